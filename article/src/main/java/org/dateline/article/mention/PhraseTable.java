package org.dateline.article.mention;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What some phrases stand for. Compares words exactly as written, apostrophes made straight. */
final class PhraseTable<T> {
  private final Map<String, T> values = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /** A phrase and how many tokens it has. */
  record Match<T>(T value, int length) {}

  /** Adds a phrase; the first value of a phrase stays. */
  void add(String words, T value) {
    Phrase phrase = Phrase.of(words);
    longest.merge(phrase.get(0).text(), phrase.size(), Math::max);
    values.putIfAbsent(phrase.normal(), value);
  }

  /** What the whole phrase stands for; null if nothing. */
  @Nullable T get(Phrase phrase) {
    return phrase.isEmpty() || longest.getOrDefault(phrase.get(0).text(), 0) < phrase.size()
        ? null
        : values.get(phrase.normal());
  }

  /** The longest entry that begins at {@code start}; null if there is none. */
  @Nullable Match<T> at(Phrase phrase, int start) {
    if (start >= phrase.size()) {
      return null;
    }
    int most = longest.getOrDefault(phrase.get(start).text(), 0);
    for (int length = Math.min(most, phrase.size() - start); length > 0; length--) {
      T value = values.get(phrase.sub(start, start + length).normal());
      if (value != null) {
        return new Match<>(value, length);
      }
    }
    return null;
  }
}
