package org.dateline.desk.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.desk.ingest.format.Documents;
import org.dateline.desk.ingest.format.FileForm;
import org.dateline.desk.ingest.format.InputException;

/**
 * The files to be read, in order: the paths in the order given, folders whole, by path in byte
 * order. Paths that do not exist and folders that cannot be listed stand among them as failures, so
 * that the order of what is reported is the order of what was found.
 *
 * <p>Immutable. The files themselves may change or vanish before they are read.
 */
public final class InputFiles {
  private final List<Input> inputs;
  private final int skipped;

  private InputFiles(List<Input> inputs, int skipped) {
    this.inputs = List.copyOf(inputs);
    this.skipped = skipped;
  }

  /**
   * Finds the files under {@code paths}.
   *
   * <p>A file that is named must have an ending that {@link FileForm} knows; in a folder, others
   * are skipped and counted, and so are documents that nothing here reads and XML that is no feed.
   * One part of an archive or a feed may be named as reports cite it. Links to files are followed.
   * Links to folders are followed too, except into a folder that is being walked anyway: every
   * folder is walked once for each given path, so loops end.
   */
  public static InputFiles find(List<String> paths) {
    List<Input> inputs = new ArrayList<>();
    int skipped = 0;
    for (String path : paths) {
      try {
        skipped += find(path, inputs);
      } catch (InputException e) {
        inputs.add(new Input.Unusable(path, e.problem()));
      }
    }
    return new InputFiles(inputs, skipped);
  }

  private static int find(String given, List<Input> inputs) throws InputException {
    Path path = path(given);
    if (isPart(given)) {
      inputs.add(new Input.InputFile(given));
      return 0;
    }
    if (attributes(path).isDirectory()) {
      FolderWalk walk = new FolderWalk(path, inputs);
      walk.run();
      return walk.skipped();
    }
    FileForm form = FileForm.of(given);
    if (form == null) {
      throw new InputException(
          "unknown-ending",
          "it is none of %s; rename it if it is a text or a page".formatted(FileForm.ENDINGS));
    }
    if (form == FileForm.DOCUMENT && !Documents.reads(given)) {
      throw Documents.missing();
    }
    inputs.add(new Input.InputFile(given));
    return 0;
  }

  /** Whether it is the name of one article in a file that holds many, as reports cite it. */
  private static boolean isPart(String given) {
    InputName name = InputName.of(given);
    return name.part() != null && Files.isRegularFile(Path.of(name.file()));
  }

  private static Path path(String given) throws InputException {
    if (given.isEmpty()) {
      throw new InputException("not-found", "the path is empty; name a file or a folder");
    }
    try {
      return Path.of(given);
    } catch (InvalidPathException e) {
      throw new InputException("not-found", "it is no path on this system: " + e.getReason());
    }
  }

  private static BasicFileAttributes attributes(Path path) throws InputException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException e) {
      throw InputException.of(e);
    }
  }

  /** Only those whose path {@code isWanted}, in the same order. */
  public InputFiles only(Predicate<String> isWanted) {
    return new InputFiles(
        inputs.stream().filter(one -> isWanted.test(one.path())).toList(), skipped);
  }

  /** How many inputs there are, failures among them. */
  public int size() {
    return inputs.size();
  }

  /** How many files in folders were left out because of their names' endings. */
  public int skipped() {
    return skipped;
  }

  List<Input> inputs() {
    return inputs;
  }
}
