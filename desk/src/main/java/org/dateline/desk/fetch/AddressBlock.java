package org.dateline.desk.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Neighbouring addresses, as written in CIDR notation (RFC 4632, RFC 4291): {@code 10.0.0.0/8}.
 * Blocks of IPv4 and of IPv6 never contain each other's addresses.
 */
final class AddressBlock {
  private static final Pattern FORM = Pattern.compile("([0-9A-Fa-f.:]{2,45})(?:/(\\d{1,3}))?");

  private final String name;
  private final byte[] first;
  private final int bits;

  private AddressBlock(String name, byte[] first, int bits) {
    this.name = name;
    this.first = first;
    this.bits = bits;
  }

  /** Whether it looks like an address or a block of addresses, not like a name. */
  static boolean isBlock(String text) {
    return FORM.matcher(text).matches() && (text.contains(":") || Literal.isNumeric(host(text)));
  }

  /**
   * Reads a block, or a single address as a block of one.
   *
   * @throws IllegalArgumentException if it is neither
   */
  static AddressBlock of(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw wrong(text);
    }
    byte[] first = address(text, form.group(1));
    int bits = form.group(2) == null ? first.length * 8 : Integer.parseInt(form.group(2));
    if (bits > first.length * 8) {
      throw wrong(text);
    }
    return new AddressBlock(text, first, bits);
  }

  private static byte[] address(String text, String address) {
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      // Java takes an IPv6 address that holds one of IPv4 for that.
      return bytes.length == 4 && address.contains(":") ? mapped(bytes) : bytes;
    } catch (UnknownHostException e) {
      throw wrong(text);
    }
  }

  private static byte[] mapped(byte[] ofIpv4) {
    byte[] bytes = new byte[16];
    bytes[10] = (byte) 0xff;
    bytes[11] = (byte) 0xff;
    System.arraycopy(ofIpv4, 0, bytes, 12, 4);
    return bytes;
  }

  private static String host(String text) {
    int slash = text.indexOf('/');
    return slash < 0 ? text : text.substring(0, slash);
  }

  private static IllegalArgumentException wrong(String text) {
    return new IllegalArgumentException(
        "'%s' is no address or block of addresses such as 10.1.0.0/16 or fd00::/8".formatted(text));
  }

  /** Whether {@code address} lies in this block. */
  boolean contains(InetAddress address) {
    byte[] other = address.getAddress();
    if (other.length != first.length) {
      return false;
    }
    int whole = bits / 8;
    for (int i = 0; i < whole; i++) {
      if (first[i] != other[i]) {
        return false;
      }
    }
    int rest = bits % 8;
    int mask = 0xff & (0xff << (8 - rest));
    return rest == 0 || (first[whole] & mask) == (other[whole] & mask);
  }

  @Override
  public String toString() {
    return name;
  }
}
