package org.dateline.article.mention;

import java.util.Set;
import java.util.function.Predicate;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.dateline.article.mention.NounPhrase.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a pronoun means that speaks. As a rule the previous speaker, and not the man who was
 * named last; but somebody newly presented since then takes the word, unless the verb goes on
 * ("added").
 */
final class PronounResolver {
  /** How many paragraphs back "he" may reach. */
  private static final int NEAR = 3;

  private static final int FAR = 8;
  private static final Set<String> CONTINUING =
      Set.of("added", "adds", "adding", "continued", "continues", "also", "further", "repeated");

  private final SubjectFinder subjects;

  PronounResolver(Lexicon lexicon) {
    this.subjects = new SubjectFinder(lexicon);
  }

  /**
   * The one who speaks.
   *
   * @param cue the verb of saying
   */
  @Nullable Referent resolve(Scene scene, Place place, NounPhrase pronoun, Phrase cue) {
    boolean goesOn = cue.any(token -> CONTINUING.contains(token.lower()));
    return switch (pronoun.described()) {
      case "he", "him", "himself", "she", "her", "herself" ->
          person(scene, place, pronoun.gender(), goesOn);
      case "it", "itself" -> thing(scene, place, goesOn);
      case "they", "them", "themselves" -> several(scene, place);
      default -> null;
    };
  }

  private @Nullable Referent person(Scene scene, Place place, Gender gender, boolean goesOn) {
    Predicate<Referent> fits = referent -> referent.mayBePerson(gender);
    Turn last = scene.history().last(place, NEAR, fits);
    Referent found = last == null ? null : last.speaker();
    if (found == null || !goesOn) {
      Referent presented = presented(scene, place, gender, found == null);
      found = presented == null ? found : presented;
    }
    if (found == null) {
      found = scene.history().lastSpeaker(place, FAR, fits);
    }
    if (found != null) {
      found.tell(gender);
      if (found.person() != null) {
        found.person().tell(gender);
      }
    }
    return found;
  }

  private @Nullable Referent presented(Scene scene, Place place, Gender gender, boolean anybody) {
    for (SubjectFinder.Sentence sentence : subjects.silent(scene, place)) {
      NounPhrase subject = subjects.subject(scene, sentence);
      boolean unnamed = isUnnamed(subject) && subject.gender().fits(gender);
      if (unnamed && subject.article() == Determiner.INDEFINITE) {
        return scene.cast().described(subject);
      }
      Person person = subjects.presented(scene, sentence);
      if (person == null && anybody && subject.kind() == Kind.PERSON) {
        person = scene.cast().persons().find(subject, sentence.span().start());
      }
      if (person != null && person.gender().fits(gender)) {
        return scene.cast().person(person);
      }
    }
    return null;
  }

  private static boolean isUnnamed(NounPhrase subject) {
    return subject.kind() == Kind.ROLE && !subject.plural();
  }

  private @Nullable Referent thing(Scene scene, Place place, boolean goesOn) {
    Referent last = scene.history().lastSpeaker(place, NEAR, Referent::mayBeThing);
    if (last != null && goesOn) {
      return last;
    }
    for (SubjectFinder.Sentence sentence : subjects.silent(scene, place)) {
      NounPhrase subject = subjects.subject(scene, sentence);
      int offset = sentence.span().start();
      if (subject.kind() == Kind.GOVERNMENT && subject.country() != null) {
        return scene.cast().government(subject.country());
      }
      OrganisationName name = subject.organisation();
      if (name != null && name.form() != OrganisationName.Form.NOUN && !subject.plural()) {
        return scene.cast().organisation(name, offset);
      }
    }
    return last;
  }

  private static @Nullable Referent several(Scene scene, Place place) {
    Referent group = scene.history().lastSpeaker(place, NEAR, Referent::isPlural);
    return group != null
        ? group
        : scene
            .history()
            .lastSpeaker(place, NEAR, other -> other.type() == EntityType.ORGANISATION);
  }
}
