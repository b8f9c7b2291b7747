package org.dateline.article.mention;

import java.util.Set;
import java.util.function.Predicate;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.dateline.article.mention.OrganisationName.Form;
import org.jspecify.annotations.Nullable;

/**
 * Tells which organisation a phrase means: its own name, or with "the ministry" and "the agency"
 * whichever spoke before, else whichever was named right before.
 */
final class OrganisationResolver {
  private static final int ANYWHERE = Integer.MAX_VALUE;

  /** How many paragraphs back "the agency" may reach. */
  private static final int NEAR = 2;

  /** How far the verb may be from its subject: "Chad on Monday summoned". */
  private static final int LONGEST_DAY = 4;

  /** What a state does to others through its foreign ministry. */
  private static final Set<String> ACTS =
      Set.of(
          "summoned",
          "expelled",
          "recalled",
          "protested",
          "condemned",
          "welcomed",
          "urged",
          "rejected",
          "denied",
          "lodged",
          "severed",
          "suspended",
          "called",
          "demanded");

  private final Lexicon lexicon;
  private final Topics topics;
  private final SubjectFinder subjects;
  private final NounPhraseReader reader;

  OrganisationResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.topics = new Topics(lexicon);
    this.subjects = new SubjectFinder(lexicon);
    this.reader = new NounPhraseReader(lexicon);
  }

  /** The organisation; never null, for at least the description is known. */
  Referent resolve(Scene scene, Place place, NounPhrase phrase) {
    OrganisationName name = phrase.organisation();
    if (name == null) {
      Referent meant = anaphor(scene, place, phrase);
      return meant == null ? scene.cast().described(phrase) : meant;
    }
    Referent office = officeOfPerson(scene, place, name);
    if (office != null) {
      return office;
    }
    boolean open = name.form() == Form.SHARED && name.country() == null;
    Country own = open ? scene.cast().countryBefore(place) : null;
    Country owner = own == null && open ? diplomat(scene, place, name) : own;
    if (owner != null) {
      return scene.cast().organisation(name.in(owner), place.offset());
    }
    boolean noun = name.form() == Form.NOUN || name.form() == Form.SHORT;
    boolean bare = name.form() == Form.GOVERNMENT && name.country() == null;
    Country country = bare ? scene.onlyCountryBefore(place) : null;
    if (country != null) {
      return scene.cast().government(country);
    }
    if ((noun || bare) && phrase.article() != Determiner.INDEFINITE) {
      Predicate<Referent> meant = other -> isMeant(name, other);
      Referent before =
          bare
              ? governmentBefore(scene, place, meant)
              : scene.history().lastSpeaker(place, ANYWHERE, meant);
      if (before == null && "ministry".equals(name.name())) {
        before = ministryOfMinister(scene, place);
      }
      if (before != null) {
        return before;
      }
    }
    boolean named = noun && scene.cast().organisations().isNamed(name, place.offset());
    Referent other = named || name.form() == Form.CURATED ? null : anaphor(scene, place, phrase);
    if (other != null) {
      return other;
    }
    Referent referent = scene.cast().organisation(name, place.offset());
    boolean unknown = noun && referent.name().equals(name.name());
    return unknown && phrase.article() == Determiner.INDEFINITE
        ? scene.cast().described(phrase)
        : referent;
  }

  /** The government that spoke last; where several have spoken, in the last paragraphs. */
  private static @Nullable Referent governmentBefore(
      Scene scene, Place place, Predicate<Referent> meant) {
    Referent near = scene.history().lastSpeaker(place, NEAR, meant);
    Referent last = scene.history().lastSpeaker(place, ANYWHERE, meant);
    Referent another =
        scene
            .history()
            .lastSpeaker(place, ANYWHERE, other -> meant.test(other) && !other.equals(last));
    return near != null || another != null ? near : last;
  }

  /** "Chad summoned the ambassador, the foreign ministry said": Chad's; null if no such is told. */
  private @Nullable Country diplomat(Scene scene, Place place, OrganisationName name) {
    if (!name.name().equals("Ministry of Foreign Affairs")) {
      return null;
    }
    SubjectFinder.Subject subject = subjects.of(scene, place.passage(), place.sentence());
    Country country = subject.phrase().country();
    Phrase all = place.passage().phrase();
    int limit = Math.min(place.passage().indexAt(place.offset()), subject.end() + LONGEST_DAY);
    boolean acts =
        subject.phrase().kind() == NounPhrase.Kind.GOVERNMENT
            && subject.end() < limit
            && all.sub(subject.end(), limit).any(token -> ACTS.contains(token.lower()));
    return acts ? country : null;
  }

  /** "The paramilitary group": a noun for bodies of any kind, whatever stands before it. */
  private boolean isAnyBody(String described) {
    Heads.Head head = lexicon.heads().of(Phrase.of(described).last());
    return head != null && head.kind() == Heads.Kind.ANY;
  }

  /** "His office": of the man named last; null if the words are others. */
  private static @Nullable Referent officeOfPerson(
      Scene scene, Place place, OrganisationName name) {
    Phrase all = place.passage().phrase();
    int at = place.passage().indexAt(place.offset());
    boolean office = "office".equals(name.head()) && name.name().equals("office");
    Gender gender = office && at < all.size() ? Pronouns.ofOwner(all.get(at)) : Gender.UNKNOWN;
    Person person =
        gender == Gender.UNKNOWN ? null : scene.cast().persons().before(place.offset(), gender);
    return person == null
        ? null
        : scene
            .cast()
            .organisation(
                new OrganisationName("Office of " + person.fullName(), null, "office", Form.FULL),
                place.offset());
  }

  /** The organisation before for which "the party" or "the charity" stands; null if for none. */
  @Nullable Referent meant(Scene scene, Place place, NounPhrase phrase) {
    OrganisationName name = phrase.organisation();
    Referent before =
        name == null
            ? null
            : scene.history().lastSpeaker(place, ANYWHERE, other -> isMeant(name, other));
    // "The customs service" is a body of its own; "the service" is the one just named.
    boolean alone = phrase.described().indexOf(' ') < 0 || isAnyBody(phrase.described());
    return before == null && alone ? anaphor(scene, place, phrase) : before;
  }

  /** "The ministry" after the interior minister spoke. */
  private static @Nullable Referent ministryOfMinister(Scene scene, Place place) {
    Referent minister =
        scene.history().lastSpeaker(place, ANYWHERE, other -> portfolio(other) != null);
    RoleReading role = minister == null ? null : portfolio(minister);
    if (role == null) {
      return null;
    }
    String name = Ministries.ofOffice(role.portfolio());
    return scene
        .cast()
        .organisation(
            new OrganisationName(name, role.country(), "ministry", Form.SHARED), place.offset());
  }

  private static @Nullable RoleReading portfolio(Referent other) {
    for (RoleReading role : other.roles()) {
      boolean minister = role.head().noun().equals("minister") && !role.former();
      if (minister && !role.portfolio().isEmpty() && !role.portfolio().contains("prime")) {
        return role;
      }
    }
    return null;
  }

  /** The newspaper that "the paper" means; null if it means none, as a document does. */
  @Nullable Referent medium(Scene scene, Place place, NounPhrase phrase) {
    Phrase words = Phrase.of(phrase.described());
    boolean medium = !words.isEmpty() && lexicon.anaphors().of(words) == Anaphors.Kind.MEDIUM;
    return medium ? anaphor(scene, place, phrase) : null;
  }

  /** Whichever body or medium "the agency" or "the paper" stands for; null if for none. */
  @Nullable Referent anaphor(Scene scene, Place place, NounPhrase phrase) {
    Phrase words = Phrase.of(phrase.described());
    Anaphors.Kind kind = words.isEmpty() ? null : lexicon.anaphors().of(words);
    if (kind == null || phrase.article() != Determiner.DEFINITE || !isCommon(words)) {
      return null;
    }
    boolean medium =
        kind == Anaphors.Kind.MEDIUM || words.any(token -> token.lower().equals("news"));
    boolean either = !medium && words.last().lower().equals("agency");
    boolean alone = words.size() == 1 || (words.size() == 2 && words.get(0).is("news"));
    Predicate<OrganisationName> fits =
        lexicon.anaphors().isOfNoState(words) ? name -> !name.isListedOfState() : name -> true;
    Referent speaker = speaker(scene, place, alone ? NEAR : 1, medium, either, fits);
    Referent topic = speaker == null && !medium ? topic(scene, place) : null;
    if (speaker != null || topic != null || !alone) {
      return speaker == null ? topic : speaker;
    }
    Phrase named = scene.lastOrganisation(place, NEAR);
    if (named == null
        || lexicon.media().isNetwork(named)
        || (!either && lexicon.media().isMedium(named) != medium)) {
      return null;
    }
    NounPhrase read = scene.reader().read(named);
    OrganisationName name = read.organisation();
    return scene
        .cast()
        .organisation(
            name == null ? new OrganisationName(named.words(), null, null, Form.FULL) : name,
            place.offset());
  }

  /** The body that spoke last, by itself or through a spokesman. */
  private @Nullable Referent speaker(
      Scene scene,
      Place place,
      int farthest,
      boolean medium,
      boolean either,
      Predicate<OrganisationName> fits) {
    Referent last =
        scene
            .history()
            .lastSpeaker(
                place,
                farthest,
                other ->
                    (either || isMedium(other) == medium)
                        && (isBody(other, fits) || represented(other, fits) != null));
    if (last == null || isBody(last, fits)) {
      return last;
    }
    OrganisationName body = represented(last, fits);
    return body == null ? null : scene.cast().organisation(body, place.offset());
  }

  /** Whom a spokesman speaks for; null if for no body of its own. */
  private @Nullable OrganisationName represented(Referent other, Predicate<OrganisationName> fits) {
    boolean spokes =
        other.roles().stream().anyMatch(role -> role.head().kind() == Roles.Kind.SPOKES);
    String institution = spokes ? other.institution() : null;
    OrganisationName body =
        institution == null ? null : reader.read(Phrase.of(institution)).organisation();
    return body == null
            || body.form() == Form.SHARED
            || body.form() == Form.NOUN
            || !fits.test(body)
        ? null
        : body;
  }

  /** The body that the silent sentence right before is about; null if it is about none. */
  private @Nullable Referent topic(Scene scene, Place place) {
    for (Topics.Sentence sentence : Topics.silent(scene, place)) {
      NounPhrase subject = topics.subject(scene, sentence);
      OrganisationName name = subject.organisation();
      if (name == null || (name.form() != Form.FULL && name.form() != Form.CURATED)) {
        return null;
      }
      return scene.cast().organisation(name, sentence.span().start());
    }
    return null;
  }

  /** Whether no word but the first is written like a name's: "UN migration agency". */
  private boolean isCommon(Phrase words) {
    boolean people = lexicon.countries().ofDemonym(words.to(1)) != null;
    return words.from(1).tokens().stream().noneMatch(Token::isCapitalised)
        && (!words.get(0).isCapitalised()
            || people
            || words.get(0).isAcronym()
            || words.get(0).text().contains("-"));
  }

  /** Whether "the group" may mean it: no government and no authority of a state. */
  private static boolean isBody(Referent other, Predicate<OrganisationName> fits) {
    OrganisationName name = other.organisation();
    return other.type() == EntityType.ORGANISATION
        && !other.isPlural()
        && name != null
        && !Organisations.isNational(name)
        && fits.test(name)
        && name.form() != Form.SHARED
        && name.form() != Form.NOUN;
  }

  private boolean isMedium(Referent other) {
    OrganisationName name = other.organisation();
    return (name != null && NounPhraseReader.MEDIUM.equals(name.head()))
        || lexicon.media().isMedium(Phrase.of(other.name()));
  }

  private static boolean isMeant(OrganisationName name, Referent other) {
    if (name.form() == Form.GOVERNMENT) {
      return other.isGovernment();
    }
    OrganisationName known = other.organisation();
    if (known == null || other.isPlural()) {
      return false;
    }
    boolean head =
        name.head() != null
            && name.head().equals(known.head())
            && Organisations.hasWordsOf(known, name);
    boolean country =
        name.country() == null || known.country() == null || name.country().equals(known.country());
    return head && country;
  }
}
