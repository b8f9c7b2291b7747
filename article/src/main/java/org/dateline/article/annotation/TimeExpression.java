package org.dateline.article.annotation;

import java.util.Locale;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell when, how long or how often (TimeML's TIMEX3, ISO 24617-1).
 *
 * @param span the words, without a preposition before them
 * @param type what they tell
 * @param value TIMEX3's value, such as {@code 2022-03-29}, {@code 2024-W34}, {@code P3D}, {@code
 *     PRESENT_REF}; an instant with a known zone in UTC; {@link #UNRESOLVED} where the page does
 *     not tell enough
 * @param edtf the same as an Extended Date/Time Format string (ISO 8601-2), where the value leaves
 *     out how imprecise the words are; null elsewhere
 * @param why from which day it was counted, or what told it, for a reader
 */
public record TimeExpression(Span span, Type type, String value, @Nullable String edtf, String why)
    implements Annotation {
  /** The value of an expression that cannot be told from the page. */
  public static final String UNRESOLVED = "unresolved";

  /**
   * @throws IllegalArgumentException if the span is empty, or value or reason are
   */
  public TimeExpression {
    if (span.isEmpty() || value.isBlank() || why.isBlank()) {
      throw new IllegalArgumentException(
          "a time expression must have words, a value and a reason; got: %s '%s' '%s'"
              .formatted(span, value, why));
    }
  }

  /** The types of TIMEX3. */
  public enum Type {
    /** A day, or longer. */
    DATE,
    /** A time of a day. */
    TIME,
    /** How long. */
    DURATION,
    /** How often. */
    SET;

    /** The name in files and APIs, such as {@code date}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
