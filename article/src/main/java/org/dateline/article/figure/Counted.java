package org.dateline.article.figure;

import org.jspecify.annotations.Nullable;

/**
 * What is counted.
 *
 * @param unit in the page's word; null where the page leaves it open
 * @param goods of what the unit is a measure: "blood" in "200 pints of blood"; null where it is
 *     none
 * @param end one past its last word
 */
record Counted(@Nullable String unit, @Nullable String goods, int end) {
  Counted(@Nullable String unit, int end) {
    this(unit, null, end);
  }
}
