package org.dateline.article.mention;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pronouns that may be a source, and what they tell of gender. */
final class Pronouns {
  private static final Map<String, Gender> GENDERS =
      Map.ofEntries(
          Map.entry("he", Gender.MALE),
          Map.entry("him", Gender.MALE),
          Map.entry("himself", Gender.MALE),
          Map.entry("she", Gender.FEMALE),
          Map.entry("her", Gender.FEMALE),
          Map.entry("herself", Gender.FEMALE),
          Map.entry("it", Gender.UNKNOWN),
          Map.entry("itself", Gender.UNKNOWN),
          Map.entry("they", Gender.UNKNOWN),
          Map.entry("them", Gender.UNKNOWN),
          Map.entry("themselves", Gender.UNKNOWN),
          Map.entry("who", Gender.UNKNOWN),
          Map.entry("which", Gender.UNKNOWN),
          Map.entry("whose", Gender.UNKNOWN),
          Map.entry("i", Gender.UNKNOWN),
          Map.entry("we", Gender.UNKNOWN),
          Map.entry("you", Gender.UNKNOWN));

  private Pronouns() {}

  /** Reads a phrase that is nothing but a pronoun ("he", "he himself", "I've"); else null. */
  static @Nullable NounPhrase read(Phrase words) {
    boolean reflexive = words.size() == 2 && isReflexive(words.get(1));
    if (words.size() != 1 && !reflexive) {
      return null;
    }
    if (words.get(0).isAcronym()) {
      return null;
    }
    String word = words.get(0).lower();
    int apostrophe = word.indexOf('\'');
    String bare = apostrophe > 0 ? word.substring(0, apostrophe) : word;
    Gender gender = GENDERS.get(bare);
    return gender == null ? null : NounPhrase.pronoun(bare, gender);
  }

  /** Of whom "his" or "her" tells that something is; unknown for any other word. */
  static Gender ofOwner(Token token) {
    return switch (token.lower()) {
      case "his" -> Gender.MALE;
      case "her" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** "Himself", "themselves". */
  static boolean isReflexive(Token token) {
    return token.lower().endsWith("self") || token.lower().endsWith("selves");
  }
}
