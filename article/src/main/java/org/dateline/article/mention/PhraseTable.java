package org.dateline.article.mention;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What some phrases stand for. Compares words exactly as written, apostrophes made straight. A
 * table may lie over another one: its own phrases win.
 */
final class PhraseTable<T> {
  private final Map<String, T> values = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private final @Nullable PhraseTable<T> below;

  PhraseTable() {
    this(null);
  }

  /** An empty table over another one. */
  PhraseTable(@Nullable PhraseTable<T> below) {
    this.below = below;
  }

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
    if (phrase.isEmpty()) {
      return null;
    }
    boolean possible = longest.getOrDefault(phrase.get(0).text(), 0) >= phrase.size();
    T own = possible ? values.get(phrase.normal()) : null;
    return own == null && below != null ? below.get(phrase) : own;
  }

  /** The longest entry that begins at {@code start}; null if there is none. */
  @Nullable Match<T> at(Phrase phrase, int start) {
    if (start >= phrase.size()) {
      return null;
    }
    Match<T> own = ownAt(phrase, start);
    Match<T> other = below == null ? null : below.at(phrase, start);
    return own == null || (other != null && other.length() > own.length()) ? other : own;
  }

  private @Nullable Match<T> ownAt(Phrase phrase, int start) {
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
