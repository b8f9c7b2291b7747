package org.dateline.desk.fetch;

import java.util.regex.Pattern;

/** Hosts that are written as numbers and not as names. */
final class Literal {
  /** As the URL standard has it: a host whose last part is a number is an address of IPv4. */
  private static final Pattern NUMERIC =
      Pattern.compile("(?:[^.]*\\.)*(?:\\d+|0[xX][0-9A-Fa-f]*)\\.?");

  private static final Pattern IPV4 =
      Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

  private Literal() {}

  static boolean isNumeric(String host) {
    return NUMERIC.matcher(host).matches();
  }

  static boolean isIpv6(String host) {
    return host.startsWith("[") || host.contains(":");
  }

  /**
   * Whether it is a number in another form than four decimals, which programs read differently: a
   * check by one and a connection by another would mean two machines.
   */
  static boolean isAmbiguous(String host) {
    return isNumeric(host) && !IPV4.matcher(host).matches();
  }
}
