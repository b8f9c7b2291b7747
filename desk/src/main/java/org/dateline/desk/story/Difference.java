package org.dateline.desk.story;

import java.util.Locale;

/**
 * One way in which a copy differs from the article that it is compared with.
 *
 * @param kind in which way
 * @param count how many words, or places, it concerns; see {@link Kind}
 * @param words the words in question where they are kept; else empty
 */
public record Difference(Kind kind, int count, String words) {

  /** In which way a copy differs. */
  public enum Kind {
    /** Another headline: the words are the copy's. */
    HEADLINE,
    /** Words that stand before what is shared, such as a place and an agency; counted in words. */
    OPENING_ADDED,
    /** Words that stand after what is shared; counted in words. */
    CLOSING_ADDED,
    /** The end is missing; counted in words. */
    CUT_SHORT,
    /** Words elsewhere are missing; counted in words. */
    LEFT_OUT,
    /** Words elsewhere are added; counted in words. */
    ADDED,
    /** Single words were changed; counted in places. */
    REWORDED,
    /** The order of the passages is another; counted in passages. */
    REORDERED;

    /** The name in files and APIs, such as {@code cut-short}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** In words for a reader, such as {@code cut short: the last 120 words are missing}. */
  public String told() {
    return switch (kind) {
      case HEADLINE -> words.isEmpty() ? "no headline" : "another headline: “" + words + "”";
      case OPENING_ADDED -> "begins with " + number("other word", words);
      case CLOSING_ADDED -> "ends with " + number("other word", words);
      case CUT_SHORT -> "cut short: " + number("word", "") + " missing at the end";
      case LEFT_OUT -> "leaves out " + number("word", "");
      case ADDED -> "adds " + number("word", "");
      case REWORDED -> "other words in " + number("place", "");
      case REORDERED -> "in another order";
    };
  }

  private String number(String noun, String quoted) {
    String plural = count == 1 ? noun : noun + "s";
    String told = String.format(Locale.ENGLISH, "%,d %s", count, plural);
    return quoted.isEmpty() ? told : told + " (“" + quoted + "”)";
  }
}
