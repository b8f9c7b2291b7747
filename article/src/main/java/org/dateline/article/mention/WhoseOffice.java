package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Of which body and which place an office is by the words for it, and so who may hold it.
 *
 * @param seat the town or region whose mayor or governor is meant; null if the words do not tell
 */
record WhoseOffice(BodyOfOffice body, @Nullable String seat) {
  static WhoseOffice of(Scene scene, NounPhrase phrase, RoleReading role) {
    BodyOfOffice body = BodyOfOffice.of(role, scene.cast().bodyNamedIn(role));
    return new WhoseOffice(body, role.isLocal() ? seat(scene, phrase, role) : null);
  }

  private static @Nullable String seat(Scene scene, NounPhrase phrase, RoleReading role) {
    String told = role.seat() == null ? owner(phrase.described()) : role.seat();
    return told == null ? placeBefore(scene, phrase) : told;
  }

  /** "The [Weir] governor"; null if the first word is no place of the article. */
  private static @Nullable String placeBefore(Scene scene, NounPhrase phrase) {
    String first = Phrase.of(phrase.described()).get(0).text();
    return scene.passages().places().stream().anyMatch(place -> place.name().equals(first))
        ? first
        : null;
  }

  /** "[Weir]'s mayor"; null if no name stands before the mark. */
  private static @Nullable String owner(String described) {
    Phrase words = Phrase.of(described);
    int mark = words.first(Token::isPossessive);
    return mark > 0 && words.get(0).isCapitalised() ? words.to(mark).words() : null;
  }

  /** Whether somebody who has spoken may be the holder. */
  boolean mayBe(Referent other) {
    return body.mayBe(other.of(), other.roles()) && !isElsewhere(other);
  }

  /** Whether somebody whom the page presents may be the holder. */
  boolean mayBe(Person person) {
    List<String> bodies = person.employers().stream().map(OrganisationName::full).toList();
    return !isElsewhere(person) && body.mayBe(bodies, person.roles());
  }

  /** "Weir's mayor" is not Brenn's. */
  private boolean isElsewhere(Referent other) {
    String owner = other.person() == null ? owner(other.name()) : null;
    return seat != null
        && (owner != null || other.institution() != null)
        && !seat.equals(owner)
        && other.of().stream().noneMatch(name -> name.contains(seat));
  }

  private boolean isElsewhere(Person person) {
    List<String> places = new ArrayList<>(person.homes());
    person.roles().stream().map(RoleReading::seat).filter(Objects::nonNull).forEach(places::add);
    return seat != null
        && !places.isEmpty()
        && places.stream().noneMatch(place -> place.contains(seat) || seat.contains(place));
  }
}
