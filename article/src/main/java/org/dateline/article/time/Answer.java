package org.dateline.article.time;

import org.dateline.article.annotation.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Which day, hour, length or repetition an expression means.
 *
 * @param value the value of TIMEX3
 * @param edtf see {@link TimeExpression#edtf}
 * @param why see {@link TimeExpression#why}
 * @param when the stretch of the calendar; null where it is none, or cannot be told
 */
record Answer(String value, @Nullable String edtf, String why, @Nullable When when) {
  static Answer of(When when, String why) {
    return when.isWritable()
        ? new Answer(when.value(), when.edtf(), why, when)
        : unresolved("beyond the years 1 to 9999");
  }

  static Answer unresolved(String why) {
    return new Answer(TimeExpression.UNRESOLVED, null, why, null);
  }

  boolean isResolved() {
    return !value.equals(TimeExpression.UNRESOLVED);
  }

  /** The same for another reason. */
  Answer because(String reason) {
    return new Answer(value, edtf, reason, when);
  }

  /** The same with another EDTF. */
  Answer with(@Nullable String other) {
    return new Answer(value, other, why, when);
  }
}
