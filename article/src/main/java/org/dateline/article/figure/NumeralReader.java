package org.dateline.article.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words: "1,200", "4.5m", "two hundred and fifty", "dozens". */
final class NumeralReader {
  private static final Set<String> SOME = Set.of("several", "few", "couple");
  private static final Set<String> NOT_AFTER = Set.of("%", "°", "‰", ":", "/", "′", "\"");
  private static final Set<String> NOT_BEFORE =
      Set.of("-", ".", ",", ":", "/", "#", "№", "_", "–", "—");
  private static final Set<String> FRACTIONS =
      Set.of(
          "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths");
  private static final int HUNDRED = 100;

  private final Map<String, BigDecimal> units = new HashMap<>();
  private final Map<String, BigDecimal> tens = new HashMap<>();
  private final Map<String, BigDecimal> times = new HashMap<>();
  private final Map<String, BigDecimal> many = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();

  NumeralReader() {
    Map<String, Map<String, BigDecimal>> kinds =
        Map.of("unit", units, "tens", tens, "times", times, "many", many, "scale", scales);
    for (List<String> row : Rows.of("numerals.tsv", 3).rows()) {
      Map<String, BigDecimal> kind = kinds.get(row.getFirst());
      if (kind == null) {
        throw new IllegalStateException("numerals.tsv has no kind '%s'".formatted(row.getFirst()));
      }
      for (String word : Rows.words(row)) {
        kind.put(word, new BigDecimal(row.get(1)));
      }
    }
  }

  /** The number that begins at {@code at}; null if none does, or one that counts nothing. */
  @Nullable Numeral at(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.isDigits()) {
      return digits(words, at);
    }
    if (!word.isLetters() || (word.glued() && at > 0 && words.get(at - 1).is("-"))) {
      return null;
    }
    Numeral some = some(words, at);
    return some != null ? some : inWords(words, at);
  }

  /** By how much a word such as "million" or "bn" multiplies; null for other words. */
  @Nullable BigDecimal factor(Word word) {
    BigDecimal factor = times.get(word.lower());
    return factor == null ? scales.get(word.lower()) : factor;
  }

  private @Nullable Numeral digits(List<Word> words, int at) {
    Word word = words.get(at);
    if (word.glued() && at > 0 && isPartOfName(words.get(at - 1))) {
      return null;
    }
    String plain = word.lower().replaceAll("[,\u00a0\u2009\u202f]", "");
    BigDecimal value = new BigDecimal(plain);
    int end = at + 1;
    if (end < words.size() && words.get(end).glued()) {
      Word next = words.get(end);
      BigDecimal scale = scales.get(next.lower());
      if (scale != null) {
        value = value.multiply(scale);
        end++;
      } else if (next.isLetters() || next.isDigits() || NOT_AFTER.contains(next.lower())) {
        return null;
      } else if (next.is("-") && isLettersAt(words, end + 1)) {
        return null;
      }
    }
    return multiplied(words, new Numeral(end, value, false));
  }

  /** "T-72", "3.2.1": the digits belong to what stands before them; a range does not. */
  private static boolean isPartOfName(Word before) {
    return before.isLetters() || before.isDigits() || NOT_BEFORE.contains(before.lower());
  }

  private static boolean isLettersAt(List<Word> words, int at) {
    return at < words.size()
        && words.get(at).glued()
        && words.get(at).isLetters()
        && !words.get(at).is("strong");
  }

  private Numeral multiplied(List<Word> words, Numeral numeral) {
    Numeral number = numeral;
    while (number.end() < words.size() && times.containsKey(words.get(number.end()).lower())) {
      BigDecimal factor = times.getOrDefault(words.get(number.end()).lower(), BigDecimal.ONE);
      number = new Numeral(number.end() + 1, number.value().multiply(factor), number.many());
    }
    return number;
  }

  /** "dozens", "tens of thousands", "several hundred", "a few dozen". */
  private @Nullable Numeral some(List<Word> words, int at) {
    int start = words.get(at).is("a") ? at + 1 : at;
    if (start < words.size() && SOME.contains(words.get(start).lower())) {
      int next = start + 1;
      next += next < words.size() && words.get(next).is("of") ? 1 : 0;
      BigDecimal factor = next < words.size() ? times.get(words.get(next).lower()) : null;
      return factor == null
          ? null
          : multiplied(words, new Numeral(next + 1, factor.multiply(BigDecimal.TWO), true));
    }
    BigDecimal least = many.get(words.get(at).lower());
    if (least == null) {
      return null;
    }
    BigDecimal more = isOf(words, at + 1) ? many.get(words.get(at + 2).lower()) : null;
    if (more != null && more.compareTo(BigDecimal.valueOf(HUNDRED)) > 0) {
      // "Tens of thousands": two tens of one thousand each.
      return new Numeral(at + 3, least.multiply(more).divide(BigDecimal.TWO), true);
    }
    return words.get(at).is("tens") ? null : new Numeral(at + 1, least, true);
  }

  private static boolean isOf(List<Word> words, int at) {
    return at + 1 < words.size() && words.get(at).is("of");
  }

  private @Nullable Numeral inWords(List<Word> words, int at) {
    Word first = words.get(at);
    if (first.is("half") && at + 2 < words.size() && words.get(at + 1).is("a")) {
      BigDecimal whole = times.get(words.get(at + 2).lower());
      return whole == null ? null : new Numeral(at + 3, whole.divide(BigDecimal.TWO), false);
    }
    Numeral quarters = quarters(words, at);
    if (quarters != null || isOfFraction(words, at)) {
      return quarters;
    }
    if (first.is("a") || first.is("an")) {
      boolean multiple = at + 1 < words.size() && times.containsKey(words.get(at + 1).lower());
      return multiple && !words.get(at + 1).is("score")
          ? multiplied(words, new Numeral(at + 1, BigDecimal.ONE, false))
          : null;
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = null;
    int end = at;
    for (int i = at; i < words.size(); i++) {
      String word = words.get(i).lower();
      BigDecimal small = small(word);
      BigDecimal factor = current == null ? null : times.get(word);
      if (small != null && (current == null || isRoomFor(small, current))) {
        current = current == null ? small : current.add(small);
      } else if (factor != null && current != null) {
        current = current.multiply(factor);
        if (factor.compareTo(BigDecimal.valueOf(HUNDRED)) > 0) {
          total = total.add(current);
          current = BigDecimal.ZERO;
        }
      } else if (!(word.equals("and") && isJoint(words, i, current))) {
        break;
      }
      end = i + 1;
    }
    return current == null ? null : new Numeral(end, total.add(current), false);
  }

  /** "A quarter of a million", "three quarters of a million". */
  private @Nullable Numeral quarters(List<Word> words, int at) {
    Word first = words.get(at);
    BigDecimal count = first.is("a") ? BigDecimal.ONE : units.get(first.lower());
    boolean quarters =
        count != null
            && at + 4 < words.size()
            && words.get(at + 1).lower().startsWith("quarter")
            && words.get(at + 2).is("of")
            && words.get(at + 3).is("a");
    BigDecimal whole = quarters ? times.get(words.get(at + 4).lower()) : null;
    return count == null || whole == null
        ? null
        : new Numeral(at + 5, whole.multiply(count).divide(BigDecimal.valueOf(4)), false);
  }

  /** "A third of a million": not a million. */
  private static boolean isOfFraction(List<Word> words, int at) {
    return at > 1 && words.get(at - 1).is("of") && FRACTIONS.contains(words.get(at - 2).lower());
  }

  /** A unit, a multiple of ten, or both with a hyphen; null for other words. */
  private @Nullable BigDecimal small(String word) {
    BigDecimal unit = units.get(word);
    BigDecimal ten = tens.get(word);
    if (unit != null || ten != null) {
      return unit != null ? unit : ten;
    }
    int hyphen = word.indexOf('-');
    BigDecimal first = hyphen < 0 ? null : tens.get(word.substring(0, hyphen));
    BigDecimal second = hyphen < 0 ? null : units.get(word.substring(hyphen + 1));
    return first == null || second == null ? null : first.add(second);
  }

  /** "Two hundred five" is one number, "two five" are two. */
  private static boolean isRoomFor(BigDecimal small, BigDecimal current) {
    BigDecimal rest = current.remainder(BigDecimal.valueOf(HUNDRED));
    return rest.signum() == 0
        || (rest.remainder(BigDecimal.TEN).signum() == 0 && small.compareTo(BigDecimal.TEN) < 0);
  }

  /** "And" within a number: behind hundreds or more, before a smaller number. */
  private boolean isJoint(List<Word> words, int at, @Nullable BigDecimal current) {
    boolean large = current != null && current.remainder(BigDecimal.valueOf(HUNDRED)).signum() == 0;
    return large && at > 0 && at + 1 < words.size() && small(words.get(at + 1).lower()) != null;
  }
}
