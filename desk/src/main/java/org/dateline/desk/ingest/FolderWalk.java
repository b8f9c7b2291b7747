package org.dateline.desk.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.desk.ingest.format.Documents;
import org.dateline.desk.ingest.format.FeedContainer;
import org.dateline.desk.ingest.format.FileForm;
import org.dateline.desk.ingest.format.InputException;

/**
 * Walks one folder whole. A folder sorts as its name with a slash, so that visiting folder by
 * folder gives the byte order of whole paths ({@code a.txt} before {@code a/b.txt}).
 *
 * <p>Used once, by one thread.
 */
final class FolderWalk {
  private static final int BEGINNING = 1 << 13;

  private final Path top;
  private final List<Input> inputs;
  private final Set<Path> walked = new HashSet<>();
  private int skipped;

  /**
   * @param inputs where what is found is added
   */
  FolderWalk(Path top, List<Input> inputs) {
    this.top = top;
    this.inputs = inputs;
  }

  void run() {
    try {
      Path realTop = top.toRealPath();
      walked.add(realTop);
      list(top, realTop);
    } catch (IOException e) {
      fail(top, e);
    }
  }

  int skipped() {
    return skipped;
  }

  private void list(Path folder, Path realTop) {
    try {
      for (Child child : children(folder)) {
        if (child.isFolder()) {
          enter(child.path(), realTop);
        } else if (isRead(child)) {
          inputs.add(input(child));
        } else {
          skipped++;
        }
      }
    } catch (IOException e) {
      fail(folder, e);
    }
  }

  private static boolean isRead(Child child) {
    FileForm form = FileForm.of(child.name());
    if (form == null) {
      return false;
    }
    return switch (form) {
      case DOCUMENT -> Documents.reads(child.name());
      case FEED -> !child.name().toLowerCase(Locale.ROOT).endsWith(".xml") || isFeed(child.path());
      case PLAIN, WARC, WACZ, SAVED_PAGE, MAIL -> true;
    };
  }

  /** Much else is XML. A file that cannot be looked into is one that will fail. */
  private static boolean isFeed(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return FeedContainer.isFeed(in.readNBytes(BEGINNING));
    } catch (IOException e) {
      return true;
    }
  }

  /** A name that is not UTF-8 cannot be told apart from others in any output, nor opened again. */
  private static Input input(Child child) {
    String path = child.path().toString();
    return path.indexOf('\ufffd') < 0
        ? new Input.InputFile(path)
        : new Input.Unusable(
            path,
            new InputException("name-not-utf-8", "its name is not UTF-8; rename it and try again")
                .problem());
  }

  private void enter(Path folder, Path realTop) {
    try {
      Path real = folder.toRealPath();
      boolean leadsBack =
          Files.isSymbolicLink(folder) && (real.startsWith(realTop) || realTop.startsWith(real));
      if (!leadsBack && walked.add(real)) {
        list(folder, realTop);
      }
    } catch (IOException e) {
      fail(folder, e);
    }
  }

  private void fail(Path folder, IOException refusal) {
    inputs.add(new Input.Unusable(folder.toString(), InputException.of(refusal).problem()));
  }

  private static List<Child> children(Path folder) throws IOException {
    List<Child> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        children.add(Child.of(entry));
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort((a, b) -> Arrays.compareUnsigned(a.sortKey, b.sortKey));
    return children;
  }

  /** An entry of a folder. */
  private static final class Child {
    private final Path path;
    private final boolean folder;
    private final byte[] sortKey;

    private Child(Path path, boolean folder) {
      this.path = path;
      this.folder = folder;
      this.sortKey = (name() + (folder ? "/" : "")).getBytes(StandardCharsets.UTF_8);
    }

    static Child of(Path path) {
      return new Child(path, Files.isDirectory(path));
    }

    Path path() {
      return path;
    }

    boolean isFolder() {
      return folder;
    }

    String name() {
      return String.valueOf(path.getFileName());
    }
  }
}
