package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person whom the page names in full, with all that it says of them. Filled while reading. */
final class Person {
  private List<String> name;
  private final List<RoleReading> roles = new ArrayList<>();
  private final List<RoleReading> titles = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final Set<OrganisationName> employers = new LinkedHashSet<>();
  private final Set<String> homes = new LinkedHashSet<>();
  private final Set<String> byNames = new LinkedHashSet<>();
  private @Nullable Person colleague;
  private boolean spoken;
  private boolean recognised;
  private final Gender likely;
  private Gender told = Gender.UNKNOWN;

  /**
   * @param likely the gender that the given name makes likely
   */
  Person(List<String> name, Gender likely) {
    this.name = List.copyOf(name);
    this.likely = likely;
  }

  String fullName() {
    return String.join(" ", name);
  }

  List<String> name() {
    return name;
  }

  String surname() {
    return name.getLast();
  }

  /** What the page tells, else what the given name makes likely. */
  Gender gender() {
    return told == Gender.UNKNOWN ? likely : told;
  }

  List<RoleReading> roles() {
    return roles;
  }

  /** What the titles before the name stand for, by which the page may call the person. */
  List<RoleReading> titles() {
    return titles;
  }

  void addTitle(RoleReading title) {
    titles.add(title);
  }

  /** Takes in a name by which the person is known besides: "Hemedti". */
  void addByName(String name) {
    byNames.add(name);
  }

  boolean hasSpoken() {
    return spoken;
  }

  /** Notes that the language model reads the name as a person's. */
  void recognise() {
    recognised = true;
  }

  /** Whether something besides the capitals tells that this is a person. */
  boolean isCertain() {
    return recognised || spoken || !roles.isEmpty() || gender() != Gender.UNKNOWN;
  }

  void speaks() {
    spoken = true;
  }

  /** Where the full name first stands. */
  int firstPlace() {
    return places.isEmpty() ? Integer.MAX_VALUE : places.getFirst();
  }

  /** Where the full name stands. */
  List<Integer> places() {
    return places;
  }

  /** Where the full name stands last before an offset; its first place if it does not. */
  int lastPlace(int offset) {
    int last = firstPlace();
    for (int place : places) {
      last = place < offset ? place : last;
    }
    return last;
  }

  void addPlace(int offset) {
    places.add(offset);
  }

  void tell(Gender gender) {
    if (told == Gender.UNKNOWN) {
      told = gender;
    }
  }

  /** Takes in an office; of two forms of one the longer stays. */
  void addRole(RoleReading role) {
    if (roles.stream().noneMatch(known -> isEnd(role, known))) {
      roles.removeIf(known -> isEnd(known, role));
      roles.add(role);
    }
  }

  /** "Spokesman" is the end of "defence ministry spokesman". */
  private static boolean isEnd(RoleReading brief, RoleReading whole) {
    String one = brief.text().toLowerCase(Locale.ROOT);
    String other = whole.text().toLowerCase(Locale.ROOT);
    return other.equals(one) || other.endsWith(" " + one);
  }

  /** The organisations of which the page says the person is. */
  Set<OrganisationName> employers() {
    return employers;
  }

  void addEmployer(@Nullable OrganisationName employer) {
    if (employer != null) {
      employers.add(employer);
    }
  }

  /** The countries and places of which the person is or whose office the person has. */
  Set<String> homes() {
    return homes;
  }

  void addHome(String place) {
    homes.add(place);
  }

  /** The person whose deputy or colleague this one is; null if the page tells of none. */
  @Nullable Person colleague() {
    return colleague;
  }

  /** Takes in whose colleague this is; a colleague of a colleague is one too. */
  void worksWith(Person other) {
    Person first = other.colleague == null ? other : other.colleague;
    if (!first.equals(this)) {
      colleague = first;
    }
  }

  /** Whether what the page says of the person goes with another office. */
  boolean mayHold(RoleReading role) {
    return roles.isEmpty()
        || roles.stream()
            .anyMatch(
                known ->
                    known.head().mayBeCalled(role.head()) || role.head().mayBeCalled(known.head()));
  }

  /** Takes over a fuller form of the name. */
  void lengthen(List<String> fuller) {
    if (fuller.size() > name.size()) {
      name = List.copyOf(fuller);
    }
  }

  /** Whether a full name may be this person's: same ends, as with or without a middle name. */
  boolean isNamed(List<String> other) {
    return PersonName.key(other).replace('-', ' ').equals(PersonName.key(name).replace('-', ' '))
        || (other.size() > 1
            && name.size() > 1
            && other.getFirst().equalsIgnoreCase(name.getFirst())
            && other.getLast().equalsIgnoreCase(name.getLast()));
  }

  /** Whether {@code words} are the end of the name: the surname, with its particles or without. */
  boolean endsWith(List<String> words) {
    int from = name.size() - words.size();
    if (words.size() == 1 && byNames.contains(words.getFirst())) {
      return true;
    }
    return from >= 0
        && PersonName.bare(name.subList(from, name.size())).equals(PersonName.bare(words));
  }
}
