package org.dateline.article.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The world's countries by name, demonym, capital and the names of their governments' seats, and
 * those of which one article alone tells. Immutable once made.
 */
final class Countries {
  /** Endings of demonyms that name a people as a whole: "the British", "the Chinese". */
  private static final List<String> COLLECTIVE = List.of("s", "ish", "ch", "ese");

  /** What countries' names begin with that go by it alone beside their neighbours. */
  private static final Set<String> DIRECTIONS = Set.of("North", "South");

  private final Map<String, Country> byCode;
  private final PhraseTable<Country> names;
  private final PhraseTable<Country> demonyms;
  private final PhraseTable<Country> seats;
  private final PhraseTable<Country> all;

  /** "The North" for North Korea, in an article that names no other country of the North. */
  private final PhraseTable<Country> brief;

  /**
   * A country.
   *
   * @param code ISO 3166-1 alpha-2; the name itself where the table lacks the country
   * @param name such as "United Kingdom"
   * @param of as used after "of": "the United Kingdom"
   */
  record Country(String code, String name, String of) {
    /** The name of its government as a speaker. */
    String government() {
      return "Government of " + of;
    }
  }

  Countries() {
    byCode = new HashMap<>();
    names = new PhraseTable<>();
    demonyms = new PhraseTable<>();
    seats = new PhraseTable<>();
    all = new PhraseTable<>();
    brief = new PhraseTable<>();
    for (List<String> row : DataFile.rows("countries.tsv", 7)) {
      String of = row.get(2).isEmpty() ? row.get(1) : row.get(2);
      Country country = new Country(row.get(0), row.get(1), of);
      byCode.put(row.get(0), country);
      names.add(row.get(1), country);
      DataFile.values(row.get(3)).forEach(alias -> names.add(alias, country));
      DataFile.values(row.get(4)).forEach(demonym -> demonyms.add(demonym, country));
      DataFile.values(row.get(5)).forEach(capital -> seats.add(capital, country));
      DataFile.values(row.get(6)).forEach(metonym -> seats.add(metonym, country));
      for (int column : new int[] {1, 3, 4, 5, 6}) {
        DataFile.values(row.get(column)).forEach(word -> all.add(word, country));
      }
    }
  }

  private Countries(Countries known) {
    byCode = known.byCode;
    names = new PhraseTable<>(known.names);
    demonyms = new PhraseTable<>(known.demonyms);
    seats = known.seats;
    all = new PhraseTable<>(known.all);
    brief = new PhraseTable<>(known.brief);
  }

  /** These countries where "the North" and the like stand for one of those that are told of. */
  Countries calledByDirection(Set<String> codes) {
    Map<String, Set<Country>> called = new HashMap<>();
    for (String code : codes) {
      Country country = byCode.get(code);
      if (country != null) {
        String first = Phrase.of(country.name()).get(0).text();
        called.computeIfAbsent(first, any -> new HashSet<>()).add(country);
      }
    }
    called.keySet().retainAll(DIRECTIONS);
    called.values().removeIf(countries -> countries.size() > 1);
    if (called.isEmpty()) {
      return this;
    }
    Countries more = new Countries(this);
    called.forEach((direction, one) -> more.brief.add(direction, one.iterator().next()));
    return more;
  }

  /** The country that "the" and this word stand for: "the North"; null if it is none. */
  @Nullable Country calledThe(Phrase word) {
    return brief.get(word);
  }

  /** These countries with others that an article tells of: their names with what is derived. */
  Countries with(Map<String, Set<String>> told) {
    if (told.isEmpty()) {
      return this;
    }
    Countries more = new Countries(this);
    told.forEach(
        (name, derived) -> {
          Country country = new Country(name, name, name);
          more.names.add(name, country);
          more.all.add(name, country);
          for (String demonym : derived) {
            more.demonyms.add(demonym, country);
            more.all.add(demonym, country);
          }
        });
    return more;
  }

  /** The country with this ISO 3166-1 alpha-2 code; null if the table lacks it. */
  @Nullable Country withCode(String code) {
    return byCode.get(code);
  }

  /** The country of this very name, such as "Britain"; null if it is none. */
  @Nullable Country named(Phrase phrase) {
    return names.get(phrase);
  }

  /** The country of which this is a demonym, such as "British"; null if it is none. */
  @Nullable Country ofDemonym(Phrase phrase) {
    return demonyms.get(phrase);
  }

  /** Whether a word names somebody by his country: "Dutchman", "Ukrainian". */
  boolean isInhabitant(Token token) {
    String word = token.text();
    for (String ending : List.of("man", "woman")) {
      if (word.endsWith(ending)) {
        Phrase country = Phrase.of(word.substring(0, word.length() - ending.length()));
        return !country.isEmpty() && ofDemonym(country) != null;
      }
    }
    boolean several = COLLECTIVE.stream().anyMatch(word::endsWith);
    return !several && ofDemonym(Phrase.of(word)) != null;
  }

  /** The country whose government this name stands for; null if it is none. */
  @Nullable Country governedFrom(Phrase phrase) {
    return seats.get(phrase);
  }

  /** The name or demonym that begins at {@code start}; null if there is none. */
  PhraseTable.@Nullable Match<Country> nameOrDemonymAt(Phrase phrase, int start) {
    PhraseTable.Match<Country> name = names.at(phrase, start);
    PhraseTable.Match<Country> demonym = demonyms.at(phrase, start);
    if (name == null || (demonym != null && demonym.length() > name.length())) {
      return demonym;
    }
    return name;
  }

  /** The name, demonym, capital or seat that begins at {@code start}; null if there is none. */
  PhraseTable.@Nullable Match<Country> anyAt(Phrase phrase, int start) {
    return all.at(phrase, start);
  }

  /** The country that some words within the phrase point to, the first if several; else null. */
  @Nullable Country within(Phrase phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      PhraseTable.Match<Country> match = all.at(phrase, i);
      if (match != null) {
        return match.value();
      }
    }
    return calledThe(phrase);
  }
}
