package org.dateline.desk.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses are not public, by the registries of special-purpose addresses of IANA (RFC 6890)
 * as they stand in {@code special-addresses.tsv}. Of IPv6, only what is given out as global unicast
 * (2000::/3) is public at all.
 */
final class SpecialAddresses {
  private static final String TABLE = "special-addresses.tsv";
  private static final AddressBlock GLOBAL_UNICAST = AddressBlock.of("2000::/3");
  private static final List<Special> ALL = read();

  private SpecialAddresses() {}

  private record Special(AddressBlock block, String use) {}

  /** Why {@code address} is not public: its block and what that is for; null if it is public. */
  static @Nullable String reason(InetAddress address) {
    for (Special special : ALL) {
      if (special.block.contains(address)) {
        return "%s: %s".formatted(special.block, special.use);
      }
    }
    boolean ofIpv6 = address.getAddress().length == 16;
    return ofIpv6 && !GLOBAL_UNICAST.contains(address) ? "not given out for public use" : null;
  }

  private static List<Special> read() {
    try (InputStream in = SpecialAddresses.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing; build Dateline again");
      }
      List<Special> all = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> all.add(new Special(AddressBlock.of(cells[0]), cells[1])));
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
