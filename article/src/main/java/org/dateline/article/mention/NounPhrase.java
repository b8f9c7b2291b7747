package org.dateline.article.mention;

import java.util.List;
import org.dateline.article.mention.Countries.Country;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a source say by themselves, before the article is asked.
 *
 * @param kind what sort of source they name
 * @param article which article or determiner they have
 * @param described the words without article and relative clause: "Western official"
 * @param name a person's name without titles, as tokens; empty if there is none
 * @param honorific the title before the name, in lower case, such as "mr"; empty if there is none
 * @param gender what the words tell of a person's gender
 * @param plural whether they name several
 * @param role the office or function; null if there is none
 * @param organisation the organisation; null if it is none
 * @param country the country whose government they name; null if none
 * @param possessor whose it is: the author of a document; null if the words do not say
 */
record NounPhrase(
    Kind kind,
    Determiner article,
    String described,
    List<String> name,
    String honorific,
    Gender gender,
    boolean plural,
    @Nullable RoleReading role,
    @Nullable OrganisationName organisation,
    @Nullable Country country,
    @Nullable Phrase possessor) {
  enum Kind {
    PRONOUN,
    PERSON,
    ROLE,
    ORGANISATION,
    GOVERNMENT,
    DOCUMENT,
    OTHER
  }

  enum Determiner {
    NONE,
    DEFINITE,
    INDEFINITE,
    POSSESSIVE
  }

  NounPhrase {
    name = List.copyOf(name);
  }

  private NounPhrase(
      Kind kind,
      Determiner article,
      String described,
      PersonName name,
      Gender gender,
      boolean plural) {
    this(
        kind,
        article,
        described,
        name.words(),
        name.honorific(),
        gender,
        plural,
        null,
        null,
        null,
        null);
  }

  static NounPhrase of(Kind kind, Determiner article, String described) {
    return new NounPhrase(kind, article, described, PersonName.NONE, Gender.UNKNOWN, false);
  }

  /** Somebody named by his country: "Dutchman". */
  static NounPhrase inhabitant(Determiner article, String described) {
    Gender gender =
        described.endsWith("woman")
            ? Gender.FEMALE
            : described.endsWith("man") ? Gender.MALE : Gender.UNKNOWN;
    return new NounPhrase(Kind.OTHER, article, described, PersonName.NONE, gender, false);
  }

  static NounPhrase pronoun(String word, Gender gender) {
    return new NounPhrase(Kind.PRONOUN, Determiner.NONE, word, PersonName.NONE, gender, false);
  }

  /** Several who are only described. */
  static NounPhrase several(Determiner article, String described) {
    return new NounPhrase(Kind.OTHER, article, described, PersonName.NONE, Gender.UNKNOWN, true);
  }

  static NounPhrase person(Determiner article, String described, PersonName name) {
    return new NounPhrase(Kind.PERSON, article, described, name, name.gender(), false);
  }

  static NounPhrase government(Determiner article, String described, Country country) {
    return new NounPhrase(
        Kind.GOVERNMENT,
        article,
        described,
        List.of(),
        "",
        Gender.UNKNOWN,
        false,
        null,
        null,
        country,
        null);
  }

  static NounPhrase organisation(Determiner article, String described, OrganisationName name) {
    return new NounPhrase(
        Kind.ORGANISATION,
        article,
        described,
        List.of(),
        "",
        Gender.UNKNOWN,
        name.form() == OrganisationName.Form.SEVERAL,
        null,
        name,
        null,
        null);
  }

  /** Somebody of an office, with a name or, where {@code name} is empty, without. */
  static NounPhrase holder(
      Determiner article, String described, PersonName name, RoleReading role) {
    Roles.Noun head = role.head();
    return new NounPhrase(
        name.isEmpty() ? Kind.ROLE : Kind.PERSON,
        article,
        described,
        name.words(),
        name.honorific(),
        head.gender() == Gender.UNKNOWN ? name.gender() : head.gender(),
        head.plural(),
        role,
        null,
        null,
        null);
  }

  NounPhrase withRole(@Nullable RoleReading other, Gender told) {
    Gender both = gender == Gender.UNKNOWN ? told : gender;
    return new NounPhrase(
        kind,
        article,
        described,
        name,
        honorific,
        both,
        plural,
        other,
        organisation,
        country,
        possessor);
  }

  NounPhrase withPossessor(Phrase owner) {
    return new NounPhrase(
        kind,
        article,
        described,
        name,
        honorific,
        gender,
        plural,
        role,
        organisation,
        country,
        owner);
  }
}
