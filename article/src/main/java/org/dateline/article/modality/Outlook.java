package org.dateline.article.modality;

import java.util.List;
import org.dateline.article.document.Span;

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
  boolean isAboutTheFuture(List<List<Word>> content, ReadModality read) {
    return content.stream().anyMatch(future::isIn)
        || content.stream()
            .filter(sentence -> !future.isSettled(sentence))
            .anyMatch(
                sentence ->
                    read.isSome("forecast", sentence) || read.isSome("commitment", sentence));
  }

  boolean isPledge(List<List<Word>> content, OwnSide side) {
    return content.stream().anyMatch(sentence -> pledge.isIn(sentence, side));
  }

  boolean isConditional(List<List<Word>> content, List<Word> cue) {
    boolean asked = cue.stream().anyMatch(word -> vocabulary.is(WordClass.INQUIRING, word));
    return content.stream().anyMatch(asked ? condition::isInQuestion : condition::isIn);
  }

  boolean isNegated(List<List<Word>> content, List<Span> pieces, ReadModality read) {
    return negation.isIn(content)
        || (negation.isAnywhereIn(content) && read.isMost("negated", pieces));
  }
}
