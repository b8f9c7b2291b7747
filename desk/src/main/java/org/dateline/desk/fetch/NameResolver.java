package org.dateline.desk.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells the addresses of a host. Must be safe for use by many threads. */
@FunctionalInterface
public interface NameResolver {
  /** Asks the system. */
  NameResolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

  /**
   * The addresses of {@code host}, in the order in which they should be tried.
   *
   * @throws UnknownHostException if there is none
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
