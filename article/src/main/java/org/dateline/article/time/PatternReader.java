package org.dateline.article.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads the notation of patterns that patterns.tsv explains, and writes every pattern out to all
 * the ways to write it. For one row.
 */
final class PatternReader {
  /** More ways than that are a slip in the table. */
  private static final int MOST_WAYS = 4000;

  private final String pattern;
  private final List<String> parts;
  private int at;

  private PatternReader(String pattern) {
    this.pattern = pattern;
    this.parts =
        Arrays.stream(pattern.replaceAll("(~?\\()|([|)]\\??)", " $1$2 ").strip().split("\\s+"))
            .toList();
  }

  /**
   * The pattern of a row.
   *
   * @throws IllegalStateException if the row breaks the notation
   */
  static Pattern read(List<String> row, int rank) {
    String pattern = row.get(1);
    Pattern.Context before = Pattern.Context.ANY;
    Pattern.Context after = Pattern.Context.ANY;
    if (pattern.startsWith("[")) {
      int close = pattern.indexOf(']');
      before = context(pattern.substring(1, close));
      pattern = pattern.substring(close + 1).strip();
    }
    if (pattern.endsWith("]")) {
      int open = pattern.lastIndexOf('[');
      after = context(pattern.substring(open + 1, pattern.length() - 1));
      pattern = pattern.substring(0, open).strip();
    }
    List<String> meaning = List.of(row.get(2).split(" "));
    List<List<String>> ways = new PatternReader(pattern).ways();
    List<String> constants = meaning.subList(1, meaning.size());
    return new Pattern(row.get(0), before, ways, after, meaning.getFirst(), constants, rank);
  }

  private static Pattern.Context context(String words) {
    boolean refused = words.startsWith("!");
    String[] wanted = (refused ? words.substring(1) : words).split("\\|");
    return new Pattern.Context(Set.of(wanted), refused);
  }

  private List<List<String>> ways() {
    List<List<String>> ways = alternatives();
    if (at < parts.size()) {
      throw fault("a bracket closes that did not open");
    }
    if (ways.stream().anyMatch(List::isEmpty)) {
      throw fault("it must have an item that is not optional");
    }
    return ways;
  }

  private List<List<String>> alternatives() {
    List<List<String>> all = new ArrayList<>(row());
    while (at < parts.size() && parts.get(at).equals("|")) {
      at++;
      all.addAll(row());
    }
    return all;
  }

  private List<List<String>> row() {
    List<List<String>> ways = List.of(List.of());
    while (at < parts.size() && !parts.get(at).equals("|") && !parts.get(at).startsWith(")")) {
      ways = joined(ways, item());
    }
    return ways;
  }

  private List<List<String>> item() {
    String part = parts.get(at++);
    if (part.endsWith("(")) {
      List<List<String>> inner = alternatives();
      if (at >= parts.size()) {
        throw fault("a bracket does not close");
      }
      boolean optional = parts.get(at++).endsWith("?");
      List<List<String>> ways = part.startsWith("~") ? glued(inner) : new ArrayList<>(inner);
      if (optional) {
        ways.add(List.of());
      }
      return ways;
    }
    if (part.length() > 1 && part.endsWith("?")) {
      return List.of(List.of(part.substring(0, part.length() - 1)), List.of());
    }
    return List.of(List.of(part));
  }

  private static List<List<String>> glued(List<List<String>> ways) {
    List<List<String>> all = new ArrayList<>();
    for (List<String> way : ways) {
      List<String> glued = new ArrayList<>(way);
      glued.set(0, "~" + glued.getFirst());
      all.add(glued);
    }
    return all;
  }

  private List<List<String>> joined(List<List<String>> starts, List<List<String>> ends) {
    if (starts.size() * ends.size() > MOST_WAYS) {
      throw fault("it can be written in more than " + MOST_WAYS + " ways; make it two rows");
    }
    List<List<String>> all = new ArrayList<>();
    for (List<String> start : starts) {
      for (List<String> end : ends) {
        List<String> way = new ArrayList<>(start);
        way.addAll(end);
        all.add(way);
      }
    }
    return all;
  }

  private IllegalStateException fault(String rule) {
    return new IllegalStateException(
        "cannot read the pattern '%s' of the tables of time: %s".formatted(pattern, rule));
  }
}
