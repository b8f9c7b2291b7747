package org.dateline.article.mention;

import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a full name means that comes for the first time and with nothing that says who it is:
 * "…, the regional governor said. / Artem Hovorun wrote that …". No paper names somebody like that
 * whom it has not told of: it is whoever spoke right before and was only described.
 */
final class Introductions {
  /** How many paragraphs lie between the description and the name at most. */
  private static final int NEAR = 2;

  private static final Set<String> LINKS = Set.of(",", "(", "–", "—");

  /** Spokesmen stay unnamed as often as not, and friends are not named so. */
  private static final Set<Roles.Kind> OFFICES =
      Set.of(Roles.Kind.MINISTER, Roles.Kind.STATE, Roles.Kind.OFFICE, Roles.Kind.RANK);

  private Introductions() {}

  /** Joins the person with the one described before, if the name says nothing more. */
  static void join(
      Scene scene, Place place, Statement statement, NounPhrase phrase, Referent named) {
    Person person = named.person();
    if (person == null) {
      return;
    }
    boolean bare =
        phrase.role() == null
            && phrase.honorific().isEmpty()
            && person.roles().isEmpty()
            && !place.isSummary()
            && isFirst(person, statement)
            && isBare(place.passage(), statement);
    Referent described = bare ? describedBefore(scene, place, named) : null;
    if (described != null) {
      described.roles().forEach(person::addRole);
      described.become(named);
    }
  }

  private static boolean isFirst(Person person, Statement statement) {
    return statement.source().stream().anyMatch(span -> span.contains(person.firstPlace()));
  }

  /** Whether nothing stands in apposition: no age, no office, no "who". */
  private static boolean isBare(Passage passage, Statement statement) {
    Span source = statement.source().getFirst();
    Phrase words = passage.within(source);
    int after = passage.indexAt(source.end());
    boolean open =
        after < passage.phrase().size() && LINKS.contains(passage.phrase().get(after).text());
    return !open
        && words.tokens().stream().noneMatch(token -> LINKS.contains(token.text()))
        && words.tokens().stream().noneMatch(Token::isPossessive);
  }

  /** Whether it is described by an office and nothing like a name: no "friend" is named so. */
  private static boolean isOffice(Referent speaker) {
    boolean name =
        Phrase.of(speaker.name()).tokens().stream().filter(Token::isCapitalised).count() > 1;
    return !name && speaker.roles().stream().anyMatch(role -> OFFICES.contains(role.head().kind()));
  }

  private static @Nullable Referent describedBefore(Scene scene, Place place, Referent named) {
    List<Turn> before = scene.history().before(place);
    for (Turn turn : before) {
      Referent speaker = turn.speaker();
      boolean near = place.passage().number() - turn.passage() <= NEAR;
      if (!near || turn.passage() == place.passage().number()) {
        return null;
      }
      if (speaker != null) {
        boolean fits =
            speaker.person() == null
                && speaker.type() == EntityType.PERSON
                && !speaker.isPlural()
                && isOffice(speaker)
                && speaker.gender().fits(named.gender());
        return fits ? speaker : null;
      }
    }
    return null;
  }
}
