package org.dateline.article.mention;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Statement;
import org.dateline.article.mention.NounPhrase.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a pronoun means that speaks. As a rule the previous speaker, and not the man who was
 * named last; but whomever the sentences since then are about takes the word, unless the verb goes
 * on ("added").
 */
final class PronounResolver {
  /** How many paragraphs back "he" may reach. */
  private static final int NEAR = 3;

  private static final int FAR = 8;
  private final Topics topics;
  private final OrganisationResolver organisations;

  PronounResolver(Lexicon lexicon) {
    this.topics = new Topics(lexicon);
    this.organisations = new OrganisationResolver(lexicon);
  }

  /**
   * The one who speaks.
   *
   * @param goesOn whether the verb of saying tells that somebody goes on
   */
  @Nullable Referent resolve(
      Scene scene, Place place, Statement statement, NounPhrase pronoun, boolean goesOn) {
    return switch (pronoun.described()) {
      case "he", "him", "himself", "she", "her", "herself" ->
          person(scene, place, statement, pronoun.gender(), goesOn);
      case "it", "itself" -> thing(scene, place, goesOn);
      case "they", "them", "themselves" -> several(scene, place, goesOn);
      default -> null;
    };
  }

  private @Nullable Referent person(
      Scene scene, Place place, Statement statement, Gender gender, boolean goesOn) {
    Turn same = scene.history().ofSource(statement.source());
    if (same != null && same.speaker() != null) {
      return same.speaker();
    }
    Referent teller = tellerOf(scene, statement);
    Predicate<Referent> fits = other -> other.mayBePerson(gender) && !other.equals(teller);
    Turn last = scene.history().last(place, NEAR, fits);
    Referent found = last == null ? null : last.speaker();
    boolean here = last != null && last.sentence().equals(place.sentence());
    if (found == null || !(goesOn || here)) {
      Referent topic = topic(scene, place, statement, gender, teller);
      found = topic == null ? found : topic;
    }
    if (found == null) {
      found = scene.history().lastSpeaker(place, FAR, fits);
    }
    if (found == null) {
      Person self = teller == null ? null : teller.person();
      found = topics.told(scene, place, other -> fits(other, gender, self));
      found = found != null ? found : unnamed(scene, place, gender);
      found = found != null ? found : onlyOne(scene, place, other -> fits(other, gender, self));
    }
    if (found != null) {
      found.tell(gender);
      if (found.person() != null) {
        found.person().tell(gender);
      }
    }
    return found;
  }

  /** "Her opposite number denied it. He said": a speaker of this paragraph, or its last subject. */
  private @Nullable Referent unnamed(Scene scene, Place place, Gender gender) {
    Referent speaker =
        scene
            .history()
            .lastSpeaker(
                place,
                0,
                other ->
                    other.type() == EntityType.OTHER
                        && !other.isPlural()
                        && other.gender().fits(gender));
    return speaker != null ? speaker : topics.described(scene, place, gender);
  }

  /** The only person named in the last paragraphs who may be meant; null if there are several. */
  private static @Nullable Referent onlyOne(Scene scene, Place place, Predicate<Person> fits) {
    int first = Math.max(0, place.passage().number() - NEAR);
    int from = scene.passages().all().get(first).block().span().start();
    List<Person> named =
        scene.cast().persons().all().stream()
            .filter(fits)
            .filter(
                person ->
                    person.places().stream().anyMatch(at -> at >= from && at < place.offset()))
            .limit(2)
            .toList();
    return named.size() == 1 ? scene.cast().person(named.getFirst()) : null;
  }

  private @Nullable Referent topic(
      Scene scene, Place place, Statement statement, Gender gender, @Nullable Referent teller) {
    Person self = teller == null ? null : teller.person();
    Predicate<Person> fits = other -> fits(other, gender, self);
    Referent here = topics.inSentence(scene, place, statement, fits);
    return here != null ? here : topics.before(scene, place, gender, fits);
  }

  private static boolean fits(Person other, Gender gender, @Nullable Person self) {
    return other.isCertain() && other.gender().fits(gender) && !other.equals(self);
  }

  /** Whoever's words, in quotation marks, hold the statement would say "I" of himself. */
  private static @Nullable Referent tellerOf(Scene scene, Statement statement) {
    Turn outer = scene.history().turnOf(statement.within());
    return outer != null && outer.statement().kind() == Statement.Kind.DIRECT
        ? outer.speaker()
        : null;
  }

  private @Nullable Referent thing(Scene scene, Place place, boolean goesOn) {
    Referent last = scene.history().lastSpeaker(place, NEAR, Referent::mayBeThing);
    if (last != null && goesOn) {
      return last;
    }
    for (Topics.Sentence sentence : Topics.silent(scene, place)) {
      NounPhrase subject = topics.subject(scene, sentence);
      int offset = sentence.span().start();
      if (subject.kind() == Kind.GOVERNMENT && subject.country() != null) {
        return scene.cast().government(subject.country());
      }
      OrganisationName name = subject.organisation();
      if (name != null && !subject.plural()) {
        Place at = new Place(sentence.passage(), offset, sentence.span(), false);
        return organisations.resolve(scene, at, subject);
      }
    }
    return last;
  }

  private static @Nullable Referent several(Scene scene, Place place, boolean goesOn) {
    Referent last = scene.history().lastSpeaker(place, 1, other -> true);
    boolean here = scene.history().lastSpeaker(place, 1, Referent::isPlural) != null;
    // "A spokesman said … They added".
    if (goesOn && !here && last != null && last.person() == null) {
      return last;
    }
    Referent group = scene.history().lastSpeaker(place, NEAR, Referent::isPlural);
    return group != null
        ? group
        : scene
            .history()
            .lastSpeaker(place, NEAR, other -> other.type() == EntityType.ORGANISATION);
  }
}
