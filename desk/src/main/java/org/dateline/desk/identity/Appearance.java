package org.dateline.desk.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entity of one article: what an article tells of a person or an institution.
 *
 * @param article the article's key
 * @param entity the entity's id in it, as it is read now; another reading may give another
 * @param kind what it is
 * @param name as the article has it
 * @param roles offices and functions, as the article names them
 * @param of institutions and countries that it belongs to
 * @param outlet who published the article; null if unknown
 * @param day the day of publication, or month or year; null if unknown
 * @param anchor where it is named
 */
public record Appearance(
    String article,
    String entity,
    Kind kind,
    String name,
    List<String> roles,
    List<String> of,
    @Nullable String outlet,
    @Nullable String day,
    Anchor anchor) {
  public Appearance {
    roles = List.copyOf(roles);
    of = List.copyOf(of);
  }

  /** What two appearances must have in common to be one node: all that decides. */
  List<Object> profile() {
    return List.of(kind, name, roles, of);
  }
}
