package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.document.Span;
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

  /** Those who know a subject that may be an institution's name: "security analyst". */
  private static final Set<String> WRITERS =
      Set.of(
          "blogger",
          "analyst",
          "expert",
          "historian",
          "correspondent",
          "reporter",
          "journalist",
          "columnist",
          "commentator",
          "observer",
          "strategist",
          "specialist",
          "consultant",
          "writer",
          "researcher",
          "adviser",
          "advisor",
          "enthusiast");

  /** Those who speak for the country that is named before them. */
  private static final Set<String> OFFICIALS =
      Set.of(
          "official",
          "envoy",
          "negotiator",
          "representative",
          "permanent representative",
          "diplomat",
          "emissary");

  private static final Set<String> LINKS = Set.of("of", "for", "at");
  private static final Set<String> ITS = Set.of("its", "their");
  private static final int LONGEST_DESCRIPTION = 6;
  private static final String GOVERNMENT = "government";

  private final Lexicon lexicon;
  private final OrganisationReader reader;
  private final NounPhraseReader phrases;
  private final Persons persons;
  private final Organisations organisations;
  private final OfficeOwner owners;
  private final OwnerFinder possessors;
  private final Rulers rulers;
  private final CareerReader careers;
  private final Descriptions descriptions;
  private final List<Referent> referents = new ArrayList<>();
  private final Map<String, Referent> byKey = new HashMap<>();

  Cast(Lexicon lexicon, Passages passages, NameTypes names, @Nullable String language) {
    this.lexicon = lexicon;
    this.reader = new OrganisationReader(lexicon);
    this.phrases = new NounPhraseReader(lexicon);
    this.persons = new PersonFinder(lexicon, passages, names).find();
    this.organisations = new OrganisationFinder(lexicon).find(passages, language);
    Set<String> named = HomeFinder.named(lexicon, passages);
    organisations.setHome(new HomeFinder(lexicon, named).find(passages));
    this.owners = new OfficeOwner(lexicon, organisations, named);
    this.rulers = new Rulers(persons, owners, phrases);
    this.possessors = new OwnerFinder(lexicon, passages, organisations);
    this.careers = new CareerReader(lexicon.careers(), possessors);
    this.descriptions = new Descriptions(passages.all(), lexicon);
    new AffiliationFinder(lexicon, passages, organisations, descriptions).find(persons);
  }

  List<Referent> referents() {
    return referents;
  }

  Rulers rulers() {
    return rulers;
  }

  Organisations organisations() {
    return organisations;
  }

  Descriptions descriptions() {
    return descriptions;
  }

  Persons persons() {
    return persons;
  }

  /** A person who speaks. */
  Referent person(Person person) {
    person.speaks();
    return known(person);
  }

  /**
   * Who or what bears a name, whether it speaks or not; null if nothing is known of it but the
   * name.
   *
   * @param words the name as the page writes it
   * @param offset where it stands
   */
  @Nullable Referent bearer(EntityType type, String words, int offset) {
    Phrase phrase = Phrase.of(words);
    if (phrase.isEmpty()) {
      return null;
    }
    if (type == EntityType.PERSON) {
      NounPhrase name = phrases.piece(phrase);
      Person person = name.kind() == Kind.PERSON ? persons.find(name, offset) : null;
      return person == null ? null : known(person);
    }
    OrganisationName name = type == EntityType.ORGANISATION ? reader.read(phrase) : null;
    if (name == null || name.form() == OrganisationName.Form.SEVERAL) {
      return null;
    }
    OrganisationName full = organisations.resolve(name, offset);
    if (full.form() == OrganisationName.Form.GOVERNMENT && full.country() != null) {
      return government(full.country());
    }
    return isName(full) ? once(key(full), Referent.of(full)) : null;
  }

  /** Where institutions stand that the table knows, whether the language model saw them or not. */
  List<Span> wellKnown() {
    return organisations.wellKnown();
  }

  /** All of an organisation's name, of which the language model knows a part. */
  Span whole(Span part) {
    return organisations.around(part);
  }

  private static String key(OrganisationName name) {
    return "organisation " + name.full().toLowerCase(Locale.ROOT);
  }

  private Referent known(Person person) {
    Referent referent = byItself(person);
    if (person.colleague() != null) {
      Referent other = byItself(person.colleague());
      Country abroad = abroad(person, other);
      if (abroad == null) {
        if (person.roles().stream().noneMatch(RoleReading::isCounterpart)) {
          referent.sharesInstitution(other);
        }
      } else if (other.institution() != null) {
        referent.speaksFor(abroad);
      }
    }
    return referent;
  }

  /** "Her French colleague": the country for which somebody does what another one does for his. */
  private static @Nullable Country abroad(Person person, Referent other) {
    for (RoleReading role : person.roles()) {
      Country country = role.country();
      if (country != null && !other.of().contains(country.name())) {
        return country;
      }
    }
    return null;
  }

  private Referent byItself(Person person) {
    Referent referent = once("person " + PersonName.key(person.name()), Referent.of(person));
    referent.tell(person.gender());
    // "Its foreign minister": of that government, whatever country the rest of the article tells.
    person.employers().stream()
        .filter(employer -> GOVERNMENT.equals(employer.head()))
        .forEach(employer -> employ(referent, employer));
    person.roles().forEach(role -> addRole(referent, role, person.firstPlace()));
    person.employers().forEach(employer -> employ(referent, employer));
    person.homes().forEach(referent::addHome);
    referent.governsLocally();
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
      addRole(referent, phrase.role(), offset);
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
    return once(key(full), Referent.of(full));
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
    // "Officials and residents", "French and German officials": of no one body.
    boolean joint = phrase.plural() && phrase.described().contains(" and ");
    if (phrase.role() != null && joint) {
      referent.addRole(phrase.role());
    } else if (phrase.role() != null) {
      addRole(referent, phrase.role(), 0);
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

  private void addRole(Referent referent, RoleReading told, int offset) {
    RoleReading role = owners.owned(told, offset);
    referent.addRole(role);
    attach(referent, role);
    referent.governs(role.seat());
  }

  /** The office with its country, if that is told somewhere. */
  RoleReading owned(RoleReading role, int offset) {
    return owners.owned(role, offset);
  }

  /** Draws the line from an office to the institution that it speaks for, if it is known. */
  void attach(Referent referent, RoleReading role) {
    if (role.former() || OUTSIDERS.contains(role.head().noun())) {
      return;
    }
    Country country = role.country();
    String body = lexicon.offices().body(role);
    OrganisationName institution = institution(role);
    boolean curated = institution != null && institution.form() == OrganisationName.Form.CURATED;
    Person superior = curated ? null : superior(role);
    Country ruled = superior == null ? null : rulers.governedBy(superior);
    if (role.governs() && country != null && !curated) {
      referent.speaksFor(country);
    } else if (ruled != null) {
      referent.speaksFor(ruled);
    } else if (superior != null && !superior.employers().isEmpty()) {
      employ(referent, superior.employers().iterator().next());
    } else if (institution != null) {
      employ(referent, institution);
    } else if (country != null && isOfficial(role)) {
      referent.speaksFor(country);
    } else if (country != null && body != null) {
      referent.belongsTo(named(body, country));
    }
  }

  /** "A spokesman for [Ms Lee]": he speaks for what she does. Null if the page tells of nobody. */
  private @Nullable Person superior(RoleReading role) {
    Phrase words = Phrase.of(role.text());
    int link = words.first(token -> LINKS.contains(token.lower()) || token.is("to"));
    return link > 0 && RoleReading.isColleague(role.head().noun())
        ? rulers.person(words.from(link + 1), 0)
        : null;
  }

  /** "Office of the Ombudsman (Ukraine)": an office that is an institution. */
  private String named(String body, Country country) {
    Institutions.Institution known = lexicon.institutions().of(country.code(), Phrase.of(body));
    return known == null ? body + " (" + country.name() + ")" : known.name();
  }

  /** "A spokesman said": of the organisation that spoke right before, or was named. */
  void attachSpokesman(SpokenLine line) {
    Referent referent = line.speaker();
    NounPhrase phrase = line.phrase();
    RoleReading role = phrase == null ? null : phrase.role();
    if (referent == null
        || role == null
        || referent.institution() != null
        || role.isCounterpart()
        || !(role.isOfBodyBefore()
            || referent.roles().stream().allMatch(RoleReading::isBareSpokes))) {
      return;
    }
    Passage passage = line.place().passage();
    int at = passage.indexAt(line.place().offset());
    OrganisationName owner = at < passage.phrase().size() ? possessors.before(passage, at) : null;
    if (owner != null && owner.form() != OrganisationName.Form.SEVERAL) {
      employ(referent, owner);
    }
  }

  /** "The officer, who leads the division": what the source's own clause tells of the one meant. */
  void followCareer(Referent speaker, Place place) {
    Passage passage = place.passage();
    Phrase all = passage.phrase();
    int start = passage.indexAt(place.offset());
    for (int i = start; speaker.institution() == null && i + 2 < all.size(); i++) {
      if (i - start > LONGEST_DESCRIPTION || ".\"“:".contains(all.get(i).text())) {
        return;
      }
      CareerReader.Career career =
          all.get(i).is(",") && all.get(i + 1).is("who") ? careers.read(passage, i + 2) : null;
      if (career != null && career.employer() != null) {
        employ(speaker, career.employer());
      }
    }
  }

  /** The body that "its" stands for at the beginning of a source; null if it names none. */
  @Nullable String ownerBefore(Place place) {
    OrganisationName owner = meantByIts(place);
    return owner == null || owner.isReference() || owner.form() == OrganisationName.Form.SEVERAL
        ? null
        : owner.full();
  }

  /** The country that "its ministry" is of at the beginning of a source; null if none is told. */
  @Nullable Country countryBefore(Place place) {
    OrganisationName owner = meantByIts(place);
    return owner == null ? null : owner.country();
  }

  private @Nullable OrganisationName meantByIts(Place place) {
    Passage passage = place.passage();
    int at = passage.indexAt(place.offset());
    boolean its = at < passage.phrase().size() && ITS.contains(passage.phrase().get(at).lower());
    return its ? possessors.before(passage, at) : null;
  }

  /** The institution in the words of an office, if they name one. */
  private @Nullable OrganisationName institution(RoleReading role) {
    Phrase words = isOfSomebody(role) ? null : role.institution();
    if (words != null && lexicon.media().isMedium(words)) {
      return new OrganisationName(words.words(), null, null, OrganisationName.Form.FULL);
    }
    OrganisationName name = words == null || isTopic(role, words) ? null : reader.read(words);
    if (name != null && words != null) {
      int offset = words.get(0).span().start();
      OrganisationName full = organisations.resolve(owned(name, role), offset);
      boolean government = full.form() == OrganisationName.Form.GOVERNMENT;
      if (isName(full) || (government && full.country() != null)) {
        return full;
      }
      OrganisationName known = known(role);
      return known == null && isBody(full) ? asNoun(full, role.country(), offset) : known;
    }
    OrganisationName known = known(role);
    return known == null && role.country() == null ? tagged(role) : known;
  }

  /** "A spokeswoman for Arrow": a name that only the language model knows for an organisation's. */
  private @Nullable OrganisationName tagged(RoleReading role) {
    Phrase words = Phrase.of(role.text());
    int link = words.first(token -> LINKS.contains(token.lower()));
    Phrase rest = NounPhraseReader.withoutArticle(words.from(link + 1));
    int end = rest.first(token -> !token.isCapitalised());
    Phrase name = end < 0 ? rest : rest.to(end);
    return link < 1 || name.isEmpty() ? null : possessors.fullOf(name);
  }

  /** The full name of the body that the words of an office name; null if they name none. */
  @Nullable String bodyNamedIn(RoleReading role) {
    OrganisationName name = role.former() ? null : institution(role);
    return name == null ? null : name.full();
  }

  /** "Police", "the government": what the words of an office name without saying whose it is. */
  private OrganisationName asNoun(OrganisationName name, @Nullable Country told, int offset) {
    Country country = told == null ? organisations.home(offset) : told;
    if (name.form() == OrganisationName.Form.GOVERNMENT) {
      return country == null ? name : name.in(country);
    }
    Institutions.Institution known =
        country == null ? null : lexicon.institutions().of(country.code(), Phrase.of(name.name()));
    if (known != null) {
      return new OrganisationName(
          known.name(), country, name.head(), OrganisationName.Form.CURATED);
    }
    return name.form() == OrganisationName.Form.SHORT
        ? organisations.resolve(
            new OrganisationName(
                name.name().toLowerCase(Locale.ROOT),
                name.country(),
                name.head(),
                OrganisationName.Form.NOUN),
            offset)
        : name;
  }

  /** "Police", "the harbour office": a body without a name; a "group" may be anything. */
  private boolean isBody(OrganisationName name) {
    Heads.Head head =
        name.head() == null ? null : lexicon.heads().organisation(Phrase.of(name.head()).get(0));
    boolean any = head == null || head.kind() == Heads.Kind.ANY || head.noun().equals("staff");
    boolean one = name.form() != OrganisationName.Form.SEVERAL || name.name().endsWith("services");
    boolean subjects =
        name.form() == OrganisationName.Form.SEVERAL && name.name().contains(" and ");
    return !any && one && !subjects;
  }

  /** A well-known institution in the words of an office: "UN human rights chief". */
  private @Nullable OrganisationName known(RoleReading role) {
    Phrase words = role.home();
    for (int i = 0; i < words.size(); i++) {
      PhraseTable.Match<Institutions.Institution> match =
          words.get(i).isCapitalised() ? lexicon.institutions().at(words, i) : null;
      if (match != null) {
        return reader.read(words.sub(i, i + match.length()));
      }
    }
    return null;
  }

  /** "Her ministry's spokesman": which ministry is hers, the words do not say. */
  private static boolean isOfSomebody(RoleReading role) {
    return role.possessive() != null
        && Pronouns.ofOwner(Phrase.of(role.possessive()).get(0)) != Gender.UNKNOWN;
  }

  /** A "military blogger" writes of the military; an "army spokesman" speaks for it. */
  private static boolean isTopic(RoleReading role, Phrase institution) {
    boolean before = Phrase.of(role.text()).last().lower().startsWith(role.head().noun());
    return WRITERS.contains(role.head().noun()) && before && !institution.last().isCapitalised();
  }

  private static void employ(Referent referent, OrganisationName employer) {
    Country country = employer.country();
    if (employer.form() == OrganisationName.Form.GOVERNMENT && country != null) {
      referent.speaksFor(country);
    } else {
      referent.belongsTo(employer.full());
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
    return role.served()
        || role.text().equalsIgnoreCase("leader")
        || OFFICIALS.contains(role.head().noun())
        || role.head().kind() == Roles.Kind.SPOKES;
  }

  private Referent once(String key, Referent referent) {
    @Nullable Referent known = byKey.putIfAbsent(key, referent);
    if (known == null) {
      referents.add(referent);
      return referent;
    }
    return known.bearer();
  }
}
