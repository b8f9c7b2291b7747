package org.dateline.desk.identity;

import java.util.Locale;

/** What an identity is. */
public enum Kind {
  PERSON,
  ORGANISATION;

  /** The name in files and APIs, such as {@code person}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Kind of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
