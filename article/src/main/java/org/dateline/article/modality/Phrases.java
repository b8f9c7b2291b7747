package org.dateline.article.modality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and phrases, looked up word by word. Takes time in proportion to the phrases that begin
 * with the same word. Immutable once built and safe for use by many threads.
 */
final class Phrases {
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  Phrases(List<String> phrases) {
    for (String phrase : phrases) {
      List<String> words = List.of(phrase.split(" "));
      byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(words);
    }
    byFirst
        .values()
        .forEach(all -> all.sort(Comparator.comparingInt(List<String>::size).reversed()));
  }

  boolean contains(Word word) {
    return byFirst.getOrDefault(word.text(), List.of()).stream().anyMatch(all -> all.size() == 1);
  }

  /** How many words the longest phrase has that stands at a place; 0 if there is none. */
  int lengthAt(List<Word> words, int at) {
    for (List<String> phrase : byFirst.getOrDefault(words.get(at).text(), List.of())) {
      int i = 0;
      while (i < phrase.size()
          && at + i < words.size()
          && phrase.get(i).equals(words.get(at + i).text())) {
        i++;
      }
      if (i == phrase.size()) {
        return i;
      }
    }
    return 0;
  }

  /** Whether one of them occurs. */
  boolean occurIn(List<Word> words) {
    for (int at = 0; at < words.size(); at++) {
      if (lengthAt(words, at) > 0) {
        return true;
      }
    }
    return false;
  }
}
