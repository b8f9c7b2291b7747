package org.dateline.desk.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as people and pages write them, made into addresses by the standard (RFC 3986): letters
 * beyond ASCII encoded, names of hosts in their ASCII form, without fragment.
 */
public final class WebAddress {
  private static final int LONGEST = 4_000;
  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "(?<scheme>https?)://(?<authority>[^/?#]*)(?<rest>[^#]*).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final String ALLOWED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;=%";

  private WebAddress() {}

  /** Whether it is meant as an address and not as the path of a file. */
  public static boolean isAddress(String text) {
    return ABSOLUTE.matcher(text.strip()).matches();
  }

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if it is no address of http or https
   */
  public static URI of(String text) {
    String stripped = text.strip();
    Matcher form = ABSOLUTE.matcher(stripped);
    if (stripped.length() > LONGEST || !form.matches()) {
      throw wrong(
          stripped,
          "it does not begin with http:// or https://, or is longer than "
              + LONGEST
              + " characters");
    }
    String rest = form.group("rest");
    String path = rest.isEmpty() || rest.startsWith("?") ? "/" + rest : rest;
    try {
      String scheme = form.group("scheme").toLowerCase(Locale.ROOT);
      URI address =
          new URI(scheme + "://" + authority(form.group("authority"), scheme) + encoded(path));
      if (address.getHost() == null) {
        throw wrong(stripped, "its host is no name");
      }
      return address.normalize();
    } catch (URISyntaxException e) {
      throw wrong(stripped, e.getReason());
    }
  }

  /**
   * What a page at {@code base} means by {@code reference} (RFC 3986, section 5.2).
   *
   * @throws IllegalArgumentException if that is no address of http or https
   */
  public static URI resolve(URI base, String reference) {
    String stripped = reference.strip();
    if (isAddress(stripped)) {
      return of(stripped);
    }
    if (stripped.startsWith("//")) {
      return of(base.getScheme() + ":" + stripped);
    }
    if (stripped.startsWith("?")) {
      // Java keeps to an older standard here and would lose the last part of the path.
      return of(base.getScheme() + "://" + base.getRawAuthority() + base.getRawPath() + stripped);
    }
    try {
      return of(base.resolve(new URI(encoded(withoutFragment(stripped)))).toString());
    } catch (URISyntaxException e) {
      throw wrong(stripped, e.getReason());
    }
  }

  private static String withoutFragment(String reference) {
    int mark = reference.indexOf('#');
    return mark < 0 ? reference : reference.substring(0, mark);
  }

  /** The host in its ASCII form; the usual port is left out. */
  private static String authority(String authority, String scheme) {
    int at = authority.lastIndexOf('@');
    int colon = authority.lastIndexOf(':');
    boolean hasPort = colon > authority.lastIndexOf(']') && colon > at;
    String host = authority.substring(at + 1, hasPort ? colon : authority.length());
    String port = hasPort ? authority.substring(colon) : "";
    boolean usual = port.equals(":") || port.equals(scheme.equals("http") ? ":80" : ":443");
    return authority.substring(0, at + 1) + ascii(host) + (usual ? "" : port);
  }

  private static String ascii(String host) {
    if (host.startsWith("[")) {
      return host;
    }
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw wrong(host, "its host is no name");
    }
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      boolean looseMark = c == '%' && !isEscape(bytes, i);
      if (ALLOWED.indexOf(c) >= 0 && !looseMark) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xf));
      }
    }
    return encoded.toString();
  }

  private static boolean isEscape(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && Character.digit((char) bytes[at + 1], 16) >= 0
        && Character.digit((char) bytes[at + 2], 16) >= 0;
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }

  private static IllegalArgumentException wrong(String text, String reason) {
    String shown = text.length() > 200 ? text.substring(0, 200) + "…" : text;
    return new IllegalArgumentException("'%s' is no address to fetch: %s".formatted(shown, reason));
  }
}
