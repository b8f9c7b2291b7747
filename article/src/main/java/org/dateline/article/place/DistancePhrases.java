package org.dateline.article.place;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how far and in which direction from a place something lies: "10 km south of Bakhmut". */
final class DistancePhrases {
  private static final double FURTHEST_KM = 2000;

  private static final int MOST_DIGITS = 6;

  private final Map<String, Double> directions = numbers("directions.tsv");
  private final Map<String, Double> units = numbers("units.tsv");
  private final Map<String, Double> numbers = numbers("numbers.tsv");
  private final KindWords kinds;

  /**
   * A distance before the name of a place.
   *
   * @param from the number of the first word of the phrase
   * @param km the distance
   * @param bearing degrees from north; null if no direction is told
   */
  record Phrase(int from, double km, @Nullable Double bearing) {}

  DistancePhrases(KindWords kinds) {
    this.kinds = kinds;
  }

  private static Map<String, Double> numbers(String table) {
    Map<String, Double> values = new HashMap<>();
    DataFile.map(table).forEach((word, value) -> values.put(word, Double.valueOf(value)));
    return values;
  }

  /** The phrase that ends right before the name that begins at a word; null if there is none. */
  @Nullable Phrase before(Words words, int name) {
    return new Reading(words, name).phrase();
  }

  /** Reads backwards from the name. */
  private final class Reading {
    private final Words words;
    private int at;

    Reading(Words words, int name) {
      this.words = words;
      this.at = name - 1;
    }

    @Nullable Phrase phrase() {
      skipKind();
      boolean outside = words.is(at, "outside");
      if (!outside && !words.is(at, "of") && !words.is(at, "from")) {
        return null;
      }
      boolean of = words.is(at, "of");
      at--;
      Double bearing = outside ? null : direction();
      if (of && bearing == null) {
        return null;
      }
      skip("the");
      skip("to");
      skipBracket();
      skip("away");
      skip("drive");
      Double km = kilometres();
      return km != null && km > 0 && km <= FURTHEST_KM ? new Phrase(at + 1, km, bearing) : null;
    }

    /** "10 km", "ten-mile", "10km". */
    private @Nullable Double kilometres() {
      Double unit = units.get(words.lower(at));
      if (unit != null) {
        at--;
        skip("-");
        Double number = number();
        return number == null ? null : Double.valueOf(number * unit);
      }
      String written = words.lower(at);
      int digits = 0;
      while (digits < Math.min(MOST_DIGITS, written.length())
          && Character.isDigit(written.charAt(digits))) {
        digits++;
      }
      unit = digits == 0 ? null : units.get(written.substring(digits));
      if (unit == null) {
        return null;
      }
      at--;
      return unit * Integer.parseInt(written, 0, digits, 10);
    }

    /** "the city of". */
    private void skipKind() {
      if (words.is(at, "of") && kinds.of(words.lower(at - 1)) != null) {
        at -= 2;
      }
      skip("the");
    }

    private void skip(String word) {
      if (words.is(at, word)) {
        at--;
      }
    }

    /** "(19 miles)". */
    private void skipBracket() {
      if (words.is(at, ")")) {
        for (int back = 1; back <= 6; back++) {
          if (words.is(at - back, "(")) {
            at -= back + 1;
            return;
          }
        }
      }
    }

    private @Nullable Double direction() {
      Double joined =
          words.is(at - 1, "-")
              ? directions.get(words.lower(at - 2) + "-" + words.lower(at))
              : null;
      if (joined != null) {
        at -= 3;
        return joined;
      }
      Double two = directions.get(words.lower(at - 1) + " " + words.lower(at));
      if (two != null) {
        at -= 2;
        return two;
      }
      Double one = directions.get(words.lower(at));
      if (one != null) {
        at--;
      }
      return one;
    }

    /** "12", "12.5", "1,200", "ten"; leaves {@code at} before it. */
    private @Nullable Double number() {
      Double word = numbers.get(words.lower(at));
      if (word != null) {
        at--;
        return word;
      }
      int last = at;
      StringBuilder digits = new StringBuilder();
      while (words.isNumber(at) && last - at < MOST_DIGITS) {
        digits.insert(0, words.exact(at));
        at--;
        boolean goesOn =
            words.isJoined(at + 1)
                && words.isJoined(at)
                && words.isNumber(at - 1)
                && (words.is(at, ".") || words.is(at, ","));
        if (!goesOn) {
          break;
        }
        digits.insert(0, words.is(at, ".") ? "." : "");
        at--;
      }
      try {
        return digits.isEmpty() ? null : Double.valueOf(digits.toString());
      } catch (NumberFormatException e) {
        return null;
      }
    }
  }
}
