package org.dateline.article.annotation;

import java.util.Locale;

/** What a mention or an entity is (CONTRACT: {@code type} of mention, entity). */
public enum EntityType {
  PERSON,
  ORGANISATION,
  PLACE,
  GROUP,
  FACILITY,
  WEAPON,
  EVENT,
  OTHER;

  /** The name in files and APIs, such as {@code organisation}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
