package org.dateline.article.modality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the main clause of a content says that something is not so. What stands in another
 * clause or inside a noun phrase ("a door that is not locked") does not turn the whole.
 */
final class NegationDetector {
  private final Vocabulary vocabulary;

  NegationDetector(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The negative word of the first sentence of the content; null if there is none. */
  @Nullable Word wordIn(List<List<Word>> content) {
    return content.isEmpty() ? null : negative(mainClause(content.getFirst()));
  }

  /** Whether a negative word stands anywhere that negates something. */
  boolean isAnywhereIn(List<List<Word>> content) {
    return content.stream().anyMatch(sentence -> negative(sentence) != null);
  }

  private @Nullable Word negative(List<Word> words) {
    int at = 0;
    while (at < words.size()) {
      int exempt = vocabulary.of(WordClass.NO_NEGATIVE).lengthAt(words, at);
      if (exempt == 0 && vocabulary.isAt(WordClass.NEGATIVE, words, at)) {
        return words.get(at);
      }
      at += Math.max(1, exempt);
    }
    return null;
  }

  private List<Word> mainClause(List<Word> sentence) {
    int from = afterOpeningClause(sentence);
    List<Word> clause = new ArrayList<>();
    for (int at = from; at < sentence.size(); at++) {
      Word word = sentence.get(at);
      boolean ends =
          !clause.isEmpty()
              && (isClauseMark(word)
                  || vocabulary.is(WordClass.SUBORDINATE, word)
                  || vocabulary.is(WordClass.RELATIVE, word));
      if (ends) {
        return clause;
      }
      clause.add(word);
    }
    return clause;
  }

  /** "If they come, we …", "Although it rained, we …": the main clause is behind the comma. */
  private int afterOpeningClause(List<Word> sentence) {
    if (vocabulary.is(WordClass.OPENING, sentence.getFirst())) {
      for (int at = 1; at + 1 < sentence.size(); at++) {
        if (sentence.get(at).is(",")) {
          return at + 1;
        }
      }
    }
    return 0;
  }

  private static boolean isClauseMark(Word word) {
    return !word.isLetters() && ",;:.!?—–(".contains(word.text());
  }
}
