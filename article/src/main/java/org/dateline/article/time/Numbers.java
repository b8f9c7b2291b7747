package org.dateline.article.time;

import org.jspecify.annotations.Nullable;

/**
 * Finds numbers in digits and in words, and says what each can be in a date: a day, a month, an
 * hour, a minute, a year. Digits within a larger number or a code ("2,000", "T-72") are none of
 * them.
 */
final class Numbers {
  /** No number has more words: "two hundred and forty-five thousand six hundred and one". */
  private static final int MOST_TOKENS = 12;

  /** What is larger is no number of days, and would leave the calendar. */
  static final double MOST = 1e10;

  private Numbers() {}

  /** Adds the numbers that stand in the sequence. */
  static void addTo(Sequence sequence) {
    for (int i = 0; i < sequence.size(); i++) {
      Token token = sequence.token(i);
      if (token.isDigits() && !isWithinCode(sequence, i)) {
        addDigits(sequence, i, token);
      } else if (token.isWord() && sequence.has(i, "CARDINAL")) {
        addWords(sequence, i);
      }
    }
  }

  /** Whether the digits are the rest of "2,000", "3.5", "A320" or "Su-24". */
  private static boolean isWithinCode(Sequence sequence, int at) {
    if (!sequence.isGlued(at) || at == 0) {
      return false;
    }
    Token before = sequence.token(at - 1);
    boolean earlier = at > 1 && sequence.isGlued(at - 1);
    return switch (before.lower()) {
      case ",", "." -> earlier && sequence.token(at - 2).isDigits() && !isDate(sequence, at);
      case "-" -> earlier && sequence.token(at - 2).isWord() && !isPrefix(sequence, at - 2);
      case "$", "€", "£", "¥", "#", "№" -> true;
      default -> before.isWord() && !isPrefix(sequence, at - 1);
    };
  }

  /** Whether numbers may stand behind this word: "mid-1990", "FY2010", "Q3", "T08:30". */
  private static boolean isPrefix(Sequence sequence, int at) {
    return switch (sequence.lower(at)) {
      case "mid",
          "early",
          "late",
          "pre",
          "post",
          "fy",
          "q",
          "h",
          "t",
          "gmt",
          "utc",
          "am",
          "pm",
          "m" ->
          true;
      default -> sequence.has(at, "MONTH");
    };
  }

  /** Whether a point stands between numbers of a date or a time: "24.2.2022", "8.30". */
  private static boolean isDate(Sequence sequence, int at) {
    return sequence.lower(at - 1).equals(".")
        && sequence.token(at - 2).text().length() <= 2
        && (sequence.token(at).text().length() <= 2 || sequence.token(at).text().length() == 4);
  }

  private static void addDigits(Sequence sequence, int at, Token token) {
    int number = token.number();
    int length = token.text().length();
    if (number < 0) {
      return;
    }
    add(sequence, at, "DIGITS", number);
    addDecimal(sequence, at);
    if (isThousands(sequence, at + 1)) {
      return;
    }
    if (length <= 2) {
      addSmall(sequence, at, number, length);
    } else if (length == 4) {
      if (number >= 1000 && number <= 2199) {
        add(sequence, at, "YEAR", number);
      }
      if (number / 100 <= 24 && number % 100 < 60) {
        add(sequence, at, "HHMM", number);
      }
    }
  }

  private static void addSmall(Sequence sequence, int at, int number, int length) {
    if (number >= 1 && number <= 31) {
      add(sequence, at, "DAY", number);
    }
    if (number >= 1 && number <= 12) {
      add(sequence, at, "MONTHNUMBER", number);
    }
    if (number <= 24) {
      add(sequence, at, "HOUR", number);
    }
    if (length == 2) {
      add(sequence, at, "YY", number);
      if (number < 60) {
        add(sequence, at, "MINUTE", number);
      }
    }
  }

  private static void add(Sequence sequence, int at, String symbol, int number) {
    sequence.add(Piece.word(at, at + 1, symbol, Integer.toString(number)));
  }

  /** "12", "12,000", "2.5", "2.5 million", "3½". */
  private static void addDecimal(Sequence sequence, int at) {
    StringBuilder digits = new StringBuilder(sequence.token(at).text());
    int to = at + 1;
    while (isThousands(sequence, to) && to < at + MOST_TOKENS) {
      digits.append(sequence.token(to + 1).text());
      to += 2;
    }
    if (sequence.isGlued(to)
        && sequence.lower(to).equals(".")
        && sequence.isGlued(to + 1)
        && sequence.token(to + 1).isDigits()
        && sequence.token(to + 1).text().length() <= 3) {
      digits.append('.').append(sequence.token(to + 1).text());
      to += 2;
    }
    double number = digits.length() > 12 ? MOST * 10 : Double.parseDouble(digits.toString());
    if (sequence.isGlued(to) && sequence.lower(to).equals("½")) {
      number += 0.5;
      to++;
    }
    Double times = to < sequence.size() ? cardinal(sequence, to) : null;
    if (times != null && times >= 1000) {
      number *= times;
      to++;
    }
    addNumber(sequence, at, to, number);
  }

  private static boolean isThousands(Sequence sequence, int at) {
    return sequence.isGlued(at)
        && sequence.lower(at).equals(",")
        && sequence.isGlued(at + 1)
        && sequence.token(at + 1).isDigits()
        && sequence.token(at + 1).text().length() == 3;
  }

  /** "twenty-five", "a hundred and fifty", "two and a half", "two-and-a-half". */
  private static void addWords(Sequence sequence, int start) {
    double total = 0;
    double group = 0;
    int at = start;
    int to = start;
    while (at < sequence.size() && at < start + MOST_TOKENS) {
      Double value = cardinal(sequence, at);
      if (value == null) {
        break;
      }
      if (value >= 1000) {
        total += Math.max(group, 1) * value;
        group = 0;
      } else if (value == 100) {
        group = Math.max(group, 1) * 100;
      } else if (at == start || group % 100 == 0 || (group % 10 == 0 && value < 10)) {
        group += value;
      } else {
        break;
      }
      to = at + 1;
      at = next(sequence, to);
    }
    addNumber(sequence, start, to, total + group);
  }

  /** The next word of a number behind a hyphen or "and". */
  private static int next(Sequence sequence, int at) {
    boolean joined = sequence.lower(at).equals("-") || sequence.lower(at).equals("and");
    return joined ? at + 1 : at;
  }

  private static void addNumber(Sequence sequence, int from, int to, double number) {
    sequence.add(Piece.word(from, to, "NUMBER", Double.toString(number)));
    int half = halfEnd(sequence, to);
    if (half > to) {
      sequence.add(Piece.word(from, half, "NUMBER", Double.toString(number + 0.5)));
    }
  }

  /** The end of "and a half" or "-and-a-half" at {@code at}. */
  private static int halfEnd(Sequence sequence, int at) {
    int i = at;
    for (String word : new String[] {"and", "a", "half"}) {
      i += sequence.lower(i).equals("-") ? 1 : 0;
      if (!sequence.lower(i).equals(word)) {
        return at;
      }
      i++;
    }
    return i;
  }

  private static @Nullable Double cardinal(Sequence sequence, int at) {
    for (Piece piece : sequence.at(at)) {
      if (piece.symbol().equals("CARDINAL")) {
        return Double.valueOf(piece.value());
      }
    }
    return null;
  }
}
