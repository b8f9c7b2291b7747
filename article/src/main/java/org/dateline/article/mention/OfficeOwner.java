package org.dateline.article.mention;

import java.util.Locale;
import java.util.Set;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.Roles.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose a minister is of whom the page says only "the defence minister": by the office's
 * name, if but one country has it, else by the ministry or the home of the article.
 */
final class OfficeOwner {
  /** Heads of states and governments are named without their country wherever they are. */
  private static final Set<String> KNOWN_EVERYWHERE =
      Set.of("prime minister", "premier", "chancellor", "taoiseach", "attorney general");

  private static final Set<String> FOREIGN = Set.of("foreign", "external");

  private final Lexicon lexicon;
  private final Organisations organisations;
  private final Set<String> named;

  /**
   * @param named the codes of the countries that the article names
   */
  OfficeOwner(Lexicon lexicon, Organisations organisations, Set<String> named) {
    this.lexicon = lexicon;
    this.organisations = organisations;
    this.named = named;
  }

  /**
   * The office with its country, if that is told somewhere.
   *
   * @param offset where it is named
   */
  RoleReading owned(RoleReading role, int offset) {
    boolean named = role.institution() != null && role.text().contains(" of ");
    // Bodies of all kinds have presidents; only governments have ministers.
    boolean bodys = role.isOfBodyBefore() && role.head().kind() == Kind.STATE;
    if (role.country() != null || role.head().plural() || bodys || named) {
      return role;
    }
    Country country = country(role, offset);
    return country == null || isLacking(country, role) ? role : role.in(country);
  }

  /** A president in an article on Britain is another country's. */
  private boolean isLacking(Country country, RoleReading role) {
    boolean prime = role.portfolio().contains("prime");
    String words =
        role.head().noun().equals("minister") && !prime
            ? Ministries.ofOffice(role.portfolio())
            : prime ? "prime minister" : role.head().noun();
    return lexicon.offices().isLacking(country, words);
  }

  /** "A government spokesman", "the presidential spokeswoman": of the country at home. */
  private static boolean isOfGovernment(RoleReading role) {
    return role.served()
        || (role.head().kind() == Kind.SPOKES
            && role.text().toLowerCase(Locale.ROOT).startsWith("government "));
  }

  private @Nullable Country country(RoleReading role, int offset) {
    String words = role.text();
    Country home = organisations.home(offset);
    if (isOfGovernment(role)) {
      return home;
    }
    if (lexicon.offices().isKnown(words)
        && (home != null || !lexicon.offices().isAnothers(words, named))) {
      String code = lexicon.offices().country(words, home);
      if (code != null) {
        return lexicon.countries().withCode(code);
      }
    }
    if (lexicon.offices().body(role) != null) {
      return role.former() ? null : organisations.onlyHome(offset);
    }
    String noun = role.head().noun();
    boolean head = noun.equals("president") || role.portfolio().contains("prime");
    if (head || KNOWN_EVERYWHERE.contains(noun)) {
      boolean elsewhere = role.former() || words.contains(" of ");
      return elsewhere ? null : organisations.onlyHome(offset);
    }
    if (role.head().kind() != Kind.MINISTER) {
      return null;
    }
    if (role.portfolio().isEmpty()) {
      return noun.equals("minister") ? home : null;
    }
    boolean abroad = role.portfolio().stream().anyMatch(FOREIGN::contains);
    return organisations.countryOf(Ministries.ofOffice(role.portfolio()), abroad, offset);
  }
}
