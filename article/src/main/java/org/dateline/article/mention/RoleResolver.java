package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.document.Span;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom an office without a name means: "the Defence Secretary", "the Labour minister". Who
 * was presented with such an office comes first, of several the one who spoke last; whoever nobody
 * presents stays as described.
 */
final class RoleResolver {
  private static final int ANYWHERE = Integer.MAX_VALUE;
  private static final Pattern ANONYMOUS =
      Pattern.compile(
          "\\b(not to be (named|identified)|anonymity"
              + "|(declined|refused) to (be (named|identified)|give (his|her) name))\\b");

  /** Nouns for so many that nobody is meant by them before he is named. */
  private static final Set<String> GENERIC =
      Set.of("official", "source", "expert", "witness", "person");

  /** Whoever is known to hold the office; null if nobody is. */
  @Nullable Referent resolve(Scene scene, Place place, NounPhrase phrase) {
    RoleReading role = phrase.role();
    if (role == null || phrase.plural() || !refersBack(place, phrase)) {
      return null;
    }
    Predicate<RoleReading> same =
        isLoose(place, phrase)
            ? known -> known.answersTo(role) && !known.isOtherInOrder(role)
            : known -> known.sameOffice(role);
    boolean several = role.country() != null && isHeldBySeveral(scene, role);
    boolean anonymous = isAnonymous(place);
    WhoseOffice whose = WhoseOffice.of(scene, phrase, role);
    Predicate<Referent> fits =
        other ->
            !anonymous
                && other.mayBePerson(phrase.gender())
                && other.person() != null
                && whose.mayBe(other)
                && other.roles().stream().anyMatch(same)
                && (!several || isOf(other.roles(), role));
    Turn named = scene.history().last(place, ANYWHERE, fits);
    if (named != null && isAnothers(scene, place, role, named)) {
      return null;
    }
    if (named != null && isPresentedSince(scene, place, phrase, same, whose, named)) {
      named = null;
    }
    Turn unnamed =
        phrase.article() == Determiner.DEFINITE && !place.isSummary()
            ? unnamed(scene, place, phrase, role, whose)
            : null;
    if (unnamed != null && (named == null || named.offset() < unnamed.offset())) {
      Referent speaker = unnamed.speaker();
      if (speaker != null) {
        speaker.describe(phrase.described());
      }
      return speaker;
    }
    Predicate<RoleReading> told =
        several
            ? known -> same.test(known) && Objects.equals(known.country(), role.country())
            : same;
    if (anonymous) {
      return null;
    }
    Referent speaker =
        named == null ? presented(scene, place, phrase, told, whose) : named.speaker();
    if (speaker == null && several) {
      speaker = presentedNext(scene, place, phrase, same);
    }
    return speaker == null && place.isSummary()
        ? describedLater(scene, place, phrase, role)
        : speaker;
  }

  /** "The official, who asked not to be named": nobody who is named. */
  private static boolean isAnonymous(Place place) {
    Span sentence = place.sentence();
    int start = Math.clamp(place.offset(), sentence.start(), sentence.end());
    String rest = new Span(start, sentence.end()).of(place.passage().phrase().text());
    return ANONYMOUS.matcher(rest).find();
  }

  /** Whether the article names more than one prime minister, say: then the country counts. */
  private static boolean isHeldBySeveral(Scene scene, RoleReading role) {
    return scene.cast().persons().all().stream()
            .filter(
                person ->
                    person.roles().stream()
                        .anyMatch(known -> known.head().noun().equals(role.head().noun())))
            .limit(2)
            .count()
        > 1;
  }

  private static boolean isOf(List<RoleReading> roles, RoleReading role) {
    return roles.stream().anyMatch(known -> Objects.equals(known.country(), role.country()));
  }

  /** Whose office it is, where "its" tells so: the organisation's that spoke last. */
  static @Nullable Referent owner(Scene scene, Place place, RoleReading role) {
    Turn turn = ownersTurn(scene, place, role);
    return turn == null ? null : turn.speaker();
  }

  private static @Nullable Turn ownersTurn(Scene scene, Place place, RoleReading role) {
    Turn turn =
        role.isOfBodyBefore()
            ? scene.history().last(place, 2, other -> other.person() == null)
            : null;
    Referent speaker = turn == null ? null : turn.speaker();
    return speaker != null && speaker.type() == EntityType.ORGANISATION && speaker.isNamed()
        ? turn
        : null;
  }

  /** "Its spokesman" is nobody who spoke before it did and belongs elsewhere, or nowhere. */
  private static boolean isAnothers(Scene scene, Place place, RoleReading role, Turn holder) {
    Turn owner = ownersTurn(scene, place, role);
    Referent speaker = holder.speaker();
    return owner != null
        && owner.speaker() != null
        && speaker != null
        && holder.offset() < owner.offset()
        && !speaker.of().contains(owner.speaker().name());
  }

  /** "A Western official" is nobody of whom we have heard. */
  private static boolean refersBack(Place place, NounPhrase phrase) {
    return switch (phrase.article()) {
      case DEFINITE -> true;
      case NONE -> phrase.role() != null;
      // "Her friend" is another than "his friend" was.
      case POSSESSIVE -> phrase.role() != null && phrase.role().head().kind() != Roles.Kind.PERSON;
      case INDEFINITE -> place.isSummary() && phrase.role() != null;
    };
  }

  /** "Ann Lee, a spokeswoman for the rebels, told the agency": she has spoken last, of what not. */
  private static boolean isPresentedSince(
      Scene scene,
      Place place,
      NounPhrase phrase,
      Predicate<RoleReading> same,
      WhoseOffice whose,
      Turn holder) {
    Person person = holder(scene, place, phrase, same, whose);
    Passage passage = person == null ? null : scene.passages().at(person.firstPlace());
    return person != null
        && passage != null
        && person.firstPlace() > holder.offset()
        && person.firstPlace() < place.offset()
        && passage.sentenceAt(person.firstPlace()).start() == person.firstPlace();
  }

  private static boolean isLoose(Place place, NounPhrase phrase) {
    return phrase.article() == Determiner.DEFINITE
        || (phrase.article() == Determiner.NONE && place.isSummary());
  }

  private static @Nullable Referent presented(
      Scene scene, Place place, NounPhrase phrase, Predicate<RoleReading> same, WhoseOffice whose) {
    Person person = holder(scene, place, phrase, same, whose);
    return person == null ? null : scene.cast().person(person);
  }

  /** Whoever is presented with the office, of several the one named nearest; null if nobody is. */
  private static @Nullable Person holder(
      Scene scene, Place place, NounPhrase phrase, Predicate<RoleReading> same, WhoseOffice whose) {
    List<Person> fitting = new ArrayList<>();
    for (Person person : scene.cast().persons().all()) {
      boolean holds =
          person.roles().stream()
                  .map(known -> scene.cast().owned(known, person.firstPlace()))
                  .anyMatch(same)
              || person.titles().stream().anyMatch(same);
      boolean later =
          !place.isSummary()
              && phrase.role() != null
              && GENERIC.contains(phrase.role().head().noun())
              && person.firstPlace() > place.offset();
      if (person.gender().fits(phrase.gender())
          && holds
          && whose.mayBe(person)
          && !later
          && mayBeMeant(scene, place, phrase, person)) {
        fitting.add(person);
      }
    }
    return Persons.nearest(fitting, place.offset());
  }

  /** "Pakistan's minister" in a heading over "Defence Minister Ann Lee" in the next paragraph. */
  private static @Nullable Referent presentedNext(
      Scene scene, Place place, NounPhrase phrase, Predicate<RoleReading> same) {
    for (Person person : scene.cast().persons().all()) {
      Passage first = scene.passages().at(person.firstPlace());
      boolean next =
          first != null
              && person.firstPlace() > place.offset()
              && first.number() <= place.passage().number() + 1;
      boolean open =
          person.roles().stream().anyMatch(known -> known.country() == null && same.test(known));
      if (next && open && person.gender().fits(phrase.gender())) {
        return scene.cast().person(person);
      }
    }
    return null;
  }

  /**
   * "Its coordinator" at the beginning is not another body's, who comes much later, and "the
   * foreign ministry's spokesman" is not the rebels'.
   */
  private static boolean mayBeMeant(Scene scene, Place place, NounPhrase phrase, Person person) {
    Phrase body = phrase.role() == null ? null : phrase.role().institution();
    if (body != null && person.firstPlace() > place.offset() && isOfAnother(person, body)) {
      return false;
    }
    if (phrase.role() == null || !phrase.role().isOfBodyBefore()) {
      return true;
    }
    Passage first = scene.passages().at(person.firstPlace());
    return first != null && first.number() <= place.passage().number() + 1;
  }

  private static boolean isOfAnother(Person person, Phrase body) {
    return !person.employers().isEmpty()
        && person.employers().stream()
            .noneMatch(
                employer ->
                    body.tokens().stream()
                        .anyMatch(
                            word ->
                                Phrase.of(employer.name())
                                    .any(own -> own.lower().equals(word.lower()))));
  }

  /** "Governor" in a headline over "the regional governor" in the text. */
  private static @Nullable Referent describedLater(
      Scene scene, Place place, NounPhrase phrase, RoleReading role) {
    for (Turn turn : scene.history().after(place)) {
      Referent speaker = turn.speaker();
      if (speaker != null
          && speaker.mayBePerson(phrase.gender())
          && speaker.roles().stream().anyMatch(known -> known.answersTo(role))) {
        return speaker;
      }
    }
    return null;
  }

  /** "The official" after "A Western official". */
  private static @Nullable Turn unnamed(
      Scene scene, Place place, NounPhrase phrase, RoleReading role, WhoseOffice whose) {
    return scene
        .history()
        .last(
            place,
            ANYWHERE,
            other ->
                other.person() == null
                    && other.mayBePerson(phrase.gender())
                    && whose.mayBe(other)
                    && other.roles().stream()
                        .anyMatch(known -> known.answersTo(role) && !known.isOtherInOrder(role)));
  }
}
