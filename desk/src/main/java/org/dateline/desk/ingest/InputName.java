package org.dateline.desk.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.desk.ingest.format.Container;
import org.dateline.desk.ingest.format.FileForm;
import org.jspecify.annotations.Nullable;

/**
 * The name of an input, taken apart: the path of a file, and the name of a part where the file
 * holds many captures, as in {@code crawl.warc.gz#12345}. The name of a file may hold the mark too.
 *
 * @param file its path
 * @param part null if the input is the whole file
 */
record InputName(String file, @Nullable String part) {

  static InputName of(String input) {
    // No ending that is read looks like the end of a part's name, which is a number.
    if (FileForm.of(input) != null) {
      return new InputName(input, null);
    }
    InputName last = new InputName(input, null);
    for (int at = input.indexOf(Container.MARK);
        at >= 0;
        at = input.indexOf(Container.MARK, at + 1)) {
      InputName name = new InputName(input.substring(0, at), input.substring(at + 1));
      if (name.container() != null) {
        if (Files.isRegularFile(Path.of(name.file))) {
          return name;
        }
        last = name;
      }
    }
    return last;
  }

  /** What reads the parts of the file; null if it is one capture. */
  @Nullable Container container() {
    FileForm form = FileForm.of(file);
    return form == null ? null : form.container();
  }

  /** The name without folders. */
  String base() {
    String name = baseOfFile();
    return part == null ? name : name + Container.MARK + part;
  }

  String baseOfFile() {
    return String.valueOf(Path.of(file).getFileName());
  }
}
