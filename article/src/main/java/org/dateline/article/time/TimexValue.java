package org.dateline.article.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.dateline.article.time.Meaning.Amount;

/** Writes values of TIMEX3 for lengths of time: {@code P3D}, {@code PT30M}, {@code PXY}. */
final class TimexValue {
  private TimexValue() {}

  /** The length of amounts one after the other, the largest unit first. */
  static String duration(List<Amount> amounts) {
    StringBuilder value = new StringBuilder("P");
    boolean clock = false;
    for (Amount amount : amounts) {
      if (amount.unit().isOfClock() && !clock) {
        value.append('T');
        clock = true;
      }
      value.append(of(amount));
    }
    return value.toString();
  }

  private static String of(Amount amount) {
    Unit unit = amount.unit();
    Double count = amount.count();
    if (count == null) {
      return "X" + unit.letter();
    }
    // Half a year is six months, half an hour thirty minutes.
    if (count == 0.5) {
      switch (unit) {
        case YEAR -> {
          return "6M";
        }
        case HOUR -> {
          return "30M";
        }
        case MINUTE -> {
          return "30S";
        }
        case DAY -> {
          return "0.5D";
        }
        default -> {
          // Others are written with their fraction.
        }
      }
    }
    return number(count * unit.multiple()) + unit.letter();
  }

  private static String number(double count) {
    return BigDecimal.valueOf(count)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
