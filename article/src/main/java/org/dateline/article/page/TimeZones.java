package org.dateline.article.page;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.zone.ZoneNames;
import org.jspecify.annotations.Nullable;

/** Zones as publication lines write them: the names of {@link ZoneNames}, and offsets. */
final class TimeZones {
  private static final Map<String, String> NAMES = names();

  /** The names as alternatives of a pattern; longer ones first. */
  static final String PATTERN =
      NAMES.keySet().stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|"));

  private TimeZones() {}

  /** Abbreviations and "… time"; "5pm Eastern" could go on with a place. */
  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>(Map.of("z", "Z"));
    ZoneNames.all()
        .forEach(
            (name, zone) -> {
              String key = name.toLowerCase(Locale.ROOT);
              boolean clear = name.equals(name.toUpperCase(Locale.ROOT)) || key.endsWith(" time");
              if (clear && !zone.equals(ZoneNames.LOCAL)) {
                names.put(key, zone);
              }
            });
    return Map.copyOf(names);
  }

  /**
   * The zone of a name, or of an offset such as {@code +0100} or {@code GMT+2}; null if unknown.
   */
  static @Nullable ZoneId byName(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    String known = NAMES.get(key);
    if (known != null) {
      return ZoneId.of(known);
    }
    int sign = Math.max(key.indexOf('+'), key.indexOf('-'));
    return sign < 0 ? null : offset(key.substring(sign));
  }

  private static @Nullable ZoneOffset offset(String offset) {
    String digits = offset.substring(1).replace(":", "");
    if (digits.isEmpty() || digits.length() > 4) {
      return null;
    }
    int number = Integer.parseInt(digits);
    int hours = digits.length() <= 2 ? number : number / 100;
    int minutes = digits.length() <= 2 ? 0 : number % 100;
    if (hours > 14 || minutes > 59) {
      return null;
    }
    int sign = offset.charAt(0) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }
}
