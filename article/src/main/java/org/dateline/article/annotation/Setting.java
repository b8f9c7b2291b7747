package org.dateline.article.annotation;

import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * When and where a statement was made, apart from when and where happened what it tells of.
 *
 * @param statement the statement's id
 * @param day the day of speaking as a value of TIMEX3, or {@link TimeExpression#UNRESOLVED} where
 *     the page names a day that cannot be told; null where it names none
 * @param place where it was made; null where the page names no place
 */
public record Setting(String statement, @Nullable String day, @Nullable Place place)
    implements Annotation {
  /**
   * A place of speaking.
   *
   * @param name as the page names it
   * @param span where it is named
   */
  public record Place(String name, Span span) {}

  /**
   * @throws IllegalArgumentException if neither day nor place is told
   */
  public Setting {
    if (day == null && place == null) {
      throw new IllegalArgumentException(
          "a setting must tell a day or a place; got neither for " + statement);
    }
  }
}
