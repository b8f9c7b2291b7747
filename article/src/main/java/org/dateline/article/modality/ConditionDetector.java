package org.dateline.article.modality;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a sentence stands under a condition: by a conjunction, by inversion ("had the talks
 * failed", "should the bridge fall", "were they to come"), or by the form of a verb that tells what
 * did not come about ("would have gone").
 */
final class ConditionDetector {
  private final Vocabulary vocabulary;

  ConditionDetector(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The word that sets the condition; null if none does. */
  @Nullable Word wordIn(List<Word> sentence) {
    return wordFrom(0, sentence);
  }

  /** The same of what was asked: an "if" that begins it is "whether". */
  @Nullable Word wordInQuestion(List<Word> sentence) {
    return wordFrom(sentence.getFirst().is("if") ? 1 : 0, sentence);
  }

  private @Nullable Word wordFrom(int first, List<Word> sentence) {
    for (int at = first; at < sentence.size(); at++) {
      if (isConjunction(sentence, at) || isInverted(sentence, at) || isUnreal(sentence, at)) {
        return sentence.get(at);
      }
    }
    return null;
  }

  /** "If", unless somebody asks, as in "see if" and "as if", or it joins words: "rare if ever". */
  private boolean isConjunction(List<Word> words, int at) {
    int length = vocabulary.of(WordClass.CONDITION).lengthAt(words, at);
    if (length == 0) {
      return false;
    }
    boolean asked = at > 0 && vocabulary.is(WordClass.ASKING, words.get(at - 1));
    boolean joined =
        at + length >= words.size()
            || switch (words.get(at + length).text()) {
              case "not", "ever", "anything", "only" -> words.get(at).is("if");
              case "any" ->
                  at + length + 1 >= words.size() || !words.get(at + length + 1).isLetters();
              default -> false;
            };
    return !asked && !joined;
  }

  /** An auxiliary before its subject, where a clause begins and nothing is asked. */
  private boolean isInverted(List<Word> words, int at) {
    Word verb = words.get(at);
    if (isQuestion(words) || !isSubject(words, at + 1)) {
      return false;
    }
    return switch (verb.text()) {
      case "should" ->
          startsClause(words, at) || vocabulary.is(WordClass.DETERMINER, words.get(at + 1));
      case "had", "were" -> startsClause(words, at) && hasModal(words);
      default -> false;
    };
  }

  private static boolean isQuestion(List<Word> words) {
    return words.reversed().stream().limit(2).anyMatch(word -> word.is("?"));
  }

  /** After "should", "had" or "were", a noun or pronoun and no verb or adverb. */
  private boolean isSubject(List<Word> words, int at) {
    if (at >= words.size() || !words.get(at).isLetters()) {
      return false;
    }
    Word word = words.get(at);
    return vocabulary.pastAdverbs(words, at) == at
        && !vocabulary.is(WordClass.BE, word)
        && !word.is("have")
        && !word.text().endsWith("ed");
  }

  private static boolean startsClause(List<Word> words, int at) {
    if (at == 0 || words.get(at).isFirst() || !words.get(at - 1).isLetters()) {
      return true;
    }
    return words.get(at - 1).is("and")
        || words.get(at - 1).is("but")
        || words.get(at - 1).is("that");
  }

  private static boolean hasModal(List<Word> words) {
    return words.stream()
        .anyMatch(
            word ->
                switch (word.text()) {
                  case "would", "could", "might", "will" -> true;
                  default -> false;
                });
  }

  /** "Would have gone", "would never have gone". */
  private boolean isUnreal(List<Word> words, int at) {
    int have = vocabulary.pastAdverbs(words, at + 1);
    return words.get(at).is("would")
        && have + 1 < words.size()
        && words.get(have).is("have")
        && isParticiple(
            words.get(
                vocabulary.pastAdverbs(words, have + 1) < words.size()
                    ? vocabulary.pastAdverbs(words, have + 1)
                    : have + 1));
  }

  private boolean isParticiple(Word word) {
    return word.isLetters()
        && !word.isCapital()
        && !word.is("to")
        && !vocabulary.is(WordClass.DETERMINER, word);
  }
}
