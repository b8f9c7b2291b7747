package org.dateline.desk.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.document.Sha256;

/** Goes through the files of a folder of captures, whatever the database says of them. */
final class CaptureFolder {
  private static final Pattern FOLDER = Pattern.compile("[0-9a-f]{2}");
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.zst");

  private final Path path;

  CaptureFolder(Path path) {
    this.path = path;
  }

  /** Files that are no captures under their names: drafts of a process that died, and others. */
  <X extends Exception> void eachOther(Sql.Receiver<Path, X> receiver) throws IOException, X {
    for (Path folder : children(path)) {
      if (!FOLDER.matcher(folder.getFileName().toString()).matches()) {
        receiver.accept(folder);
        continue;
      }
      for (Path file : children(folder)) {
        if (!isCapture(file)) {
          receiver.accept(file);
        }
      }
    }
  }

  /** The captures, in the order of their digests. */
  <X extends Exception> void each(Sql.Receiver<Sha256, X> receiver) throws IOException, X {
    for (Path folder : children(path)) {
      if (FOLDER.matcher(folder.getFileName().toString()).matches()) {
        for (Path file : children(folder)) {
          if (isCapture(file)) {
            receiver.accept(digest(file));
          }
        }
      }
    }
  }

  private static boolean isCapture(Path file) {
    String name = file.getFileName().toString();
    Path folder = file.getParent();
    return NAME.matcher(name).matches() && folder != null && folder.endsWith(name.substring(0, 2));
  }

  private static Sha256 digest(Path file) {
    String name = file.getFileName().toString();
    return new Sha256(name.substring(0, name.length() - Captures.ENDING.length()));
  }

  /** A folder's entries by name; a folder of captures has one in 256 of all. */
  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(children::add);
      }
    }
    Collections.sort(children);
    return children;
  }
}
