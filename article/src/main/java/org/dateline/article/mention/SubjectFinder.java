package org.dateline.article.mention;

import java.util.Set;
import org.dateline.article.document.Span;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.dateline.article.mention.NounPhrase.Kind;

/**
 * Finds the subject of a sentence: the noun phrase that it begins with, after a conjunction, an
 * adverb or what stands before the first comma ("In May, the mayor …", "As for the mayor, …").
 */
final class SubjectFinder {
  private static final int LONGEST_SUBJECT = 10;

  /** How far the comma may be after which the subject comes. */
  private static final int LONGEST_OPENING = 24;

  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "so", "yet", "or", "nor");
  private static final Set<String> ADVERBS =
      Set.of(
          "however",
          "meanwhile",
          "still",
          "instead",
          "nevertheless",
          "nonetheless",
          "then",
          "later",
          "earlier",
          "today",
          "yesterday",
          "moreover",
          "besides",
          "elsewhere",
          "afterwards",
          "there",
          "now",
          "once",
          "asked");

  private final Lexicon lexicon;

  SubjectFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A subject.
   *
   * @param phrase what it says; of kind OTHER and empty if the sentence does not begin with a noun
   *     phrase
   * @param end the index of the token after it
   */
  record Subject(NounPhrase phrase, int end) {}

  /** The subject of a sentence. */
  Subject of(Scene scene, Passage passage, Span sentence) {
    Phrase all = passage.phrase();
    int limit = passage.indexAt(sentence.end() - 1) + 1;
    int start = opening(all, firstWord(all, passage.indexAt(sentence.start()), limit), limit);
    int end = start;
    while (end < limit && end - start < LONGEST_SUBJECT && belongs(all, start, end)) {
      end++;
    }
    end = Math.max(end, unnamedEnd(all, start, limit));
    return end == start
        ? new Subject(NounPhrase.of(Kind.OTHER, Determiner.NONE, ""), start)
        : new Subject(scene.surroundings().read(passage, start, end, limit), end);
  }

  private static int firstWord(Phrase all, int from, int limit) {
    int at = from;
    while (at < limit && !all.get(at).isWord()) {
      at++;
    }
    return at;
  }

  /** Where the subject begins if the sentence begins at {@code start}. */
  private int opening(Phrase all, int start, int limit) {
    if (start >= limit) {
      return start;
    }
    Token first = all.get(start);
    if (CONJUNCTIONS.contains(first.lower())) {
      return opening(all, firstWord(all, start + 1, limit), limit);
    }
    if (first.lower().equals("as") && start + 1 < limit && all.get(start + 1).is("for")) {
      return start + 2;
    }
    int pronoun = afterPredicate(all, start, limit);
    if (pronoun > start) {
      return pronoun;
    }
    boolean adverb = ADVERBS.contains(first.lower()) || first.lower().endsWith("ly");
    boolean adverbial = adverb || (Lexicon.isFunctionWord(first) && !Lexicon.isDeterminer(first));
    if (!adverbial || Pronouns.read(all.sub(start, start + 1)) != null) {
      return start;
    }
    for (int i = start + 1; i < Math.min(limit, start + LONGEST_OPENING); i++) {
      if (all.get(i).is(",") && i + 1 < limit && !all.get(i + 1).isNumber()) {
        if (!isApposition(all, i)) {
          return firstWord(all, i + 1, limit);
        }
        i = appositionEnd(all, i, limit) - 1;
      }
    }
    return adverb ? firstWord(all, start + 1, limit) : start;
  }

  /**
   * "An engineer by training, she …": the pronoun; {@code start} if the sentence begins otherwise.
   */
  private static int afterPredicate(Phrase all, int start, int limit) {
    boolean noun = all.get(start).lower().equals("a") || all.get(start).lower().equals("an");
    for (int i = start + 1; noun && i + 1 < Math.min(limit, start + LONGEST_OPENING); i++) {
      if (all.get(i).is(",")) {
        String next = all.get(i + 1).lower();
        return next.equals("she") || next.equals("he") ? i + 1 : start;
      }
    }
    return start;
  }

  /** "When Ms Lee, the mayor, …": what follows a comma after a name is no subject. */
  private static boolean isApposition(Phrase all, int comma) {
    return all.get(comma - 1).isCapitalised() && Lexicon.isDeterminer(all.get(comma + 1));
  }

  private static int appositionEnd(Phrase all, int comma, int limit) {
    int end = comma + 1;
    while (end < limit && !all.get(end).is(",")) {
      end++;
    }
    return end + 1;
  }

  /** The end of "A ferry pilot": an article and a noun for people a few words after it. */
  private int unnamedEnd(Phrase all, int start, int limit) {
    boolean determined = start < limit && Lexicon.isDeterminer(all.get(start));
    boolean one = start < limit && all.get(start).lower().equals("one");
    for (int i = start + 1; (determined || one) && i < Math.min(limit, start + 6); i++) {
      if (!all.get(i).isWord() || Lexicon.isFunctionWord(all.get(i))) {
        return start;
      }
      if (lexicon.roles().noun(all.get(i)) != null) {
        return i + 1;
      }
    }
    return start;
  }

  /** "Institute for the Study of War": a small word between the words of a name. */
  private static boolean isLink(Phrase all, int index) {
    boolean the = index + 1 < all.size() && all.get(index + 1).is("the");
    int next = the ? index + 2 : index + 1;
    boolean link = all.get(index).is("of") || all.get(index).is("for");
    boolean article =
        all.get(index).is("the") && (all.get(index - 1).is("of") || all.get(index - 1).is("for"));
    return (link || article)
        && next < all.size()
        && all.get(next).isCapitalised()
        && (article || all.get(index - 1).isCapitalised());
  }

  private boolean belongs(Phrase all, int start, int index) {
    Token token = all.get(index);
    if (index == start) {
      return Lexicon.isDeterminer(token)
          || Pronouns.read(all.sub(index, index + 1)) != null
          || (token.isCapitalised() && !Lexicon.isFunctionWord(token));
    }
    return token.isPossessive()
        || isLink(all, index)
        || (token.isCapitalised() && !Lexicon.isFunctionWord(token))
        || token.isNumber()
        || lexicon.roles().noun(token) != null
        || lexicon.roles().isModifier(token)
        || lexicon.roles().isEpithet(token)
        || lexicon.heads().of(token) != null
        || PersonName.isParticle(token);
  }
}
