package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.article.mention.Institutions;
import org.jspecify.annotations.Nullable;

/**
 * Where institutions are known from: the list that Dateline brings along, and over it a file of the
 * user's, given by an option or lying in the folder of the user's own files.
 *
 * @param file the user's file; null if there is none
 */
record InstitutionFile(@Nullable Path file) {
  static final String NAME = "institutions.tsv";

  /**
   * The file that counts: the one of the option, else the one in the folder, if it is there.
   *
   * @param option what the option says; null if it was not given
   * @param folder the folder of the user's own files; null if there is none
   */
  static InstitutionFile of(@Nullable String option, @Nullable Path folder) {
    if (option != null) {
      return new InstitutionFile(Path.of(option));
    }
    Path own = folder == null ? null : folder.resolve(NAME);
    return new InstitutionFile(own != null && Files.exists(own) ? own : null);
  }

  /**
   * The institutions.
   *
   * @throws IllegalArgumentException naming the file, the line and the rule that it breaks
   */
  Institutions read() {
    if (file == null) {
      return Institutions.bundled();
    }
    try {
      return Institutions.read(file);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "institutions " + file + ": it cannot be read: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("institutions " + file + ": " + e.getMessage(), e);
    }
  }
}
