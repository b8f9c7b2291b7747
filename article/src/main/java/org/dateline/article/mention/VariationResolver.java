package org.dateline.article.mention;

import java.util.Set;
import java.util.function.Predicate;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a short definite phrase means that names somebody anew, as writers vary their words:
 * "the scholar", "the 54-year-old", "the Dutchman". It is whomever the words right before are
 * about, unless the page has spoken of such a one before, or said of that person what goes ill with
 * it.
 */
final class VariationResolver {
  private static final int NEAR = 2;
  private static final int LONGEST = 3;
  private static final Set<Roles.Kind> OFFICES =
      Set.of(Roles.Kind.MINISTER, Roles.Kind.STATE, Roles.Kind.OFFICE, Roles.Kind.SPOKES);

  /** Offices that go with others: a minister is a politician and may be an MP. */
  private static final Set<String> GENERAL =
      Set.of(
          "envoy",
          "diplomat",
          "official",
          "politician",
          "leader",
          "lawmaker",
          "legislator",
          "mp",
          "negotiator",
          "representative");

  private static final Set<String> CIVIL =
      Set.of("judge", "lawyer", "doctor", "nurse", "mayor", "lawmaker", "teacher", "journalist");

  private final Topics topics;

  VariationResolver(Lexicon lexicon) {
    this.topics = new Topics(lexicon);
  }

  /**
   * The one who is meant; null if it cannot be told.
   *
   * @param goesOn whether the verb of saying tells that somebody goes on
   */
  @Nullable Referent resolve(Scene scene, Place place, NounPhrase phrase, boolean goesOn) {
    if (phrase.article() != Determiner.DEFINITE || phrase.plural() || place.isSummary()) {
      return null;
    }
    Predicate<Referent> fits =
        other -> other.person() != null && other.mayBePerson(phrase.gender());
    Turn last = scene.history().last(place, NEAR, fits);
    if (last != null && goesOn && !isLocal(phrase)) {
      return last.speaker();
    }
    if (!isShort(phrase) || isKnown(scene, place, phrase)) {
      return null;
    }
    Predicate<Person> certain =
        person -> person.isCertain() && person.gender().fits(phrase.gender());
    Referent topic = topics.before(scene, place, phrase.gender(), certain);
    Referent meant = topic == null && last != null ? last.speaker() : topic;
    return meant != null
            && meant.person() != null
            && agrees(meant, phrase)
            && !isPresentedSince(scene, place, phrase.gender(), last, meant)
        ? meant
        : null;
  }

  private static boolean isShort(NounPhrase phrase) {
    return phrase.described().split(" ", -1).length <= LONGEST
        && !phrase.described().contains("'")
        && !isTitle(phrase)
        && !isLocal(phrase)
        && (phrase.role() == null
            || (phrase.role().institution() == null && phrase.role().country() == null));
  }

  /** "The Weir mayor" is known by the town. */
  private static boolean isLocal(NounPhrase phrase) {
    RoleReading role = phrase.role();
    return role != null
        && role.isLocal()
        && Phrase.of(phrase.described()).any(Token::isCapitalised);
  }

  /** "The Grand Mufti" is the title of one man; "the Republican" is one of many. */
  private static boolean isTitle(NounPhrase phrase) {
    return phrase.role() != null
        && !phrase.role().head().alsoCalled().contains("politician")
        && Phrase.of(phrase.described()).last().isCapitalised();
  }

  /** Whether the running text has used the noun before: then it means that one. */
  private static boolean isKnown(Scene scene, Place place, NounPhrase phrase) {
    return scene.firstUse(Phrase.of(phrase.described()).last().lower()) < place.offset();
  }

  /**
   * Nobody holds two offices as a rule; any calling goes with any office, but a rank with none that
   * civilians hold.
   */
  private static boolean agrees(Referent meant, NounPhrase phrase) {
    RoleReading role = phrase.role();
    if (role != null && role.head().kind() == Roles.Kind.RANK) {
      return meant.roles().stream().noneMatch(VariationResolver::isCivil);
    }
    return role == null
        || !OFFICES.contains(role.head().kind())
        || GENERAL.contains(role.head().noun())
        || meant.roles().stream()
            .noneMatch(known -> OFFICES.contains(known.head().kind()) && !known.former());
  }

  private static boolean isCivil(RoleReading role) {
    return CIVIL.contains(role.head().noun())
        || role.head().alsoCalled().stream().anyMatch(CIVIL::contains);
  }

  /** Whether a full name other than the one meant stands between its last words and this place. */
  private static boolean isPresentedSince(
      Scene scene, Place place, Gender gender, @Nullable Turn last, Referent meant) {
    int from =
        last == null || !meant.equals(last.speaker()) ? place.sentence().start() : last.offset();
    return scene.cast().persons().all().stream()
        .filter(person -> !person.equals(meant.person()) && person.isCertain())
        .filter(person -> person.gender().fits(gender))
        .flatMap(person -> person.places().stream())
        .anyMatch(offset -> offset > from && offset < place.offset());
  }
}
