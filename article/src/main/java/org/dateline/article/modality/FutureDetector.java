package org.dateline.article.modality;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a sentence is about the time after speaking, by its verbs and its words of time.
 * English has no future tense; Quirk et al. (1985, 4.41-4.48) list what stands for it.
 */
final class FutureDetector {
  private static final Set<String> SUBJECTS = Set.of("i", "you", "he", "she", "it", "we", "they");

  private final Vocabulary vocabulary;

  FutureDetector(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The first word that is about the time after speaking; null if none is. */
  @Nullable Word wordIn(List<Word> sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      if (isAuxiliary(sentence, at)
          || isTowardVerb(sentence, at)
          || isAwaited(sentence, at)
          || isPossible(sentence, at)
          || vocabulary.isAt(WordClass.LATER, sentence, at)
          || isDeadline(sentence, at)) {
        return sentence.get(at);
      }
    }
    return null;
  }

  /**
   * Whether a sentence only tells what is or was: its verb is a form of "be" or "have" or a past
   * after a pronoun, and nothing in it is yet to come, not even an infinitive.
   */
  boolean isSettled(List<Word> sentence) {
    boolean finite = false;
    for (int at = 0; at < sentence.size(); at++) {
      Word word = sentence.get(at);
      finite |=
          vocabulary.is(WordClass.PAST, word)
              || vocabulary.is(WordClass.BE, word)
              || isPastOfPronoun(sentence, at);
      boolean open =
          isOpenInfinitive(sentence, at)
              || isExpected(sentence, at)
              || vocabulary.is(WordClass.POSSIBLE, word)
              || vocabulary.isAt(WordClass.DEADLINE, sentence, at);
      if (open) {
        return false;
      }
    }
    return finite;
  }

  /** "They also promised". */
  private boolean isPastOfPronoun(List<Word> words, int at) {
    int before = vocabulary.beforeAdverbs(words, at - 1);
    return before >= 0
        && words.get(at).text().endsWith("ed")
        && SUBJECTS.contains(words.get(before).text().toLowerCase(Locale.ROOT));
  }

  /** "Will fall", "would not fall"; not "the will", "would have fallen", "would like". */
  private boolean isAuxiliary(List<Word> words, int at) {
    Word word = words.get(at);
    if (!vocabulary.is(WordClass.FUTURE, word) || isNoun(words, at)) {
      return false;
    }
    int next = vocabulary.pastAdverbs(words, at + 1);
    return !word.is("would") || !vocabulary.isAt(WordClass.WISH, words, next);
  }

  private boolean isNoun(List<Word> words, int at) {
    return at > 0
        && words.get(at).is("will")
        && vocabulary.is(WordClass.DETERMINER, words.get(at - 1))
        && at + 1 < words.size()
        && !startsVerb(words, vocabulary.pastAdverbs(words, at + 1));
  }

  /** After "this will" or "all will" a verb comes, after "the will" or "his will" none. */
  private static boolean startsVerb(List<Word> words, int at) {
    Word before = words.get(at - 1);
    return at < words.size()
        && words.get(at).isLetters()
        && !words.get(at).is("of")
        && !words.get(at).is("to")
        && !words.get(at).is("is")
        && !words.get(at).is("and")
        && before.isLetters();
  }

  /** "Is going to fall", "was to fall"; not "is going to Lviv". */
  private boolean isTowardVerb(List<Word> words, int at) {
    Word word = words.get(at);
    if (vocabulary.is(WordClass.TOWARD, word)) {
      boolean due = !word.is("due") || isAfterBe(words, at);
      return due && isInfinitive(words, at + 1) && !isAt(words, at + 2, "have");
    }
    return vocabulary.is(WordClass.BE, word)
        && isInfinitive(words, at + 1)
        && !isAt(words, at + 2, "blame");
  }

  private boolean isAfterBe(List<Word> words, int at) {
    int before = vocabulary.beforeAdverbs(words, at - 1);
    return before >= 0 && vocabulary.is(WordClass.BE, words.get(before));
  }

  /** "To" and a verb as far as that can be told: no article, name or number. */
  private boolean isInfinitive(List<Word> words, int at) {
    return at + 1 < words.size()
        && words.get(at).is("to")
        && words.get(at + 1).isLetters()
        && !words.get(at + 1).isCapital()
        && !words.get(at + 1).text().endsWith("ing")
        && !Character.isDigit(words.get(at + 1).text().codePointAt(0))
        && !vocabulary.is(WordClass.DETERMINER, words.get(at + 1));
  }

  /** "Orders to leave"; not "struggling to leave", which goes on at the time of its participle. */
  private boolean isOpenInfinitive(List<Word> words, int at) {
    if (!isInfinitive(words, at) || at == 0) {
      return isInfinitive(words, at);
    }
    String before = words.get(at - 1).text();
    return !before.endsWith("ing") && !before.endsWith("ed") && !before.endsWith("able");
  }

  /**
   * "A truce is unlikely while …": what is likely or not is the event; not "is likely a ruin",
   * where it only qualifies what is said to be.
   */
  private boolean isExpected(List<Word> words, int at) {
    if (!words.get(at).is("likely") && !words.get(at).is("unlikely")) {
      return false;
    }
    return at + 1 >= words.size()
        || !words.get(at + 1).isLetters()
        || vocabulary.is(WordClass.SUBORDINATE, words.get(at + 1))
        || vocabulary.is(WordClass.BEFORE_TIME, words.get(at + 1));
  }

  /** "Expected on Friday". */
  private boolean isAwaited(List<Word> words, int at) {
    if (!vocabulary.is(WordClass.AWAITED, words.get(at)) || at + 1 >= words.size()) {
      return false;
    }
    return vocabulary.is(WordClass.BEFORE_TIME, words.get(at + 1)) && isAfterBe(words, at);
  }

  /** "Could fall", "might not last", "may be attacked"; not "could have", "may be", "could see". */
  private boolean isPossible(List<Word> words, int at) {
    Word word = words.get(at);
    if (!vocabulary.is(WordClass.POSSIBLE, word) || (word.isCapital() && at > 0)) {
      return false;
    }
    boolean unable =
        word.is("could")
            && (isAt(words, at + 1, "not") || vocabulary.isAt(WordClass.NEGATIVE, words, at - 1));
    int verb = vocabulary.pastAdverbs(words, at + 1);
    if (unable || verb >= words.size() || words.get(verb).isCapital()) {
      return false;
    }
    if (words.get(verb).is("be")) {
      int participle = vocabulary.pastAdverbs(words, verb + 1);
      return participle < words.size() && words.get(participle).text().endsWith("ed");
    }
    boolean obliged = words.get(verb).is("have") && isInfinitive(words, verb + 1);
    boolean state = vocabulary.is(WordClass.STATE, words.get(verb)) && !obliged;
    return words.get(verb).isLetters() && !state;
  }

  /** "By the end of May", where nothing tells that May is over. */
  private boolean isDeadline(List<Word> words, int at) {
    return vocabulary.isAt(WordClass.DEADLINE, words, at)
        && words.stream().noneMatch(word -> vocabulary.is(WordClass.PAST, word))
        && !isAt(words, at - 1, "as");
  }

  private static boolean isAt(List<Word> words, int at, String text) {
    return at >= 0 && at < words.size() && words.get(at).is(text);
  }
}
