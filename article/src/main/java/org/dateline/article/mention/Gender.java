package org.dateline.article.mention;

/** What the page's own words tell of a person's gender: titles, pronouns, "spokeswoman". */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Reads the data files' {@code m} and {@code f}. */
  static Gender of(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** Whether both may be told of one person. */
  boolean fits(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
