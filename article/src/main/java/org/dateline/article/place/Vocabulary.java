package org.dateline.article.place;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.mention.CountryWords;
import org.jspecify.annotations.Nullable;

/** All that the package knows of words before it reads a page. Immutable, shared by all threads. */
final class Vocabulary {
  static final Vocabulary INSTANCE = new Vocabulary();

  private final WordLists lists = new WordLists("word-lists.tsv");
  private final WordLists uses = new WordLists("use-words.tsv");
  private final KindWords kinds = new KindWords();
  private final DistancePhrases distances = new DistancePhrases(kinds);
  private final Customs customs = new Customs();
  private final Abbreviations abbreviations = new Abbreviations();
  private final Map<String, String> adjectives = DataFile.map("adjectives.tsv");
  private final Set<String> institutions =
      Set.copyOf(DataFile.rows("institution-words.tsv", 1).stream().map(r -> r.get(0)).toList());

  private Vocabulary() {}

  WordLists lists() {
    return lists;
  }

  /** Lists of words that say what a name does in its sentence. */
  WordLists uses() {
    return uses;
  }

  DistancePhrases distances() {
    return distances;
  }

  KindWords kinds() {
    return kinds;
  }

  Customs customs() {
    return customs;
  }

  Abbreviations abbreviations() {
    return abbreviations;
  }

  /** Whether the word is an office or rank before a person's name. */
  boolean isOffice(String lower) {
    return lists.get("honorific").contains(lower) || lists.get("office").contains(lower);
  }

  /** Whether a name with this word is that of an institution or building. */
  boolean isInstitution(String lower) {
    return institutions.contains(lower);
  }

  /** Whether the words say whose or from where somebody is, and are no name of a place. */
  boolean isDemonym(String words) {
    return adjectives.containsKey(words) || countryOfDemonym(words) != null;
  }

  /** The code of the country that a demonym points to; null if it points to none. */
  @Nullable String countryOfDemonym(String words) {
    String country = adjectives.get(words);
    if (country != null) {
      return country.isEmpty() ? null : country;
    }
    String exact = CountryWords.ofDemonym(words);
    if (exact != null || words.length() < 4 || !words.equals(words.toUpperCase(Locale.ROOT))) {
      return exact;
    }
    return CountryWords.ofDemonym(words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT));
  }
}
