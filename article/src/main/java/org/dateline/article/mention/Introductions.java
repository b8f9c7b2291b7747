package org.dateline.article.mention;

import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Span;
import org.dateline.article.mention.NounPhrase.Determiner;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a full name means that comes for the first time and with nothing that says who it is,
 * or only what somebody in office has behind him: "…, the regional governor said. / Artem Hovorun
 * wrote that …". No paper names somebody like that whom it has not told of: it is whoever spoke
 * right before and was only described.
 */
final class Introductions {
  /** How many paragraphs lie between the description and the name at most. */
  private static final int NEAR = 2;

  private static final Set<String> LINKS = Set.of(",", "(", "–", "—");
  private static final Set<String> ASIDES = Set.of("who", "whose");

  /** What is told beside a name of somebody in office: "himself a former envoy". */
  private static final Set<String> SELVES = Set.of("himself", "herself");

  private static final Set<String> CAREERS =
      Set.of(
          "replaced",
          "succeeded",
          "succeeds",
          "appointed",
          "elected",
          "reelected",
          "re-elected",
          "inaugurated",
          "nominated",
          "reappointed",
          "resigned");

  private static final Set<String> TOOK = Set.of("office", "over", "power");

  /** Spokesmen stay unnamed as often as not, and friends are not named so. */
  private static final Set<Roles.Kind> OFFICES =
      Set.of(Roles.Kind.MINISTER, Roles.Kind.STATE, Roles.Kind.OFFICE, Roles.Kind.RANK);

  /** Nouns for so many that the next name need not be the one's. */
  private static final Set<String> ANYBODY =
      Set.of(
          "resident",
          "witness",
          "man",
          "woman",
          "person",
          "source",
          "survivor",
          "friend",
          "neighbour",
          "neighbor",
          "relative",
          "mother",
          "father",
          "villager",
          "soldier",
          "fighter");

  private static final Set<String> ARMED =
      Set.of("army", "military", "navy", "force", "guard", "police", "intelligence", "marine");

  /** What the words beside a name tell of the person. */
  private enum Telling {
    NOTHING,
    CAREER,
    AGE,
    MORE,
    OFFICE
  }

  private Introductions() {}

  /** Joins the person with the one described before, if the name says nothing more. */
  static void join(
      Scene scene, Place place, Statement statement, NounPhrase phrase, Referent named) {
    Person person = named.person();
    if (person == null) {
      return;
    }
    boolean first =
        (phrase.honorific().isEmpty() || phrase.name().size() > 1)
            && !place.isSummary()
            && isFirst(person, statement);
    Telling telling =
        first && person.roles().stream().allMatch(Introductions::saysLittle)
            ? telling(place.passage(), statement)
            : Telling.OFFICE;
    if (telling == Telling.NOTHING && !person.roles().isEmpty()) {
      telling = Telling.MORE;
    }
    Referent described =
        telling == Telling.OFFICE ? null : describedBefore(scene, place, named, telling);
    if (first && described == null) {
      described = calledAlike(scene, place, phrase, named);
    }
    if (described != null) {
      described.roles().forEach(person::addRole);
      described.become(named);
    }
  }

  /**
   * "The foreign minister said … Abbas Dahl was speaking after a meeting": who is named in the next
   * sentence for the first time and only said to have spoken; null if nobody is.
   */
  static @Nullable Referent speaking(Scene scene, Place place, NounPhrase phrase) {
    RoleReading role = phrase.role();
    Span next = sentenceAfter(place);
    if (next == null
        || role == null
        || phrase.plural()
        || phrase.article() != Determiner.DEFINITE
        || !OFFICES.contains(role.head().kind())) {
      return null;
    }
    for (Person person : scene.cast().persons().all()) {
      if (person.firstPlace() == next.start()
          && person.roles().isEmpty()
          && person.gender().fits(phrase.gender())
          && isSpeaking(place.passage().within(next))) {
        person.addRole(role);
        return scene.cast().person(person);
      }
    }
    return null;
  }

  private static @Nullable Span sentenceAfter(Place place) {
    return place.passage().sentences().stream()
        .filter(sentence -> sentence.start() >= place.sentence().end())
        .findFirst()
        .orElse(null);
  }

  /** "Ann Lee was speaking …", "Ann Lee, herself a former envoy, spoke after …". */
  private static boolean isSpeaking(Phrase sentence) {
    int verb = sentence.first(token -> !token.isCapitalised());
    if (verb > 0 && sentence.get(verb).is(",")) {
      int end = verb + 1;
      while (end < sentence.size() && sentence.get(end).isWord()) {
        end++;
      }
      verb = end < sentence.size() && sentence.get(end).is(",") ? end + 1 : -1;
    }
    if (verb < 0 || verb + 1 >= sentence.size()) {
      return false;
    }
    boolean progressive = sentence.get(verb).is("was") && sentence.get(verb + 1).is("speaking");
    return progressive || sentence.get(verb).is("spoke");
  }

  private static boolean isFirst(Person person, Statement statement) {
    return statement.source().stream().anyMatch(span -> span.contains(person.firstPlace()));
  }

  /** What stands in apposition to the name. */
  private static Telling telling(Passage passage, Statement statement) {
    Span source = statement.source().getFirst();
    Phrase all = passage.phrase();
    int end = passage.indexAt(source.end());
    Telling telling = Telling.NOTHING;
    boolean aside = false;
    for (int i = passage.indexAt(source.start()); i <= Math.min(end, all.size() - 1); i++) {
      boolean link = LINKS.contains(all.get(i).text());
      if (i < end && !aside && all.get(i).isPossessive()) {
        return Telling.OFFICE;
      }
      if (link && !aside) {
        telling = aside(all, i + 1);
      }
      if (telling == Telling.OFFICE) {
        return telling;
      }
      aside ^= link;
    }
    return telling;
  }

  /** "Ann Lee, 44,", "Ann Lee, who came late,", "Ann Lee, the mayor,". */
  private static Telling aside(Phrase all, int start) {
    if (start < all.size() && all.get(start).isNumber()) {
      return Telling.AGE;
    }
    if (isCareer(all, start)) {
      return Telling.CAREER;
    }
    return start < all.size() && ASIDES.contains(all.get(start).text())
        ? Telling.MORE
        : Telling.OFFICE;
  }

  /** "Who took office in May", "a teacher who replaced Bo Ek", "himself a former envoy". */
  private static boolean isCareer(Phrase all, int start) {
    if (start < all.size() && SELVES.contains(all.get(start).lower())) {
      return true;
    }
    for (int i = start; i < all.size() && all.get(i).isWord(); i++) {
      String word = all.get(i).lower();
      boolean took =
          word.equals("took") && i + 1 < all.size() && TOOK.contains(all.get(i + 1).lower());
      if (took || CAREERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Major", "a former teacher", "teacher": what may stand beside the name of whoever was told of.
   */
  private static boolean saysLittle(RoleReading role) {
    return role.former()
        || role.head().kind() == Roles.Kind.RANK
        || role.text().equals(role.head().noun());
  }

  private static boolean isRank(RoleReading role) {
    return role.head().kind() == Roles.Kind.RANK;
  }

  /** Of nobody else does a rank beside the name tell nothing new. */
  private static boolean isArmed(String description) {
    return Phrase.of(description).any(token -> ARMED.contains(token.lower()));
  }

  /** "Norway's defence minister vowed …, the minister, Ann Lee, said": the one described before. */
  private static @Nullable Referent calledAlike(
      Scene scene, Place place, NounPhrase phrase, Referent named) {
    RoleReading role = phrase.role();
    boolean bare =
        role != null
            && role.text().equals(role.head().noun())
            && place.passage().phrase().get(place.passage().indexAt(place.offset())).is("the");
    Turn last = bare ? scene.history().last(place, 1, other -> true) : null;
    Referent speaker = last == null ? null : last.speaker();
    return speaker != null
            && role != null
            && speaker.person() == null
            && speaker.mayBePerson(named.gender())
            && speaker.roles().stream().anyMatch(known -> known.answersTo(role))
        ? speaker
        : null;
  }

  /** Whether it is described by an office and nothing like a name: no "friend" is named so. */
  private static boolean isOffice(Referent speaker) {
    Phrase words = Phrase.of(speaker.name());
    int of = words.first(token -> token.is("of") || token.is("for") || token.is("to"));
    Phrase own = of < 0 ? words : words.to(of);
    boolean name = own.tokens().stream().filter(Token::isCapitalised).count() > 1;
    return !name && speaker.roles().stream().anyMatch(role -> OFFICES.contains(role.head().kind()));
  }

  /**
   * "A spokesman for the brigade", "a former army lawyer": one of few, whom the next words name.
   */
  private static boolean isOneOfFew(Referent speaker, Referent named) {
    return speaker.roles().stream()
        .anyMatch(
            role ->
                role.head().kind() == Roles.Kind.SPOKES
                    || (role.head().kind() == Roles.Kind.PERSON
                        && !ANYBODY.contains(role.head().noun())
                        && speaker.name().indexOf(' ') > 0
                        && (named.roles().isEmpty() || isArmed(speaker.name()))));
  }

  /**
   * A first paragraph leaves the name for the second, which may tell more of the person at once;
   * further down a name with an age or a story is somebody new. No paper begins with the age of
   * whoever is in office.
   */
  private static boolean mayBeTold(Scene scene, Turn turn, Referent speaker, Telling telling) {
    boolean former = speaker.roles().stream().anyMatch(RoleReading::former);
    return telling == Telling.NOTHING
        || telling == Telling.CAREER
        || (isFirstParagraph(scene, turn.passage()) && (telling == Telling.MORE || former));
  }

  /** Whether the description opens the article and the name stands in the paragraph after it. */
  private static boolean isLede(Scene scene, Place place, Turn turn) {
    return isFirstParagraph(scene, turn.passage())
        && place.passage().number() == turn.passage() + 1;
  }

  private static boolean isFirstParagraph(Scene scene, int number) {
    for (Passage passage : scene.passages().all()) {
      if (passage.block().role() == BlockRole.PARAGRAPH) {
        return passage.number() == number;
      }
    }
    return false;
  }

  /** "The chair of the trade committee" and "Ann Lee, who has led the committee since May". */
  private static boolean worksWhere(Referent speaker, Referent named) {
    String institution = named.institution();
    if (institution == null) {
      return false;
    }
    Token body = Phrase.of(institution).last();
    return institution.equals(speaker.institution())
        || Phrase.of(speaker.name()).any(token -> token.lower().equals(body.lower()));
  }

  private static @Nullable Referent describedBefore(
      Scene scene, Place place, Referent named, Telling telling) {
    List<Turn> before = scene.history().before(place);
    for (Turn turn : before) {
      Referent speaker = turn.speaker();
      boolean near = place.passage().number() - turn.passage() <= NEAR;
      if (!near || turn.sentence().equals(place.sentence())) {
        return null;
      }
      if (speaker != null) {
        boolean fits =
            (named.roles().stream().allMatch(Introductions::isRank)
                    || telling == Telling.CAREER
                    || worksWhere(speaker, named))
                && speaker.person() == null
                && speaker.type() == EntityType.PERSON
                && !speaker.isPlural()
                && (isOffice(speaker) || (isLede(scene, place, turn) && isOneOfFew(speaker, named)))
                && speaker.gender().fits(named.gender())
                && mayBeTold(scene, turn, speaker, telling);
        return fits ? speaker : null;
      }
    }
    return null;
  }
}
