package org.dateline.article.modality;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a sentence binds its speaker: the speaker or its side is the subject, the verb is
 * of the future, and it is something that one does and not something that comes about.
 */
final class PledgeDetector {
  private static final int LONGEST_NAME = 4;

  private final Vocabulary vocabulary;

  PledgeDetector(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The verb by which the speaker or its side is bound; null if there is none. */
  @Nullable Word wordIn(List<Word> sentence, OwnSide side) {
    for (int at = 1; at < sentence.size(); at++) {
      int verb = plannedVerb(sentence, at);
      int subject = verb > 0 ? subject(sentence, at) : -1;
      if (subject >= 0 && isOwn(sentence, subject, side) && !isUnreal(sentence, subject, at)) {
        boolean dummy = sentence.get(subject).is("it");
        if (isDeed(sentence, verb, dummy)) {
          return sentence.get(at);
        }
      }
    }
    return null;
  }

  /** The last word of the verb's subject; of a second verb after "and", that of the first. */
  private int subject(List<Word> words, int verb) {
    int before = vocabulary.beforeAdverbs(words, verb - 1);
    // A verb that begins a piece goes on from the piece before: "…, she said, and would strike".
    boolean shared =
        before > 0
            && (words.get(before).is("and")
                || words.get(before).is("but")
                || words.get(verb).isFirst());
    if (!shared) {
      return before;
    }
    int last = 0;
    while (last < before
        && !vocabulary.is(WordClass.PAST, words.get(last))
        && !vocabulary.is(WordClass.BE, words.get(last))
        && last < LONGEST_NAME
        && !words.get(last).is("will")) {
      last++;
    }
    return last - 1;
  }

  /** "I would not vouch for it": one's own "would" is under a condition, and no pledge. */
  private static boolean isUnreal(List<Word> words, int subject, int verb) {
    Word self = words.get(subject);
    return words.get(verb).is("would") && (self.is("we") || self.is("i"));
  }

  /**
   * The place of the verb of "will go", "are going to go", "am ready to go", if its auxiliary
   * stands at a place; 0 if none does.
   */
  private int plannedVerb(List<Word> words, int at) {
    Word word = words.get(at);
    if (vocabulary.is(WordClass.FUTURE, word)) {
      int verb = vocabulary.pastAdverbs(words, at + 1);
      return isReadyTo(words, verb) ? infinitive(words, verb) : verb;
    }
    int adjective =
        vocabulary.is(WordClass.BE, word) || vocabulary.is(WordClass.STANDING, word)
            ? vocabulary.pastAdverbs(words, at + 1)
            : at;
    return adjective < words.size() && vocabulary.is(WordClass.WILLING, words.get(adjective))
        ? infinitiveAfter(words, adjective)
        : 0;
  }

  /** "Will be ready to". */
  private boolean isReadyTo(List<Word> words, int verb) {
    return verb + 1 < words.size()
        && words.get(verb).is("be")
        && vocabulary.is(WordClass.WILLING, words.get(verb + 1));
  }

  private int infinitive(List<Word> words, int be) {
    int verb = infinitiveAfter(words, be + 1);
    return verb == 0 ? be : verb;
  }

  private static int infinitiveAfter(List<Word> words, int at) {
    return at + 2 < words.size() && words.get(at + 1).is("to") ? at + 2 : 0;
  }

  private boolean isDeed(List<Word> words, int at, boolean dummy) {
    if (at >= words.size()) {
      // "He said that he would": the verb is that of what he was asked for.
      return !dummy;
    }
    Word verb = words.get(at);
    if (!verb.isLetters()) {
      return false;
    }
    if (verb.is("hear") && at + 1 < words.size()) {
      // A court hears a case; "hear more" and "hear from" come about.
      return vocabulary.is(WordClass.DETERMINER, words.get(at + 1));
    }
    if (verb.is("be")) {
      int next = vocabulary.pastAdverbs(words, at + 1);
      return next < words.size() && isDoing(words.get(next));
    }
    return !vocabulary.is(WordClass.INVOLUNTARY, verb)
        && !(dummy && vocabulary.is(WordClass.DUMMY, verb));
  }

  /** "Will be back", "would be sending"; not "will be lost". */
  private static boolean isDoing(Word word) {
    return switch (word.text()) {
      case "back", "there" -> true;
      case "going", "having", "seeing", "losing", "facing", "needing", "nothing", "something" ->
          false;
      default -> word.text().endsWith("ing");
    };
  }

  private boolean isOwn(List<Word> words, int last, OwnSide side) {
    Word subject = words.get(last);
    if (subject.is("we") || subject.is("i")) {
      return !isAsked(words, last);
    }
    if (side.pronouns().contains(subject.text())) {
      // One institution is "they" at most where nothing else has been named.
      boolean they = subject.is("they") && side.pronouns().contains("it");
      return they ? last == 0 : startsClause(words, last);
    }
    return isOwnNoun(words, last, side)
        || isDefinite(words, last, side)
        || isNamed(words, last, side);
  }

  /** "Its embassy", "her country", "our men"; "the group" where the speaker is a group. */
  private boolean isOwnNoun(List<Word> words, int last, OwnSide side) {
    for (int first = last; first >= Math.max(0, last - LONGEST_NAME); first--) {
      boolean own =
          switch (words.get(first).text()) {
            case "our", "my" -> true;
            case "its" -> side.pronouns().contains("it");
            case "their" -> side.pronouns().contains("they");
            case "his" -> side.pronouns().contains("he");
            case "her" -> side.pronouns().contains("she");
            default -> false;
          };
      if (own) {
        return first < last
            && vocabulary.is(WordClass.OWN, words.get(last))
            && startsClause(words, first);
      }
    }
    return false;
  }

  /** "The army", of a defence minister; "the union", of its chairman; "the two armies". */
  private boolean isDefinite(List<Word> words, int last, OwnSide side) {
    Word noun = words.get(last);
    boolean own =
        (side.governs() && vocabulary.is(WordClass.GOVERNING, noun))
            || (side.nouns().contains(noun.text()) && vocabulary.is(WordClass.OWN, noun));
    int first = last - 1;
    boolean inner = first > 0 && (words.get(first).is("two") || words.get(first).is("armed"));
    first -= inner ? 1 : 0;
    boolean definite = first >= 0 && (words.get(first).is("the") || words.get(first).is("both"));
    return own && definite && startsClause(words, first);
  }

  private boolean isNamed(List<Word> words, int last, OwnSide side) {
    for (int first = last; first >= Math.max(0, last - LONGEST_NAME); first--) {
      String name =
          words.subList(first, last + 1).stream().map(Word::text).collect(Collectors.joining(" "));
      if (side.names().contains(name)) {
        boolean article = first > 0 && words.get(first - 1).is("the");
        return startsClause(words, article ? first - 1 : first);
      }
    }
    return false;
  }

  /** Whether the subject begins the sentence, a piece of it or a coordinate clause. */
  private static boolean startsClause(List<Word> words, int at) {
    if (at == 0 || words.get(at).isFirst()) {
      return true;
    }
    Word before = words.get(at - 1);
    return !before.isLetters() || before.is("and") || before.is("that") || before.is("but");
  }

  /** "If we will", "what we will do". */
  private boolean isAsked(List<Word> words, int subject) {
    if (subject == 0) {
      return false;
    }
    Word before = words.get(subject - 1);
    boolean that = before.is("that");
    return !that
        && (vocabulary.is(WordClass.RELATIVE, before)
            || vocabulary.is(WordClass.CONDITION, before)
            || before.is("when")
            || before.is("where"));
  }
}
