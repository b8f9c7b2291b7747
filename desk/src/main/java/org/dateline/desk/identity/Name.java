package org.dateline.desk.identity;

import java.util.List;

/**
 * A name to be compared.
 *
 * @param letters all its words
 * @param given the first of them; empty if there is one only
 * @param surname the last
 * @param described whether it is no name but a description, such as "defence secretary"
 */
record Name(String letters, String given, String surname, boolean described) {

  static Name of(Appearance appearance) {
    List<String> words = NameForms.INSTANCE.words(appearance.name());
    if (words.isEmpty()) {
      return new Name("", "", "", true);
    }
    return new Name(
        String.join(" ", words),
        words.size() < 2 ? "" : words.getFirst(),
        words.getLast(),
        isDescribed(appearance));
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
