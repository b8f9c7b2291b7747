package org.dateline.article.modality;

import java.util.List;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whether a content is about the time after speaking, pledged, under a condition, or negated: by
 * the order of its words, and by what the language model reads in it.
 */
final class Outlook {
  private final Vocabulary vocabulary;
  private final FutureDetector future;
  private final PledgeDetector pledge;
  private final ConditionDetector condition;
  private final NegationDetector negation;

  Outlook(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.future = new FutureDetector(vocabulary);
    this.pledge = new PledgeDetector(vocabulary);
    this.condition = new ConditionDetector(vocabulary);
    this.negation = new NegationDetector(vocabulary);
  }

  /** The model's word for it does not count in a sentence that only tells what is or was. */
  @Nullable Ground future(List<List<Word>> content, ReadModality read) {
    for (List<Word> sentence : content) {
      Word word = future.wordIn(sentence);
      if (word != null) {
        return new Ground(List.of(word), "it tells of the time after speaking");
      }
    }
    boolean isRead =
        content.stream()
            .filter(sentence -> !future.isSettled(sentence))
            .anyMatch(
                sentence ->
                    read.isSome("forecast", sentence) || read.isSome("commitment", sentence));
    return isRead ? new Ground(List.of(), "the language model reads it so") : null;
  }

  @Nullable Ground pledge(List<List<Word>> content, OwnSide side) {
    for (List<Word> sentence : content) {
      Word word = pledge.wordIn(sentence, side);
      if (word != null) {
        return new Ground(
            List.of(word), "the speaker or its own side is the subject, and it is to be done");
      }
    }
    return null;
  }

  @Nullable Ground condition(List<List<Word>> content, List<Word> cue) {
    boolean asked = cue.stream().anyMatch(word -> vocabulary.is(WordClass.INQUIRING, word));
    for (List<Word> sentence : content) {
      Word word = asked ? condition.wordInQuestion(sentence) : condition.wordIn(sentence);
      if (word != null) {
        return new Ground(List.of(word), "it sets a condition");
      }
    }
    return null;
  }

  @Nullable Ground negation(List<List<Word>> content, List<Span> pieces, ReadModality read) {
    Word word = negation.wordIn(content);
    if (word != null) {
      return new Ground(List.of(word), "it negates the main clause");
    }
    return negation.isAnywhereIn(content) && read.isMost("negated", pieces)
        ? new Ground(List.of(), "a negative word stands in it, and the language model reads it so")
        : null;
  }
}
