package org.dateline.article.mention;

import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Tells who speaks where the page leaves it out: the subject of the sentence's other verb of saying
 * ("said …, adding …"), what a relative pronoun stands for, or whoever was just quoted.
 */
final class UnsaidResolver {
  private static final Set<String> RELATIVES = Set.of("who", "which");

  private final Topics topics;
  private final PronounResolver pronouns;
  private final RoleResolver roles = new RoleResolver();

  UnsaidResolver(Lexicon lexicon) {
    this.topics = new Topics(lexicon);
    this.pronouns = new PronounResolver(lexicon);
  }

  /** The one who speaks; null if it cannot be told. */
  @Nullable Referent resolve(Scene scene, Place place, Statement statement) {
    if (!statement.cue().isEmpty()) {
      Referent antecedent = antecedent(scene, place);
      return antecedent != null ? antecedent : sameSentence(scene, place);
    }
    if (statement.kind() != Statement.Kind.DIRECT) {
      return null;
    }
    Referent shown = shownBefore(scene, place, statement);
    if (shown != null) {
      return shown;
    }
    Turn last = scene.history().last(place, 1, other -> true);
    if (last == null) {
      return null;
    }
    boolean goesOn =
        last.statement().kind() != Statement.Kind.INDIRECT || Topics.silent(scene, place).isEmpty();
    return goesOn ? last.speaker() : null;
  }

  /** The captain shrugged. “Nobody told me.”: whomever the sentence before it shows. */
  private @Nullable Referent shownBefore(Scene scene, Place place, Statement statement) {
    List<Topics.Sentence> silent = Topics.silent(scene, place);
    if (silent.isEmpty()) {
      return null;
    }
    Topics.Sentence before = silent.getFirst();
    NounPhrase subject = topics.subject(scene, before);
    if (subject.kind() == NounPhrase.Kind.PRONOUN && subject.gender() != Gender.UNKNOWN) {
      Place there = new Place(before.passage(), before.span().start(), before.span(), false);
      return pronouns.resolve(scene, there, statement, subject, false);
    }
    return topics.about(scene, before, subject, Person::isCertain);
  }

  /** The nearest speaker before in the same sentence. */
  static @Nullable Referent sameSentence(Scene scene, Place place) {
    for (Turn turn : scene.history().before(place)) {
      if (turn.speaker() != null && turn.sentence().equals(place.sentence())) {
        return turn.speaker();
      }
    }
    return null;
  }

  /** "The senator, who said", "a pilot who said": whoever holds the office, or as described. */
  private Referent role(Scene scene, Place place, NounPhrase phrase) {
    Referent holder = roles.resolve(scene, place, phrase);
    return holder == null ? scene.cast().described(phrase) : holder;
  }

  /** Reads what stands before "who" or "which". */
  @Nullable Referent antecedent(Scene scene, Place place) {
    Phrase all = place.passage().phrase();
    int at = place.passage().indexAt(place.offset());
    boolean self = at < all.size() && RELATIVES.contains(all.get(at).lower());
    int end = self ? at : at - 1;
    if (!self && (end < 1 || !RELATIVES.contains(all.get(end).lower()))) {
      return null;
    }
    boolean comma = end > 0 && all.get(end - 1).is(",");
    int last = comma ? end - 2 : end - 1;
    if (last < 0 || !all.get(last).isWord()) {
      return null;
    }
    NounPhrase phrase = scene.surroundings().read(place.passage(), last, last + 1, last + 1);
    return switch (phrase.kind()) {
      case PERSON -> scene.cast().person(phrase, place.offset());
      case GOVERNMENT ->
          phrase.country() == null ? null : scene.cast().government(phrase.country());
      case ORGANISATION ->
          phrase.organisation() == null || phrase.plural()
              ? null
              : scene.cast().organisation(phrase.organisation(), place.offset());
      case ROLE -> phrase.plural() ? null : role(scene, place, phrase);
      case DOCUMENT, PRONOUN, OTHER -> null;
    };
  }
}
