package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.mention.Countries.Country;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks in the article: an entity while it is being read. */
final class Referent {
  private EntityType type;
  private String name;
  private final boolean plural;
  private Gender gender = Gender.UNKNOWN;
  private final @Nullable Person person;
  private final @Nullable OrganisationName organisation;
  private final @Nullable Country country;
  private final List<RoleReading> roles = new ArrayList<>();
  private final Set<String> of = new LinkedHashSet<>();
  private @Nullable String institution;
  private @Nullable Referent same;

  private Referent(
      EntityType type,
      String name,
      boolean plural,
      @Nullable Person person,
      @Nullable OrganisationName organisation,
      @Nullable Country country) {
    this.type = type;
    this.name = name.replace('\u2019', '\'');
    this.plural = plural;
    this.person = person;
    this.organisation = organisation;
    this.country = country;
  }

  static Referent of(Person person) {
    Referent referent =
        new Referent(EntityType.PERSON, person.fullName(), false, person, null, null);
    referent.tell(person.gender());
    return referent;
  }

  static Referent of(OrganisationName name) {
    boolean several = name.form() == OrganisationName.Form.SEVERAL;
    Referent referent =
        new Referent(EntityType.ORGANISATION, name.full(), several, null, name, name.country());
    boolean noun =
        name.form() == OrganisationName.Form.NOUN
            || name.form() == OrganisationName.Form.GOVERNMENT;
    referent.institution = several || noun ? null : name.full();
    if (name.country() != null && !several && name.form() != OrganisationName.Form.GOVERNMENT) {
      referent.of.add(name.country().name());
    }
    return referent;
  }

  static Referent of(Country country) {
    Referent referent =
        new Referent(EntityType.ORGANISATION, country.government(), false, null, null, country);
    referent.institution = country.government();
    return referent;
  }

  /** Somebody who is only described. */
  static Referent described(EntityType type, String name, boolean plural) {
    return new Referent(type, name, plural, null, null, null);
  }

  EntityType type() {
    return type;
  }

  String name() {
    return name;
  }

  /** Says that the one who was only described is somebody whom the page names later. */
  void become(Referent named) {
    if (!named.equals(this)) {
      same = named;
      roles.forEach(named::addRole);
      of.forEach(named::addOf);
      if (institution != null) {
        named.belongsTo(institution);
      }
    }
  }

  private void addOf(String name) {
    of.add(name);
  }

  /** Itself, or whoever it has turned out to be. */
  Referent bearer() {
    return same == null ? this : same.bearer();
  }

  /** Takes over a fuller description that ends alike: "regional governor" for "governor". */
  void describe(String fuller) {
    if (person == null && fuller.endsWith(" " + name)) {
      name = fuller;
    }
  }

  boolean isPlural() {
    return plural;
  }

  Gender gender() {
    return gender;
  }

  @Nullable Person person() {
    return person;
  }

  @Nullable OrganisationName organisation() {
    return organisation;
  }

  /** The country whose government this is, or to which the organisation belongs. */
  @Nullable Country country() {
    return country;
  }

  boolean isGovernment() {
    return country != null && organisation == null;
  }

  /** What the page calls it, offices before ranks. */
  List<RoleReading> roles() {
    return roles;
  }

  Set<String> of() {
    return of;
  }

  @Nullable String institution() {
    return institution;
  }

  /** Whether "he" or "she" may mean it. */
  boolean mayBePerson(Gender pronoun) {
    boolean single = type == EntityType.PERSON || (type == EntityType.OTHER && isName());
    return single && !plural && gender.fits(pronoun);
  }

  /** Whether it is a name of which nobody knows what it names. */
  private boolean isName() {
    return Character.isUpperCase(name.codePointAt(0))
        && name.indexOf(' ') < 0
        && name.indexOf('.') < 0
        && !name.endsWith("s");
  }

  /** Whether "it" may mean it. */
  boolean mayBeThing() {
    return !plural && type != EntityType.PERSON && type != EntityType.GROUP;
  }

  void tell(Gender told) {
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
    if (told != Gender.UNKNOWN && type == EntityType.OTHER) {
      type = EntityType.PERSON;
    }
  }

  void addRole(RoleReading role) {
    if (roles.stream().noneMatch(known -> known.text().equalsIgnoreCase(role.text()))) {
      long offices = roles.stream().filter(RoleReading::isOffice).count();
      roles.add(role.isOffice() ? (int) offices : roles.size(), role);
    }
    if (role.country() != null) {
      of.add(role.country().name());
    }
  }

  /** Says from where it is. */
  void addHome(String place) {
    of.add(place);
  }

  /** Says that it speaks for the government of a country. */
  void speaksFor(Country governed) {
    if (institution == null) {
      institution = governed.government();
    }
    of.add(governed.name());
  }

  /** Says to which institution it belongs; the first that is told stays. */
  void belongsTo(String name) {
    if (institution == null) {
      institution = name;
    }
    if (type != EntityType.ORGANISATION) {
      of.add(name);
    }
  }

  /**
   * Says for whom it speaks: in place of the bare noun in its office, or of the government of the
   * town in which it does.
   */
  void represents(String name, RoleReading role) {
    Phrase told = role.institution();
    boolean noun = told != null && institution != null && institution.equals(told.words());
    boolean seat = told == null && country(role) != null;
    if (noun || seat) {
      of.remove(institution);
      institution = null;
    }
    belongsTo(name);
  }

  /** Says which institution it is that was only described so far. */
  void settles(String described, String name) {
    of.remove(described);
    institution = null;
    belongsTo(name);
  }

  private @Nullable Country country(RoleReading role) {
    return role.country() != null && role.country().government().equals(institution)
        ? role.country()
        : null;
  }

  /** Whether the page names it and does not only describe it. */
  boolean isNamed() {
    return Character.isUpperCase(name.codePointAt(0));
  }

  /** Says of which town or region it is mayor or governor. */
  void governs(@Nullable String place) {
    if (place != null) {
      addHome(place);
      governsLocally();
    }
  }

  /** Says that it works where another does. */
  void sharesInstitution(Referent other) {
    if (other.institution() != null) {
      belongsTo(other.institution());
    }
  }

  /** Draws the line from a mayor or governor to the administration, if the page tells where. */
  void governsLocally() {
    for (RoleReading role : roles) {
      for (String place : List.copyOf(of)) {
        String administration =
            institution == null && !isState(place) ? role.administration(place) : null;
        if (administration != null) {
          institution = administration;
        }
      }
    }
  }

  /** Whether a place is the country of one of the offices: "once Norway's energy minister". */
  private boolean isState(String place) {
    return roles.stream()
        .map(RoleReading::country)
        .anyMatch(country -> country != null && country.name().equals(place));
  }

  /** What the article's readers get of it. */
  Entity entity(String id) {
    List<String> texts = roles.stream().map(RoleReading::text).toList();
    return new Entity(id, type, name, texts, List.copyOf(of));
  }
}
