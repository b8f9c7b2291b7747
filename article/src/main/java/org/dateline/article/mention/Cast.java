package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.NounPhrase.Kind;
import org.jspecify.annotations.Nullable;

/** All who speak in one article, each once, in the order in which they first do. */
final class Cast {
  /** Those who stand beside an institution and do not speak for it. */
  private static final Set<String> OUTSIDERS =
      Set.of(
          "critic",
          "supporter",
          "ally",
          "opponent",
          "friend",
          "colleague",
          "relative",
          "veteran",
          "author",
          "survivor",
          "victim",
          "resident",
          "voter",
          "neighbour",
          "neighbor",
          "refugee");

  private final Lexicon lexicon;
  private final OrganisationReader reader;
  private final Persons persons;
  private final Organisations organisations;
  private final OfficeOwner owners;
  private final List<Referent> referents = new ArrayList<>();
  private final Map<String, Referent> byKey = new HashMap<>();

  Cast(Lexicon lexicon, Passages passages, NameTypes names, @Nullable String language) {
    this.lexicon = lexicon;
    this.reader = new OrganisationReader(lexicon);
    this.persons = new PersonFinder(lexicon, passages, names).find();
    this.organisations = new OrganisationFinder(lexicon).find(passages, language);
    organisations.setHome(new HomeFinder(lexicon).find(passages));
    this.owners = new OfficeOwner(lexicon, organisations);
  }

  List<Referent> referents() {
    return referents;
  }

  Organisations organisations() {
    return organisations;
  }

  Persons persons() {
    return persons;
  }

  Referent person(Person person) {
    person.speaks();
    Referent referent = once("person " + PersonName.key(person.name()), Referent.of(person));
    referent.tell(person.gender());
    person.roles().forEach(role -> addRole(referent, role));
    return referent;
  }

  /** The person whom a phrase names. */
  Referent person(NounPhrase phrase, int offset) {
    Person known = persons.find(phrase, offset);
    if (known == null && phrase.name().size() > 1) {
      known = persons.named(phrase.name());
    }
    Referent referent;
    if (known != null) {
      known.tell(phrase.gender());
      referent = person(known);
    } else {
      String name = String.join(" ", phrase.name());
      boolean sure = phrase.role() != null || !phrase.honorific().isEmpty();
      referent =
          once(
              "name " + name.toLowerCase(Locale.ROOT),
              Referent.described(sure ? EntityType.PERSON : EntityType.OTHER, name, false));
    }
    referent.tell(phrase.gender());
    if (phrase.role() != null) {
      addRole(referent, phrase.role());
    }
    return referent;
  }

  Referent organisation(OrganisationName name, int offset) {
    OrganisationName full = organisations.resolve(name, offset);
    Person label =
        full.form() == OrganisationName.Form.ACRONYM ? persons.labelled(full.name()) : null;
    if (label != null) {
      return person(label);
    }
    if (full.form() == OrganisationName.Form.GOVERNMENT && full.country() != null) {
      return government(full.country());
    }
    return once("organisation " + full.full().toLowerCase(Locale.ROOT), Referent.of(full));
  }

  Referent government(Country country) {
    return once("government " + country.code(), Referent.of(country));
  }

  /** Somebody whom the phrase only describes; of one description, there is one. */
  Referent described(NounPhrase phrase) {
    EntityType type = typeOf(phrase);
    Referent referent =
        once(
            "described " + phrase.described().toLowerCase(Locale.ROOT),
            Referent.described(type, phrase.described(), isPlural(phrase)));
    referent.tell(phrase.gender());
    if (phrase.role() != null) {
      addRole(referent, phrase.role());
    }
    return referent;
  }

  private EntityType typeOf(NounPhrase phrase) {
    return switch (phrase.kind()) {
      case ROLE -> phrase.plural() ? EntityType.GROUP : EntityType.PERSON;
      case ORGANISATION, GOVERNMENT -> EntityType.ORGANISATION;
      case PERSON -> EntityType.PERSON;
      case DOCUMENT, OTHER, PRONOUN -> isPlural(phrase) ? EntityType.GROUP : EntityType.OTHER;
    };
  }

  private boolean isPlural(NounPhrase phrase) {
    String last = phrase.described().toLowerCase(Locale.ROOT);
    Country people = lexicon.countries().ofDemonym(Phrase.of(phrase.described()));
    return phrase.plural() || (phrase.kind() == Kind.OTHER && people != null && last.endsWith("s"));
  }

  private void addRole(Referent referent, RoleReading told) {
    RoleReading role = owners.owned(told);
    referent.addRole(role);
    attach(referent, role);
  }

  /** Draws the line from an office to the institution that it speaks for, if it is known. */
  void attach(Referent referent, RoleReading role) {
    if (role.former() || OUTSIDERS.contains(role.head().noun())) {
      return;
    }
    Country country = role.country();
    OrganisationName name = role.institution() == null ? null : reader.read(role.institution());
    if (role.governs() && country != null) {
      referent.speaksFor(country);
    } else if (name != null) {
      OrganisationName full = organisations.resolve(owned(name, role), 0);
      if (full.form() == OrganisationName.Form.GOVERNMENT && full.country() != null) {
        referent.speaksFor(full.country());
      } else if (isName(full)) {
        referent.belongsTo(full.full());
      }
    } else if (country != null && isOfficial(role)) {
      referent.speaksFor(country);
    }
  }

  private static boolean isName(OrganisationName name) {
    return name.form() != OrganisationName.Form.NOUN
        && name.form() != OrganisationName.Form.SHORT
        && name.form() != OrganisationName.Form.SEVERAL
        && name.form() != OrganisationName.Form.GOVERNMENT;
  }

  /** "A Ukrainian defence ministry spokesman": the country before it is the ministry's. */
  private static OrganisationName owned(OrganisationName name, RoleReading role) {
    boolean shared = name.form() == OrganisationName.Form.SHARED && name.country() == null;
    return shared && role.country() != null ? name.in(role.country()) : name;
  }

  private static boolean isOfficial(RoleReading role) {
    String noun = role.head().noun();
    return noun.equals("official") || role.head().kind() == Roles.Kind.SPOKES;
  }

  private Referent once(String key, Referent referent) {
    @Nullable Referent known = byKey.putIfAbsent(key, referent);
    if (known == null) {
      referents.add(referent);
      return referent;
    }
    return known;
  }
}
