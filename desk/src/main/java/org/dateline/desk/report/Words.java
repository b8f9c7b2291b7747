package org.dateline.desk.report;

import java.util.Locale;

/** What may be done to the words of an attribution without changing what they say. */
final class Words {
  private static final String OPENING_MARKS = "\"“‘«'";

  private Words() {}

  /** On one line, with single blanks. */
  static String collapse(String words) {
    return words.replaceAll("(?U)\\s+", " ").strip();
  }

  /** With a capital at the beginning of a sentence. */
  static String capitalised(String words) {
    int first = words.codePointAt(0);
    return Character.isLowerCase(first)
        ? Character.toString(Character.toTitleCase(first))
            + words.substring(Character.charCount(first))
        : words;
  }

  static boolean containsIgnoringCase(String words, String part) {
    return words.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  /** Without the blanks and the quotation mark that open the words that follow. */
  static String withoutQuotationMark(String joint) {
    String bare = joint.stripTrailing();
    while (!bare.isEmpty() && OPENING_MARKS.indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1).stripTrailing();
    }
    return bare;
  }
}
