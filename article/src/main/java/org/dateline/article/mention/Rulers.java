package org.dateline.article.mention;

import java.util.Set;
import org.dateline.article.mention.Countries.Country;
import org.dateline.article.mention.NounPhrase.Kind;
import org.jspecify.annotations.Nullable;

/** Tells which country those persons govern who have its offices, and whose names stand for it. */
final class Rulers {
  private static final Set<String> RULES = Set.of("administration", "regime", "government");

  private final Persons persons;
  private final OfficeOwner owners;
  private final NounPhraseReader phrases;

  Rulers(Persons persons, OfficeOwner owners, NounPhraseReader phrases) {
    this.persons = persons;
    this.owners = owners;
    this.phrases = phrases;
  }

  /** The country in whose government the person is; null if the page tells of none. */
  @Nullable Country governedBy(Person person) {
    for (RoleReading held : person.roles()) {
      RoleReading office = owners.owned(held, person.firstPlace());
      boolean leader = !office.former() && office.text().equalsIgnoreCase("leader");
      if (office.governs() || leader) {
        return office.country();
      }
    }
    return null;
  }

  /**
   * "The Lee administration", "Lee's regime": the country that she governs; null if the words are
   * no such, or nobody of that name governs one.
   *
   * @param words without article
   * @param offset where they stand
   */
  @Nullable Country governedAs(Phrase words, int offset) {
    int end = words.size() - 1;
    if (end < 1 || !RULES.contains(words.last().lower())) {
      return null;
    }
    Phrase name = words.to(words.get(end - 1).isPossessive() ? end - 1 : end);
    Person person = name.isEmpty() ? null : person(name, offset);
    return person == null ? null : governedBy(person);
  }

  /** The person whom a name alone names; null if it names nobody. */
  @Nullable Person person(Phrase name, int offset) {
    NounPhrase read = phrases.piece(name);
    return read.kind() == Kind.PERSON ? persons.find(read, offset) : null;
  }
}
