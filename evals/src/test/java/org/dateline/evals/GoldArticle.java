package org.dateline.evals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be found in one of the samples.
 *
 * @param name the file's name without {@code .gz}
 * @param metadata by field; a field that is not listed is not checked
 * @param furniture words that do not belong to the article
 * @param statements as a careful reader lists them, in order
 * @param times some of the time expressions
 */
record GoldArticle(
    String name,
    List<Field> metadata,
    List<String> furniture,
    List<GoldStatement> statements,
    List<Time> times) {

  /**
   * A time expression.
   *
   * @param text its words
   * @param nth which of their occurrences, counted from 1
   * @param value what must stand at the beginning of its value
   */
  record Time(String text, int nth, String value) {}

  /**
   * A field of the metadata.
   *
   * @param name such as {@code headline}
   * @param accepted its acceptable values; for {@code authors} all of them, in order; null where
   *     the page does not say
   */
  record Field(String name, @Nullable List<String> accepted) {}
}
