package org.dateline.article.mention;

import org.jspecify.annotations.Nullable;

/** The words of the table of countries, for other packages. Safe for use by many threads. */
public final class CountryWords {
  private CountryWords() {}

  /**
   * The ISO 3166-1 alpha-2 code of the country whose people or things are so called ("Ukrainian",
   * "Britons"); null if the words are no demonym.
   */
  public static @Nullable String ofDemonym(String words) {
    return code(Lexicon.INSTANCE.countries().ofDemonym(Phrase.of(words)));
  }

  /** The code of the country of exactly this name ("Britain", "U.S."); null if it is none. */
  public static @Nullable String ofName(String words) {
    return code(Lexicon.INSTANCE.countries().named(Phrase.of(words)));
  }

  /**
   * The code of the country whose government is called by its seat ("Moscow", "Downing Street");
   * null if none is.
   */
  public static @Nullable String ofSeat(String words) {
    return code(Lexicon.INSTANCE.countries().governedFrom(Phrase.of(words)));
  }

  private static @Nullable String code(Countries.@Nullable Country country) {
    return country == null ? null : country.code();
  }
}
