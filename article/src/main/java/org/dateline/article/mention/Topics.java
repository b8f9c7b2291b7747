package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.dateline.article.mention.NounPhrase.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom the words right before a pronoun are about, where nobody speaks in them: "A League
 * fighter laughed at that." – "Held by whom?" he asked. The subject of a sentence comes before
 * whoever else is named in it, as the theory of centring has it (Grosz, Joshi and Weinstein 1995).
 */
final class Topics {
  private static final int MOST_SENTENCES = 6;
  private static final int LONGEST_VERB = 5;

  /** Whoever these words are said of says nothing afterwards. */
  private static final Set<String> SILENCED =
      Set.of("died", "killed", "dead", "buried", "murdered", "assassinated", "executed");

  /** Where somebody stands in a picture. */
  private static final Pattern POSITIONS =
      Pattern.compile("\\((?:[LRC](?:-[LRC])?|left|right|cent(?:er|re)|pictured)\\)");

  private final SubjectFinder subjects;
  private final RoleResolver roles = new RoleResolver();

  Topics(Lexicon lexicon) {
    this.subjects = new SubjectFinder(lexicon);
  }

  /** A sentence and its passage. */
  record Sentence(Passage passage, Span span) {}

  /** The sentences between the last one in which somebody spoke and this place, nearest first. */
  static List<Sentence> silent(Scene scene, Place place) {
    List<Sentence> silent = new ArrayList<>();
    boolean open = collect(scene, place.passage(), place.sentence().start(), silent);
    int before = place.passage().number() - 1;
    if (open && before >= 0) {
      collect(scene, scene.passages().all().get(before), place.sentence().start(), silent);
    }
    return silent;
  }

  private static boolean collect(Scene scene, Passage passage, int limit, List<Sentence> silent) {
    for (Span sentence : passage.sentences().reversed()) {
      if (sentence.start() < limit && !isCaption(passage, sentence)) {
        if (scene.isTold(sentence) || silent.size() == MOST_SENTENCES) {
          return false;
        }
        silent.add(new Sentence(passage, sentence));
      }
    }
    return true;
  }

  /** "Ann Lee (C) walks to court": what a picture shows, wherever it stands, is no topic. */
  private static boolean isCaption(Passage passage, Span sentence) {
    return POSITIONS.matcher(sentence.of(passage.phrase().text())).find();
  }

  /** The subject of a sentence. */
  NounPhrase subject(Scene scene, Sentence sentence) {
    return subjects.of(scene, sentence.passage(), sentence.span()).phrase();
  }

  /**
   * The person whom the words before a pronoun in its own sentence are about: their subject, else
   * the only one named there. What the statement itself says does not count.
   */
  @Nullable Referent inSentence(
      Scene scene, Place place, Statement statement, Predicate<Person> fits) {
    Passage passage = place.passage();
    SubjectFinder.Subject subject = subjects.of(scene, passage, place.sentence());
    int pronoun = passage.indexAt(place.offset());
    boolean own = subject.end() > 0 && isOwn(statement, passage.phrase().get(subject.end() - 1));
    if (subject.phrase().kind() == Kind.PERSON && subject.end() <= pronoun && !own) {
      Person person = scene.cast().persons().find(subject.phrase(), place.offset());
      return person != null && fits.test(person) ? scene.cast().person(person) : null;
    }
    List<Person> named = new ArrayList<>();
    for (int i = passage.indexAt(place.sentence().start()); i < pronoun; i++) {
      Token token = passage.phrase().get(i);
      Person person =
          token.isCapitalised() && !isOwn(statement, token)
              ? scene.cast().persons().surnamed(token.text(), token.span().start())
              : null;
      if (person != null && !named.contains(person) && fits.test(person)) {
        named.add(person);
      }
    }
    return named.size() == 1 ? scene.cast().person(named.getFirst()) : null;
  }

  private static boolean isOwn(Statement statement, Token token) {
    return statement.content().stream().anyMatch(span -> span.contains(token.span()));
  }

  /**
   * The person whom the silent sentences before are about, or whom they present with an office;
   * null if they are about nobody.
   */
  @Nullable Referent before(Scene scene, Place place, Gender gender, Predicate<Person> fits) {
    for (Sentence sentence : silent(scene, place)) {
      SubjectFinder.Subject found = subjects.of(scene, sentence.passage(), sentence.span());
      NounPhrase subject = found.phrase();
      boolean other = isSilenced(sentence, found.end()) || isAnother(sentence, found.end(), gender);
      Referent about = other ? null : about(scene, sentence, subject, fits);
      if (about != null && about.mayBePerson(gender)) {
        return about;
      }
      Person person = presented(scene, sentence);
      if (person == null && subject.described().isEmpty()) {
        person = onlyOne(scene, sentence);
      }
      if (person != null && fits.test(person)) {
        return scene.cast().person(person);
      }
    }
    return null;
  }

  /** Whom the sentence before, in the same paragraph, describes for its subject; or null. */
  @Nullable Referent described(Scene scene, Place place, Gender gender) {
    List<Sentence> silent = silent(scene, place);
    if (silent.isEmpty() || !silent.getFirst().passage().equals(place.passage())) {
      return null;
    }
    NounPhrase subject = subject(scene, silent.getFirst());
    boolean person = subject.kind() == Kind.ROLE && !subject.plural();
    return person && subject.gender().fits(gender) ? scene.cast().described(subject) : null;
  }

  /**
   * The person of whom somebody else's words before a place tell: the subject of the last sentence,
   * else the only one who is named there; null if there is none.
   */
  @Nullable Referent told(Scene scene, Place place, Predicate<Person> fits) {
    Sentence last = null;
    for (int number = place.passage().number(); last == null && number >= 0; number--) {
      Passage passage = scene.passages().all().get(number);
      if (place.passage().number() - number > 1) {
        return null;
      }
      for (Span sentence : passage.sentences()) {
        last = sentence.end() <= place.sentence().start() ? new Sentence(passage, sentence) : last;
      }
    }
    if (last == null) {
      return null;
    }
    Referent about = about(scene, last, subject(scene, last), fits);
    return about != null && about.person() != null ? about : onlyPerson(scene, last, fits);
  }

  /** The only person whom a sentence names; null if it names none or several. */
  private static @Nullable Referent onlyPerson(
      Scene scene, Sentence sentence, Predicate<Person> fits) {
    Person only = null;
    for (Person person : scene.cast().persons().all()) {
      boolean here = person.places().stream().anyMatch(sentence.span()::contains);
      if (here && fits.test(person)) {
        if (only != null) {
          return null;
        }
        only = person;
      }
    }
    return only == null ? null : scene.cast().person(only);
  }

  /** The person who is the subject of a sentence; null if none is. */
  @Nullable Referent about(
      Scene scene, Sentence sentence, NounPhrase subject, Predicate<Person> fits) {
    int offset = sentence.span().start();
    if (subject.kind() == Kind.PERSON) {
      Person person = scene.cast().persons().find(subject, offset);
      return person == null || !fits.test(person) ? null : scene.cast().person(person);
    }
    if (subject.kind() != Kind.ROLE || subject.plural()) {
      return null;
    }
    Place place = new Place(sentence.passage(), offset, sentence.span(), false);
    if (subject.article() == Determiner.INDEFINITE) {
      return scene.cast().described(subject);
    }
    return roles.resolve(scene, place, subject);
  }

  /** "Ann Lee spoke to her lawyer": whom that tells of is no "he". */
  private static boolean isAnother(Sentence sentence, int end, Gender gender) {
    Phrase all = sentence.passage().phrase();
    boolean other = false;
    for (int i = end; i < all.size() && sentence.span().contains(all.get(i).span()); i++) {
      Gender owner = Pronouns.ofOwner(all.get(i));
      if (owner == gender) {
        return false;
      }
      other |= owner != Gender.UNKNOWN;
    }
    return other && gender != Gender.UNKNOWN;
  }

  /** Whether the verb of the subject that ends at {@code end} says that it is dead. */
  private static boolean isSilenced(Sentence sentence, int end) {
    Phrase all = sentence.passage().phrase();
    int at = end;
    if (at < all.size() && all.get(at).is(",")) {
      at++;
      while (at < all.size() && !all.get(at).is(",") && !all.get(at).is(".")) {
        at++;
      }
      at++;
    }
    int limit = Math.min(all.size(), at + LONGEST_VERB);
    while (at < limit && all.get(at).isWord()) {
      if (SILENCED.contains(all.get(at).lower())) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** The person whom the sentence names in full and presents with an office; null if none. */
  private static @Nullable Person presented(Scene scene, Sentence sentence) {
    Person last = null;
    for (Person person : scene.cast().persons().all()) {
      boolean here = person.places().stream().anyMatch(sentence.span()::contains);
      if (here && !person.roles().isEmpty() && isNew(scene, person, sentence)) {
        last = person;
      }
    }
    return last;
  }

  /**
   * "Among them was Ann Lee": the only person whom the sentence names in full, for the first time.
   */
  private static @Nullable Person onlyOne(Scene scene, Sentence sentence) {
    List<Person> named =
        scene.cast().persons().all().stream()
            .filter(person -> person.places().stream().anyMatch(sentence.span()::contains))
            .toList();
    Person only = named.size() == 1 ? named.getFirst() : null;
    return only != null && only.isCertain() && isNew(scene, only, sentence) ? only : null;
  }

  /** Whether this is the first sentence of the running text that names the person. */
  private static boolean isNew(Scene scene, Person person, Sentence sentence) {
    for (int place : person.places()) {
      Passage passage = scene.passages().at(place);
      if (passage != null && place < sentence.span().start() && isRunningText(passage)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRunningText(Passage passage) {
    return switch (passage.block().role()) {
      case PARAGRAPH, LIST, QUOTE -> true;
      case HEADLINE,
          STANDFIRST,
          BYLINE,
          TIMESTAMP,
          SUBHEADING,
          CAPTION,
          CREDIT,
          RELATED,
          FURNITURE ->
          false;
    };
  }
}
