package org.dateline.article.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns for people by what they do, and the words around them. Immutable once made. */
final class Roles {
  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, Gender> honorifics = new HashMap<>();
  private final Map<String, String> offices = new HashMap<>();
  private final Set<String> modifiers = new HashSet<>();
  private final Set<String> epithets = new HashSet<>();

  enum Kind {
    MINISTER,
    STATE,
    OFFICE,
    SPOKES,
    RANK,
    PERSON;

    /** Whether its holder speaks for the country that it belongs to. */
    boolean governs() {
      return this == MINISTER || this == STATE;
    }
  }

  /**
   * A noun for people.
   *
   * @param noun in the singular
   * @param plural whether it was written in the plural
   * @param alsoCalled what its holder may also be called: a secretary is a kind of minister
   */
  record Noun(String noun, Kind kind, boolean plural, Gender gender, Set<String> alsoCalled) {
    /** Whether a holder of this may be called {@code other}: a secretary "the minister". */
    boolean mayBeCalled(Noun other) {
      return noun.equals(other.noun) || alsoCalled.contains(other.noun);
    }
  }

  Roles() {
    for (List<String> row : DataFile.rows("roles.tsv", 5)) {
      add(row);
    }
    for (List<String> row : DataFile.rows("given-names.tsv", 2)) {
      givenNames.put(row.get(0), Gender.of(row.get(1)));
    }
  }

  /** The gender that a given name makes likely. */
  Gender likely(String givenName) {
    return givenNames.getOrDefault(givenName, Gender.UNKNOWN);
  }

  private void add(List<String> row) {
    String word = row.get(0);
    Gender gender = Gender.of(row.get(3));
    switch (row.get(1)) {
      case "honorific" -> {
        honorifics.put(word, gender);
        if (!row.get(4).isEmpty()) {
          offices.put(word, row.get(4));
        }
      }
      case "modifier" -> modifiers.add(word);
      case "epithet" -> epithets.add(word);
      default -> {
        Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        Set<String> also = Set.copyOf(DataFile.values(row.get(4)));
        nouns.putIfAbsent(word, new Noun(word, kind, false, gender, also));
        if (!row.get(2).isEmpty()) {
          nouns.putIfAbsent(row.get(2), new Noun(word, kind, true, gender, also));
        }
      }
    }
  }

  /** The noun that a single word is; null if it is none. */
  @Nullable Noun noun(Token token) {
    String word = token.lower();
    return nouns.get(word.startsWith("ex-") ? word.substring(3) : word);
  }

  /** The noun whose last word stands at {@code index}: one word, or two as "prime minister". */
  @Nullable Noun nounEnding(Phrase phrase, int index) {
    if (index > 0) {
      Noun two = nouns.get(phrase.get(index - 1).lower() + " " + phrase.get(index).lower());
      if (two != null) {
        return two;
      }
    }
    return noun(phrase.get(index));
  }

  /** Whether a noun for people follows {@code start} within a few words that belong to it. */
  boolean isAhead(Phrase all, int start) {
    for (int i = start; i < Math.min(all.size(), start + 5); i++) {
      if (!all.get(i).isWord() || Lexicon.isFunctionWord(all.get(i))) {
        return false;
      }
      if (nounEnding(all, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether two words together are a noun for people: "resident coordinator". */
  boolean isTwo(Token first, Token second) {
    return nouns.containsKey(first.lower() + " " + second.lower());
  }

  /** Whether it tells offices apart: "defence", "deputy". */
  boolean isModifier(Token token) {
    return modifiers.contains(token.lower());
  }

  /** Whether it may stand before a noun for people without telling offices apart: "former". */
  boolean isEpithet(Token token) {
    return epithets.contains(token.lower());
  }

  boolean isHonorific(Token token) {
    return token.isCapitalised() && honorifics.containsKey(withoutPoint(token));
  }

  /** Whether the honorific is used with a first name alone: "Sir Anthony". */
  static boolean goesWithFirstName(String honorific) {
    return honorific.equals("sir") || honorific.equals("dame");
  }

  Gender gender(Token honorific) {
    return honorifics.getOrDefault(withoutPoint(honorific), Gender.UNKNOWN);
  }

  /** The office that a title before a name stands for: "Col." is a colonel; null if for none. */
  @Nullable Noun office(String honorific) {
    String office = offices.get(honorific);
    return office == null ? null : nouns.get(office);
  }

  static String withoutPoint(Token token) {
    return token.lower().replace(".", "");
  }
}
