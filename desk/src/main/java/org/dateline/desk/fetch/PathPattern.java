package org.dateline.desk.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The paths with wildcards of robots.txt (RFC 9309, section 2.2.3). */
final class PathPattern {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private PathPattern() {}

  /**
   * Whether {@code path} begins as {@code pattern} says. Takes the time of both lengths multiplied
   * at worst: after a mismatch only the last wildcard takes one character more.
   */
  static boolean fits(String pattern, String path) {
    boolean anchored = pattern.endsWith("$");
    String rule = anchored ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
    int at = 0;
    int inRule = 0;
    int wildcard = -1;
    int taken = 0;
    while (at < path.length()) {
      if (inRule < rule.length() && rule.charAt(inRule) == '*') {
        wildcard = inRule++;
        taken = at;
      } else if (inRule < rule.length() && rule.charAt(inRule) == path.charAt(at)) {
        inRule++;
        at++;
      } else if (wildcard >= 0) {
        inRule = wildcard + 1;
        at = ++taken;
      } else {
        return false;
      }
    }
    while (inRule < rule.length() && rule.charAt(inRule) == '*') {
      inRule++;
    }
    return inRule == rule.length();
  }

  /**
   * Encodes alike what may be written in two ways: {@code %7E} is a tilde, an é is {@code %C3%A9}.
   */
  static String normal(String path) {
    StringBuilder normal = new StringBuilder(path.length());
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xff;
      int decoded = c == '%' && i + 2 < bytes.length ? hex(bytes[i + 1], bytes[i + 2]) : -1;
      if (decoded >= 0) {
        i += 2;
        append(normal, decoded, UNRESERVED.indexOf(decoded) < 0);
      } else {
        append(normal, c, c <= ' ' || c > '~');
      }
    }
    return normal.toString();
  }

  private static void append(StringBuilder normal, int octet, boolean encoded) {
    if (encoded) {
      normal.append("%%%02X".formatted(octet).toUpperCase(Locale.ROOT));
    } else {
      normal.append((char) octet);
    }
  }

  private static int hex(byte high, byte low) {
    int first = Character.digit((char) high, 16);
    int second = Character.digit((char) low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }
}
