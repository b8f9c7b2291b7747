package org.dateline.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that results are written to: whole, or not at all, so that an earlier one is not lost to a
 * full disk.
 */
final class OutputFile {
  private final String name;
  private final Path path;

  private OutputFile(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  /**
   * A file that does not yet exist, or is replaced.
   *
   * @throws OutputException if it is plain before any work that it cannot be written
   */
  static OutputFile of(String name) throws OutputException {
    try {
      Path path = Path.of(name).toAbsolutePath();
      if (Files.isDirectory(path)) {
        throw new IOException("it is a folder; name a file");
      }
      Path folder = path.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new IOException("the folder " + folder + " does not exist");
      }
      return new OutputFile(name, path);
    } catch (InvalidPathException e) {
      throw new OutputException(name, new IOException(e.getReason(), e));
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  void write(String text) throws OutputException {
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        Files.writeString(path, text, StandardCharsets.UTF_8);
      } else {
        replace(target(), text);
      }
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  private static void replace(Path target, String text) throws IOException {
    String unique = ".%s.%s.new".formatted(target.getFileName(), ProcessHandle.current().pid());
    Path draft = target.resolveSibling(unique);
    try {
      Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Where links lead. */
  private Path target() throws IOException {
    try {
      return path.toRealPath();
    } catch (NoSuchFileException e) {
      return path;
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
