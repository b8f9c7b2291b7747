package org.dateline.article.mention;

import org.dateline.article.mention.Countries.Country;
import org.jspecify.annotations.Nullable;

/**
 * How the page names an organisation.
 *
 * @param name the name without its country
 * @param country the country beside the name; null if there is none or the name needs none
 * @param head its head noun in lower case; null if the name has none that is known
 * @param form how much of the name is there
 */
record OrganisationName(String name, @Nullable Country country, @Nullable String head, Form form) {
  private static final String EMBASSY = "Embassy";

  /** With which the name of every country's government begins. */
  private static final String GOVERNMENT = "Government";

  enum Form {
    /** Known by this name everywhere. */
    CURATED,
    /** The full name of an authority that many states have: "Ministry of Defence". */
    SHARED,
    /** A full name of its own: "Three Rivers Shippers' League". */
    FULL,
    /** A name's head with a capital: "the League". */
    SHORT,
    /** Letters: "DRCO". */
    ACRONYM,
    /** Only a noun: "the ministry". */
    NOUN,
    /** A government of a country, or "the government" where there is none beside it. */
    GOVERNMENT,
    /** Several: "intelligence agencies". */
    SEVERAL
  }

  /** The name with its country in brackets. */
  String full() {
    if (form == Form.GOVERNMENT && country != null) {
      return country.government();
    }
    if (country != null && name.equals(EMBASSY)) {
      // Of a government, not in a country: "Embassy of the United Kingdom".
      return country.government().replaceFirst(GOVERNMENT, EMBASSY);
    }
    return country == null || form == Form.CURATED || form == Form.SEVERAL
        ? name
        : name + " (" + country.name() + ")";
  }

  OrganisationName in(Country place) {
    return new OrganisationName(name, place, head, form);
  }

  /** Whether a list knows it as a body that more states than one have: "Senate (France)". */
  boolean isListedOfState() {
    return form == Form.CURATED && name.endsWith(")");
  }

  /** Whether it needs the rest of the article to be understood. */
  boolean isReference() {
    return form == Form.SHORT
        || form == Form.NOUN
        || form == Form.ACRONYM
        || (form == Form.GOVERNMENT && country == null);
  }
}
