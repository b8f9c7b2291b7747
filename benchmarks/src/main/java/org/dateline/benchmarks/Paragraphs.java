package org.dateline.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Lets some neighbouring paragraphs change places. In the samples a paragraph is a line; those that
 * a quotation leads into or out of stay where they are, and so do sign-off lines in brackets.
 */
final class Paragraphs {
  private static final int LEAST_LENGTH = 80;
  private static final double SHARE = 0.25;

  private Paragraphs() {}

  static String reordered(String text, RandomGenerator random) {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    int earlier = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isParagraph(line)) {
        if (earlier >= 0
            && start(line).equals(start(lines.get(earlier)))
            && random.nextDouble() < SHARE) {
          lines.set(i, lines.get(earlier));
          lines.set(earlier, line);
        }
        earlier = i;
      } else if (!line.isBlank() && !line.equals("<br><br>")) {
        earlier = -1;
      }
    }
    return String.join("\n", lines);
  }

  private static boolean isParagraph(String line) {
    return line.length() >= LEAST_LENGTH
        && !line.startsWith("(")
        && count(line, '“') == count(line, '”')
        && (line.startsWith("<") || count(line, '"') % 2 == 0)
        && (line.startsWith("<") == line.endsWith(">"));
  }

  /** A page's paragraph begins with its tag. */
  private static String start(String line) {
    String stripped = line.strip();
    return stripped.startsWith("<") ? stripped.substring(0, stripped.indexOf('>') + 1) : "";
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }
}
