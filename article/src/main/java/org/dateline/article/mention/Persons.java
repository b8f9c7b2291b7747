package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All persons whom one article names in full, in the order of their first place. */
final class Persons {
  private final List<Person> persons = new ArrayList<>();

  List<Person> all() {
    return persons;
  }

  /** The person of this full name, made if there is none. */
  Person named(List<String> name) {
    for (Person person : persons) {
      if (person.isNamed(name)) {
        person.lengthen(name);
        return person;
      }
    }
    Person person = new Person(name);
    persons.add(person);
    return person;
  }

  /**
   * The person to whom a name refers; null if there is none.
   *
   * @param phrase a phrase with a name, in full or not
   * @param offset where it stands: of several, the one named last before it, else the first after
   */
  @Nullable Person find(NounPhrase phrase, int offset) {
    List<String> name = phrase.name();
    if (name.size() > 1) {
      for (Person person : persons) {
        if (person.isNamed(name)) {
          return person;
        }
      }
    }
    List<Person> fitting = new ArrayList<>();
    boolean first = name.size() == 1 && Roles.goesWithFirstName(phrase.honorific());
    for (Person person : persons) {
      boolean same =
          first
              ? person.name().getFirst().equalsIgnoreCase(name.getFirst())
              : person.endsWith(name);
      if (same && person.gender().fits(phrase.gender())) {
        fitting.add(person);
      }
    }
    return nearest(fitting, offset);
  }

  /** Of several, the one whose full name stands last before {@code offset}, else the first. */
  static @Nullable Person nearest(List<Person> fitting, int offset) {
    return fitting.stream()
        .max(Comparator.comparingInt(person -> lastBefore(person, offset)))
        .orElse(null);
  }

  private static int lastBefore(Person person, int offset) {
    int last = -person.firstPlace();
    for (int place : person.places()) {
      if (place <= offset) {
        last = place;
      }
    }
    return last;
  }
}
