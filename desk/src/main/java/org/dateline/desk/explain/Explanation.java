package org.dateline.desk.explain;

import java.util.List;

/**
 * One statement, all that was decided of it, and why. It adds nothing of its own: decisions are the
 * annotations of the article, reasons those that the stages gave. Offsets count Unicode code points
 * of the article's text, half-open.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param statement the statement's id
 * @param input the path or address that was read
 * @param passage the sentences in which source, cue and content stand
 * @param parts source, cue and content within the passage, in order of their beginnings
 * @param findings what was decided, in the order in which a reader asks
 */
public record Explanation(
    String statement, String input, Words passage, List<Part> parts, List<Finding> findings) {
  public Explanation {
    parts = List.copyOf(parts);
    findings = List.copyOf(findings);
  }

  /** Words of the page and where they stand. */
  public record Words(int start, int end, String exact) {}

  /** What words of the passage are in the statement. */
  public enum Role {
    SOURCE,
    CUE,
    CONTENT
  }

  /** A piece of the statement. */
  public record Part(Role role, Words words) {}

  /**
   * One decision.
   *
   * @param about what was decided, named like the keys of {@code dateline-article/1}
   * @param values the decision, in words for a reader; several where there are several; empty where
   *     the page tells nothing of it
   * @param reasons why; empty where the stage that decided gave none
   */
  public record Finding(String about, List<String> values, List<Why> reasons) {
    public Finding {
      values = List.copyOf(values);
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * One reason.
   *
   * @param words those of the page that decided, in order; empty where something else did
   */
  public record Why(List<Words> words, String why) {
    public Why {
      words = List.copyOf(words);
    }
  }
}
