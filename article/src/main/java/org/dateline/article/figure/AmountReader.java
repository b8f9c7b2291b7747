package org.dateline.article.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads amounts: numbers, ranges of numbers, and what bounds them. */
final class AmountReader {
  private static final Set<String> CURRENCIES =
      Set.of("$", "£", "€", "¥", "₴", "₽", "₹", "usd", "eur", "gbp", "uah", "us$");
  private static final Set<String> HYPHENS = Set.of("-", "–", "—");

  private final NumeralReader numerals = new NumeralReader();
  private final Bounds bounds = new Bounds();

  /** The amount that begins at {@code start}, with the words that bound it; null if none does. */
  @Nullable Amount from(List<Word> words, int start) {
    for (int at = start; at < Math.min(words.size(), start + bounds.longest() + 1); at++) {
      Amount amount = at(words, at);
      if (amount != null) {
        return amount.start() <= start ? amount : null;
      }
    }
    return null;
  }

  /** The amount whose number begins at {@code at}; null if none does. */
  @Nullable Amount at(List<Word> words, int at) {
    Numeral first = numerals.at(words, at);
    if (first == null || (at > 0 && CURRENCIES.contains(words.get(at - 1).lower()))) {
      return null;
    }
    Amount range = range(words, at, first);
    if (range != null) {
      return range;
    }
    if (!first.isCount() || first.value().signum() == 0) {
      return null;
    }
    Bounds.Found before = bounds.endingAt(words, at);
    Bounds.Found after = bounds.startingAt(words, first.end());
    boolean behind = after != null && (before == null || before.bound() == Bounds.Bound.EXACT);
    return Amount.of(
        first,
        behind ? after : before,
        before == null ? at : before.start(),
        behind && after != null ? after.end() : first.end());
  }

  /** "10 to 15", "10-15", "between 10 and 15", "3 or 4"; null if it is none. */
  private @Nullable Amount range(List<Word> words, int at, Numeral first) {
    int joint = first.end();
    if (joint + 1 >= words.size()) {
      return null;
    }
    boolean between = at > 0 && words.get(at - 1).is("between");
    boolean from = at > 0 && words.get(at - 1).is("from");
    Word word = words.get(joint);
    boolean joins =
        word.is(between ? "and" : "to")
            || (!between && word.is("or"))
            || (HYPHENS.contains(word.lower()) && word.glued() && words.get(joint + 1).glued());
    Numeral second = joins && !from ? second(words, joint + 1) : null;
    if (second == null || second.many() || first.many()) {
      return null;
    }
    Numeral low = alike(first, words.get(second.end() - 1));
    if (!low.isCount() || !second.isCount() || low.count() >= second.count()) {
      return null;
    }
    Bounds.Found bound = between ? null : bounds.endingAt(words, at);
    int start = between ? at - 1 : bound == null ? at : bound.start();
    return new Amount(start, second.end(), low.count(), second.count(), false, false);
  }

  private @Nullable Numeral second(List<Word> words, int at) {
    if (!HYPHENS.contains(words.get(at - 1).lower())) {
      return numerals.at(words, at);
    }
    // Behind a hyphen digits would be taken for a part of a name.
    Numeral rest = numerals.at(words.subList(at, words.size()), 0);
    return rest == null ? null : new Numeral(rest.end() + at, rest.value(), rest.many());
  }

  /** "3 to 4 million" are three million to four. */
  private Numeral alike(Numeral first, Word last) {
    BigDecimal factor = numerals.factor(last);
    return factor != null && first.value().compareTo(factor) < 0 ? first.times(factor) : first;
  }
}
