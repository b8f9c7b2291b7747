package org.dateline.article.figure;

import java.math.BigDecimal;

/**
 * A number as words or digits tell it.
 *
 * @param end one past its last word
 * @param value the number; the least of it where {@code many}
 * @param many whether the words tell no number but a least one, as "dozens" do
 */
record Numeral(int end, BigDecimal value, boolean many) {
  /** More people than there are, and more things than anybody counts. */
  private static final BigDecimal MOST = BigDecimal.TEN.pow(12);

  boolean isCount() {
    return value.compareTo(MOST) <= 0 && value.stripTrailingZeros().scale() <= 0;
  }

  long count() {
    return value.longValueExact();
  }

  Numeral times(BigDecimal factor) {
    return new Numeral(end, value.multiply(factor), many);
  }
}
