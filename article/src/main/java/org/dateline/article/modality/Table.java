package org.dateline.article.modality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of a tab-separated resource of this package; lines that begin with # are remarks. */
final class Table {
  private Table() {}

  /** The parts of a cell that are separated by a mark with a space on either side. */
  static List<String> parts(String cell, String mark) {
    return Pattern.compile(" " + mark + " ", Pattern.LITERAL).splitAsStream(cell).toList();
  }

  static List<List<String>> rows(String name) {
    try (InputStream stream = Table.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(
            "the resource " + name + " is missing from the program; build it again");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> Pattern.compile("\t").splitAsStream(line).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
