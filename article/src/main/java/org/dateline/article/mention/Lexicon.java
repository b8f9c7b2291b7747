package org.dateline.article.mention;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** All that the package knows of words before it reads a page. Immutable, shared by all threads. */
record Lexicon(
    Countries countries,
    Institutions institutions,
    Heads heads,
    Anaphors anaphors,
    Roles roles,
    Offices offices,
    Areas areas,
    Careers careers,
    Fighters fighters,
    Media media) {
  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "these", "those", "its", "his", "her", "their", "our",
          "my", "one", "another", "some", "other", "both", "each", "every", "any");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "and",
          "but",
          "or",
          "so",
          "yet",
          "as",
          "if",
          "when",
          "while",
          "after",
          "before",
          "since",
          "because",
          "citing",
          "quoting",
          "although",
          "though",
          "until",
          "once",
          "where",
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "of",
          "to",
          "with",
          "without",
          "under",
          "over",
          "about",
          "against",
          "among",
          "between",
          "during",
          "despite",
          "amid",
          "according",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "who",
          "which",
          "what",
          "how",
          "why",
          "there",
          "here",
          "then",
          "now",
          "also",
          "however",
          "meanwhile",
          "earlier",
          "later",
          "yesterday",
          "today",
          "tomorrow",
          "speaking",
          "asked",
          "writing",
          "not",
          "no",
          "yes",
          "is",
          "was",
          "are",
          "were",
          "has",
          "have",
          "had",
          "said",
          "says",
          "say",
          "told",
          "added",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "july",
          "september",
          "october",
          "november",
          "december",
          "mr.",
          "last",
          "next",
          "both",
          "more",
          "most",
          "nobody",
          "everybody",
          "none",
          "only",
          "even",
          "still",
          "like",
          "whose",
          "whom",
          "unlike",
          "indeed",
          "perhaps",
          "finally",
          "thus",
          "rather",
          "just",
          "well",
          "maybe",
          "oh",
          "please",
          "let",
          "than",
          "via",
          "near",
          "per",
          "inside",
          "outside",
          "instead",
          "neither",
          "either",
          "nor",
          "such",
          "all",
          "those",
          "will",
          "would",
          "can",
          "could",
          "should",
          "do",
          "does",
          "did");

  static final Lexicon INSTANCE =
      new Lexicon(
          new Countries(),
          Institutions.bundled(),
          new Heads(),
          new Anaphors(),
          new Roles(),
          new Offices(),
          new Areas(),
          new Careers(),
          new Fighters(),
          new Media());

  /** Words of function in the letters of a listed body: "WHO"; asks INSTANCE, so stands below. */
  private static final Set<String> LETTERS_OF_BODIES =
      FUNCTION_WORDS.stream()
          .map(word -> word.toUpperCase(Locale.ROOT))
          .filter(word -> INSTANCE.institutions.named(Phrase.of(word)) != null)
          .collect(Collectors.toUnmodifiableSet());

  /** This lexicon with other institutions. */
  Lexicon with(Institutions others) {
    return new Lexicon(
        countries, others, heads, anaphors, roles, offices, areas, careers, fighters, media);
  }

  /** This lexicon with other countries. */
  Lexicon with(Countries others) {
    return new Lexicon(
        others, institutions, heads, anaphors, roles, offices, areas, careers, fighters, media);
  }

  static boolean isDeterminer(Token token) {
    return DETERMINERS.contains(token.lower());
  }

  /** Whether a word can be no part of a name, capital letter or not. */
  static boolean isFunctionWord(Token token) {
    return !LETTERS_OF_BODIES.contains(token.text())
        && (FUNCTION_WORDS.contains(token.lower()) || DETERMINERS.contains(token.lower()));
  }
}
