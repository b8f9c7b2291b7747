package org.dateline.evals;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the gold says of one field of a statement.
 *
 * @param checked whether it says anything
 * @param accepted the values of which one must be read; empty if there must be none
 */
record Expected(boolean checked, List<String> accepted) {
  static final Expected UNCHECKED = new Expected(false, List.of());

  Expected {
    accepted = List.copyOf(accepted);
  }

  /** One of these values, or nothing if there are none. */
  static Expected of(List<String> accepted) {
    return new Expected(true, accepted);
  }

  /** Whether something must be read. */
  boolean isWanted() {
    return checked && !accepted.isEmpty();
  }

  /** Whether what was read is one of the values, letter case, "the" and apostrophes' form apart. */
  boolean accepts(@Nullable String have) {
    return accepts(accepted, have);
  }

  /** Whether what was read is one of the values, or holds one, or is part of one, as above. */
  boolean touches(@Nullable String have) {
    return touches(accepted, have);
  }

  /** As {@link #accepts(String)}, for a list. */
  static boolean accepts(List<String> accepted, @Nullable String have) {
    return have != null && accepted.stream().map(Expected::plain).anyMatch(plain(have)::equals);
  }

  /** As {@link #touches(String)}, for a list. */
  static boolean touches(List<String> accepted, @Nullable String have) {
    if (have == null || have.isBlank()) {
      return false;
    }
    String plain = " " + plain(have) + " ";
    return accepted.stream()
        .map(one -> " " + plain(one) + " ")
        .anyMatch(one -> plain.contains(one) || one.contains(plain));
  }

  private static String plain(String name) {
    String plain = name.replace('’', '\'').strip().toLowerCase(Locale.ROOT);
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }
}
