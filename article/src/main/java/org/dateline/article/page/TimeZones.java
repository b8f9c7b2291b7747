package org.dateline.article.page;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Zones as news pages write them. Abbreviations that several countries share with different offsets
 * ({@code IST}) are left out: unknown is better than wrong.
 */
final class TimeZones {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("z", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("bst", "+01:00"),
          Map.entry("wet", "Z"),
          Map.entry("west", "+01:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("trt", "+03:00"),
          Map.entry("sast", "+02:00"),
          Map.entry("cat", "+02:00"),
          Map.entry("eat", "+03:00"),
          Map.entry("wat", "+01:00"),
          Map.entry("idt", "+03:00"),
          Map.entry("pkt", "+05:00"),
          Map.entry("sgt", "+08:00"),
          Map.entry("hkt", "+08:00"),
          Map.entry("myt", "+08:00"),
          Map.entry("awst", "+08:00"),
          Map.entry("jst", "+09:00"),
          Map.entry("kst", "+09:00"),
          Map.entry("acst", "+09:30"),
          Map.entry("aest", "+10:00"),
          Map.entry("acdt", "+10:30"),
          Map.entry("aedt", "+11:00"),
          Map.entry("nzst", "+12:00"),
          Map.entry("nzdt", "+13:00"),
          Map.entry("nst", "-03:30"),
          Map.entry("ndt", "-02:30"),
          Map.entry("adt", "-03:00"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("akst", "-09:00"),
          Map.entry("akdt", "-08:00"),
          Map.entry("hst", "-10:00"),
          Map.entry("et", "America/New_York"),
          Map.entry("ct", "America/Chicago"),
          Map.entry("mt", "America/Denver"),
          Map.entry("pt", "America/Los_Angeles"),
          Map.entry("kyiv time", "Europe/Kyiv"),
          Map.entry("kiev time", "Europe/Kyiv"),
          Map.entry("london time", "Europe/London"),
          Map.entry("moscow time", "Europe/Moscow"));

  /** The names as alternatives of a pattern; longer ones first. */
  static final String PATTERN =
      "Z|UTC|GMT|BST|WEST|WET|CEST|CET|EEST|EET|MSK|TRT|SAST|CAT|EAT|WAT|IDT|PKT|SGT|HKT|MYT|AWST|JST"
          + "|KST|ACST|AEST|ACDT|AEDT|NZST|NZDT|NST|NDT|ADT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|AKST|AKDT"
          + "|HST|ET|CT|MT|PT|(?:Kyiv|Kiev|London|Moscow) time";

  private TimeZones() {}

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
