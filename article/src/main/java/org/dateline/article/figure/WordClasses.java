package org.dateline.article.figure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells by closed classes of words and by endings which part a word plays beside a number: English
 * has few determiners, prepositions and auxiliaries, and what is none of them behind an auxiliary
 * is a verb, whatever it is. Positions outside the sentence play no part. Immutable; for many
 * threads.
 */
final class WordClasses {
  /** What makes a word one of a closed class, and so no verb or noun of content. */
  private static final Set<WordClass> CLOSED =
      EnumSet.of(
          WordClass.DETERMINER,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.RELATIVE,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.DO,
          WordClass.MODAL,
          WordClass.NEGATION,
          WordClass.ADVERB,
          WordClass.SUBJECT,
          WordClass.OBJECT);

  private static final Set<WordClass> AUXILIARIES =
      EnumSet.of(WordClass.BE, WordClass.HAVE, WordClass.DO, WordClass.MODAL);
  private static final Set<WordClass> NONE = EnumSet.noneOf(WordClass.class);
  private static final int SHORTEST_REGULAR = 5;

  private final Map<String, Set<WordClass>> ofWord = new HashMap<>();
  private final Set<String> past;
  private final Set<String> done;
  private final Set<String> states;
  private final Set<String> noVerbs;
  private final Set<String> particles;
  private final Measures measures = new Measures();

  WordClasses() {
    Rows table = Rows.of("word-classes.tsv", 2);
    for (WordClass each : WordClass.values()) {
      for (String word : table.words(each.name().toLowerCase(Locale.ROOT))) {
        ofWord.computeIfAbsent(word, unused -> EnumSet.noneOf(WordClass.class)).add(each);
      }
    }
    Rows happenings = Rows.of("happenings.tsv", 2);
    this.past = happenings.words("past");
    this.done = happenings.words("done");
    this.states = happenings.words("state");
    this.noVerbs = happenings.words("no-verb");
    this.particles = happenings.words("particle");
  }

  Measures measures() {
    return measures;
  }

  private Set<WordClass> of(List<Word> words, int at) {
    return ofWord.getOrDefault(lower(words, at), NONE);
  }

  boolean is(WordClass kind, List<Word> words, int at) {
    return of(words, at).contains(kind);
  }

  /** The word at {@code at} in lower case; empty outside the sentence. */
  static String lower(List<Word> words, int at) {
    return at >= 0 && at < words.size() ? words.get(at).lower() : "";
  }

  static boolean isLetters(List<Word> words, int at) {
    return at >= 0 && at < words.size() && words.get(at).isLetters();
  }

  /** Whether the word at {@code at} has meaning of its own: no word of a closed class, no mark. */
  boolean isContent(List<Word> words, int at) {
    return isLetters(words, at) && Collections.disjoint(of(words, at), CLOSED);
  }

  boolean isAuxiliary(List<Word> words, int at) {
    return !Collections.disjoint(of(words, at), AUXILIARIES);
  }

  boolean isAdverb(List<Word> words, int at) {
    String word = lower(words, at);
    return is(WordClass.ADVERB, words, at) || (word.length() > 4 && word.endsWith("ly"));
  }

  /** "Dead", "missing": what has become of people, without a verb. */
  boolean isState(List<Word> words, int at) {
    return states.contains(lower(words, at));
  }

  boolean isParticle(List<Word> words, int at) {
    return particles.contains(lower(words, at));
  }

  /** A participle or past form by its ending, or one that the table knows. */
  boolean isForm(List<Word> words, int at) {
    String word = lower(words, at);
    boolean ending = word.endsWith("ed") || word.endsWith("ing");
    return isContent(words, at)
        && !isName(words, at)
        && !noVerbs.contains(word)
        && (past.contains(word)
            || done.contains(word)
            || (ending && word.length() >= SHORTEST_REGULAR));
  }

  /** A participle of the past, as it stands behind "have". */
  boolean isParticiple(List<Word> words, int at) {
    String word = lower(words, at);
    return (isForm(words, at) && !word.endsWith("ing")) || word.endsWith("en");
  }

  /** A verb by its form, or behind an auxiliary or a pronoun. */
  boolean isPlainVerb(List<Word> words, int at) {
    return isForm(words, at)
        || (isContent(words, at)
            && !isName(words, at)
            && (isAuxiliary(words, at - 1) || is(WordClass.SUBJECT, words, at - 1)));
  }

  /**
   * A verb before its object: by its form, or because what stands before it can only have a verb
   * behind it: an auxiliary, a pronoun, a name or a plural.
   */
  boolean isVerb(List<Word> words, int at) {
    if (isForm(words, at)) {
      return true;
    }
    if (!isContent(words, at) || isName(words, at)) {
      return false;
    }
    int before = at - 1;
    while (before > 0 && isAdverb(words, before)) {
      before--;
    }
    return isAuxiliary(words, before)
        || is(WordClass.SUBJECT, words, before)
        || (isNoun(words, before) && !measures.holds(lower(words, at)));
  }

  /** A name, or a plural; of a noun in the singular only a form in -s can be the verb. */
  private boolean isNoun(List<Word> words, int before) {
    if (!isContent(words, before) || measures.holds(lower(words, before))) {
      return false;
    }
    return words.get(before).capital()
        || lower(words, before).endsWith("s")
        || lower(words, before + 1).endsWith("s");
  }

  /** A capital within the sentence. */
  static boolean isName(List<Word> words, int at) {
    return at > 0 && at < words.size() && words.get(at).capital();
  }
}
