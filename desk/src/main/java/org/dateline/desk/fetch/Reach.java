package org.dateline.desk.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What may be reached, and through what.
 *
 * @param proxy through which everything goes but its own exceptions; null for none
 * @param internal names of hosts, addresses and blocks of addresses ({@code 10.1.0.0/16}) that may
 *     be reached though they are not public
 */
public record Reach(@Nullable HttpProxy proxy, List<String> internal) {
  /** Public addresses only, without a proxy. */
  public static final Reach PUBLIC = new Reach(null, List.of());

  /**
   * @throws IllegalArgumentException if one of {@code internal} looks like a block and is none
   */
  public Reach {
    internal =
        internal.stream()
            .map(one -> one.strip().toLowerCase(Locale.ROOT))
            .filter(one -> !one.isEmpty())
            .toList();
    internal.stream()
        .filter(one -> one.contains("/") || AddressBlock.isBlock(one))
        .forEach(AddressBlock::of);
  }

  /** Whether the user said that this host may be reached, whatever its address. */
  boolean namesHost(String host) {
    return internal.contains(host);
  }

  /** Whether the user said that this address may be reached. */
  boolean namesAddress(InetAddress address) {
    return internal.stream()
        .filter(AddressBlock::isBlock)
        .anyMatch(one -> AddressBlock.of(one).contains(address));
  }

  /** The proxy by which {@code host} is reached; null if it is reached directly. */
  @Nullable HttpProxy proxyFor(String host) {
    return proxy != null && proxy.serves(host) ? proxy : null;
  }
}
