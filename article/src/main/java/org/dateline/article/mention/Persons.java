package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/** All persons whom one article names in full, in the order of their first place. */
final class Persons {
  private final Lexicon lexicon;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();

  Persons(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

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
    Gender likely = name.size() > 1 ? lexicon.roles().likely(name.getFirst()) : Gender.UNKNOWN;
    Person person = new Person(name, likely);
    add(person);
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
    if (fitting.isEmpty() && name.size() == 1) {
      fitting = calledByFirstName(name.getFirst(), phrase.gender());
      if (!phrase.honorific().isEmpty()) {
        fitting = fitting.stream().filter(this::hasSurnameFirst).toList();
      }
    }
    if (fitting.isEmpty() && name.size() == 1) {
      fitting = calledByMiddleName(name.getFirst(), phrase.gender());
    }
    Person last = nearest(fitting, offset);
    Person preferred = nearest(preferred(fitting, phrase.gender()), offset);
    // Who spoke under this name since the other was named is meant, man or woman.
    return last != null
            && preferred != null
            && last.hasSpoken()
            && lastBefore(last, offset) > lastBefore(preferred, offset)
        ? last
        : preferred;
  }

  /** "Ban" for Ban Ki-moon, whose family name stands first; "Joanna" in a colleague's mouth. */
  private List<Person> calledByFirstName(String name, Gender gender) {
    return persons.stream()
        .filter(person -> person.name().size() > 1 && person.isCertain())
        .filter(person -> person.name().getFirst().equals(name) && person.gender().fits(gender))
        .toList();
  }

  /** "Moon Jae-in", "Hua Chunying": nobody is given a name like the first. */
  private boolean hasSurnameFirst(Person person) {
    String first = person.name().getFirst();
    return person.name().size() > 1
        && first.indexOf('-') < 0
        && lexicon.roles().likely(first) == Gender.UNKNOWN;
  }

  /** "Ms Prieto" for Yolanda Prieto Cárdenas: the first of two surnames, as in Spain. */
  private List<Person> calledByMiddleName(String name, Gender gender) {
    return persons.stream()
        .filter(person -> person.name().size() > 2 && person.gender().fits(gender))
        .filter(person -> person.name().subList(1, person.name().size() - 1).contains(name))
        .toList();
  }

  /** Those whose gender is the one told; among them those whom the page calls by surname only. */
  private static List<Person> preferred(List<Person> fitting, Gender gender) {
    List<Person> preferred = fitting;
    if (gender != Gender.UNKNOWN && fitting.stream().anyMatch(p -> p.gender() == gender)) {
      preferred = fitting.stream().filter(person -> person.gender() == gender).toList();
    }
    if (gender == Gender.UNKNOWN && fitting.stream().anyMatch(Person::hasSpoken)) {
      preferred = fitting.stream().filter(Person::hasSpoken).toList();
    }
    List<Person> brief = preferred.stream().filter(p -> p.name().size() == 1).toList();
    return brief.isEmpty() ? preferred : brief;
  }

  /**
   * Takes in somebody whom the page presents by office and surname only ("President Diaz"): the one
   * of that surname whom it names in full elsewhere, if their offices do not speak against it.
   */
  void addSurname(String surname, RoleReading role, Gender gender, int offset) {
    for (Person person : persons) {
      boolean same = person.surname().equalsIgnoreCase(surname) && person.gender().fits(gender);
      if (same && (person.mayHold(role) || person.firstPlace() < offset)) {
        person.addRole(role);
        person.tell(gender);
        return;
      }
    }
    for (Person person : persons) {
      boolean first = hasSurnameFirst(person) && person.name().getFirst().equals(surname);
      boolean held =
          person.roles().stream().anyMatch(known -> known.answersTo(role) || role.answersTo(known));
      if (first && held && person.gender().fits(gender)) {
        person.tell(gender);
        return;
      }
    }
    Person person = new Person(List.of(surname), Gender.UNKNOWN);
    person.addRole(role);
    person.tell(gender);
    person.addPlace(offset);
    add(person);
  }

  /** The persons whose full names stand in a part of the text, in the order of their places. */
  List<Person> in(Span part) {
    NavigableMap<Integer, Person> named = new TreeMap<>();
    for (Person person : persons) {
      if (person.firstPlace() < part.end() && person.lastPlace(part.end()) >= part.start()) {
        person.places().stream()
            .filter(place -> part.start() <= place && place < part.end())
            .min(Comparator.naturalOrder())
            .ifPresent(place -> named.put(place, person));
      }
    }
    return List.copyOf(named.values());
  }

  /** The person who goes by one name, made if there is none. */
  Person called(String alias) {
    for (Person person : persons) {
      if (person.name().equals(List.of(alias))) {
        return person;
      }
    }
    Person person = new Person(List.of(alias), Gender.UNKNOWN);
    add(person);
    return person;
  }

  private void add(Person person) {
    persons.add(person);
    bySurname
        .computeIfAbsent(PersonName.bare(List.of(person.surname())), any -> new ArrayList<>())
        .add(person);
  }

  /** The person of a surname who was named last before {@code offset}; null if there is none. */
  @Nullable Person surnamed(String surname, int offset) {
    return nearest(bySurname.getOrDefault(PersonName.bare(List.of(surname)), List.of()), offset);
  }

  /** The person whose surname is written in capitals, as transcripts do; null if nobody's is. */
  @Nullable Person labelled(String capitals) {
    return persons.stream()
        .filter(person -> person.surname().equalsIgnoreCase(capitals))
        .findFirst()
        .orElse(null);
  }

  /** Of several, the one whose full name stands last before {@code offset}, else the first. */
  static @Nullable Person nearest(List<Person> fitting, int offset) {
    return fitting.stream()
        .max(Comparator.comparingInt(person -> lastBefore(person, offset)))
        .orElse(null);
  }

  /** The person of that gender whose full name stands last before {@code offset}; or null. */
  @Nullable Person before(int offset, Gender gender) {
    return nearest(
        persons.stream()
            .filter(one -> one.firstPlace() < offset && one.gender().fits(gender))
            .toList(),
        offset);
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
