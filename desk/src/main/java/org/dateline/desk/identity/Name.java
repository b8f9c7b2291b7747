package org.dateline.desk.identity;

import java.util.List;

/**
 * A name to be compared.
 *
 * @param letters all its words
 * @param given the first of them; empty if there is one only
 * @param surname the last; or the first, and the given name the second, in languages that have the
 *     surname first
 * @param described whether it is no name but a description, such as "defence secretary"
 */
record Name(String letters, String given, String surname, boolean described) {

  static Name of(Appearance appearance) {
    List<String> words = NameForms.INSTANCE.words(appearance.name());
    if (words.isEmpty()) {
      return new Name("", "", "", true);
    }
    boolean first = NameForms.INSTANCE.isSurnameFirst(words);
    String given = words.size() < 2 ? "" : words.get(first ? 1 : 0);
    return new Name(
        String.join(" ", words),
        given,
        first ? words.getFirst() : words.getLast(),
        isDescribed(appearance));
  }

  /** Whether both are certainly spellings of one full name. */
  boolean isSpellingOf(Name other) {
    return NameForms.INSTANCE.areSpellings(
        List.of(letters.split(" ", -1)), List.of(other.letters.split(" ", -1)));
  }

  /** A name has capitals, and is not one of the offices that the article tells. */
  private static boolean isDescribed(Appearance appearance) {
    String name = appearance.name();
    boolean office = appearance.roles().stream().anyMatch(name::equalsIgnoreCase);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return office || last.isEmpty() || Character.isLowerCase(last.codePointAt(0));
  }

  boolean isFull() {
    return !given.isEmpty() && !described;
  }

  /** Whether both may name one person. */
  boolean mayBeSame(Name other) {
    return NameForms.INSTANCE.mayBeSame(given, other.given);
  }

  /** Under which the names that may be one stand together. */
  String block(Kind kind) {
    if (kind == Kind.ORGANISATION) {
      return "o " + letters;
    }
    return described ? "d " + letters : "p " + NameForms.INSTANCE.skeleton(surname);
  }
}
