package org.dateline.article.time;

import java.util.Locale;
import java.util.Set;

/**
 * Tells four digits that are a year from four digits that count, number or measure something. The
 * words that it asks for stand in words.tsv.
 */
final class YearDetector {
  /** Before it, four digits are a year only after a word that dates. */
  private static final int SELDOM_BEFORE = 1700;

  private static final int LAST = 2100;

  private static final Set<String> ENDINGS = Set.of("s", "'s");

  private YearDetector() {}

  static boolean isYear(Sequence sequence, int at) {
    int number = sequence.token(at).number();
    if (number > LAST || isGluedToOther(sequence, at)) {
      return false;
    }
    boolean dated = sequence.has(at - 1, "DATING");
    if (number < SELDOM_BEFORE && !dated) {
      return false;
    }
    if (sequence.has(at - 1, "NUMBERED") || sequence.has(at + 1, "COUNTED")) {
      return false;
    }
    boolean round = number % 100 == 0;
    if (isCounting(sequence, at) && (round || isPlural(sequence, at + 1))) {
      return false;
    }
    boolean told = dated || sequence.has(at - 1, "DETERMINER") || isPossessive(sequence, at - 1);
    return told || !isPlural(sequence, at + 1);
  }

  /** Whether letters, digits or signs that no year has touch it. */
  private static boolean isGluedToOther(Sequence sequence, int at) {
    if (sequence.isGlued(at)) {
      String before = sequence.lower(at - 1);
      boolean opens =
          Set.of("(", "[", "\"", "“", "'", "–", "-", ",", "/", "«", "`").contains(before);
      boolean path = before.equals("/") && at > 1 && !sequence.token(at - 2).isDigits();
      if (path || (!opens && !sequence.token(at - 1).isWord())) {
        return true;
      }
    }
    if (!sequence.isGlued(at + 1)) {
      return Set.of("%", "°").contains(sequence.lower(at + 1));
    }
    Token next = sequence.token(at + 1);
    boolean more = sequence.isGlued(at + 2);
    return switch (next.lower()) {
      case "%", "°", "$", "€", "=", "_", "+" -> true;
      case ".", ",", ":" -> more && sequence.token(at + 2).isDigits();
      case "-" -> more && sequence.token(at + 2).isDigits() && !isYearRange(sequence, at + 2);
      default -> next.isDigits() || (next.isWord() && !ENDINGS.contains(next.lower()));
    };
  }

  private static boolean isYearRange(Sequence sequence, int at) {
    int first = sequence.token(at - 2).number();
    int second = sequence.token(at).number();
    boolean ends = !(sequence.isGlued(at + 1) && sequence.lower(at + 1).equals("-"));
    boolean shortened = sequence.token(at).text().length() == 2 && second > first % 100;
    return ends && (shortened || (second > first && second <= LAST));
  }

  private static boolean isCounting(Sequence sequence, int at) {
    int start = Math.max(0, at - 3);
    for (int i = start; i < at; i++) {
      for (Piece piece : sequence.at(i)) {
        if (piece.to() == at && piece.symbol().equals("ABOUT")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPossessive(Sequence sequence, int at) {
    return sequence.lower(at).equals("s") && sequence.lower(at - 1).equals("'");
  }

  /** A small word that ends in -s and is no ending of a verb or a particle: "soldiers". */
  private static boolean isPlural(Sequence sequence, int at) {
    if (at >= sequence.size()) {
      return false;
    }
    Token token = sequence.token(at);
    String word = token.text().toLowerCase(Locale.ROOT);
    return token.isWord()
        && !token.isCapitalised()
        && word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !sequence.has(at, "NO_PLURAL");
  }
}
