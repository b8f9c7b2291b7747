package org.dateline.article.figure;

import java.util.List;
import java.util.Set;

/** Reads a verb with the words without which it says something else: "shot down", "lost power". */
final class VerbReader {
  private static final int LONGEST_OBJECT = 4;
  private static final Set<String> MOSTLY_PREPOSITIONS = Set.of("in", "over", "through");

  private final WordClasses classes;
  private final Set<String> leading = Rows.of("happenings.tsv", 2).words("leads");
  private final Set<String> seeking = Rows.of("happenings.tsv", 2).words("seeks");

  VerbReader(WordClasses classes) {
    this.classes = classes;
  }

  /**
   * The verb with its object, without which "12 gunmen killed" would say that they were: "killed
   * three villagers", "lost power".
   */
  String withObject(List<Word> words, int at) {
    String verb = alone(words, at);
    int start = at + verb.split(" ", -1).length;
    int end = start;
    int last = start;
    while (end < words.size() && end < start + LONGEST_OBJECT && isObject(words, end)) {
      if (classes.measures().holds(words.get(end).lower())) {
        return verb;
      }
      end++;
      last = classes.is(WordClass.DETERMINER, words, end - 1) ? last : end;
    }
    StringBuilder told = new StringBuilder(verb);
    for (Word word : words.subList(start, last)) {
      told.append(' ').append(word.text());
    }
    return told.toString();
  }

  private boolean isObject(List<Word> words, int at) {
    boolean pronoun = classes.is(WordClass.OBJECT, words, at);
    boolean word =
        classes.isContent(words, at) || classes.is(WordClass.DETERMINER, words, at) || pronoun;
    return (word || words.get(at).isDigits()) && !classes.isAdverb(words, at);
  }

  /** The verb at {@code at} with the particle or the second verb that belongs to it. */
  String alone(List<Word> words, int at) {
    String verb = words.get(at).lower();
    // "Killed in" is a place, "killed" what happened.
    boolean particle =
        classes.isParticle(words, at + 1)
            && !MOSTLY_PREPOSITIONS.contains(words.get(at + 1).lower());
    if (particle) {
      return verb + " " + words.get(at + 1).lower();
    }
    if (seeking.contains(verb) && lowerIs(words, at + 1, "for")) {
      return verb + " for";
    }
    boolean leads = leading.contains(verb) && lowerIs(words, at + 1, "to");
    if (leads && classes.isContent(words, at + 2)) {
      return verb + " to " + words.get(at + 2).lower();
    }
    boolean seen =
        WordClasses.lower(words, at + 1).endsWith("ing") && classes.isForm(words, at + 1);
    return seen ? verb + " " + words.get(at + 1).lower() : verb;
  }

  private static boolean lowerIs(List<Word> words, int at, String word) {
    return WordClasses.lower(words, at).equals(word);
  }
}
