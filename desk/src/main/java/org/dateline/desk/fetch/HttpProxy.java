package org.dateline.desk.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A program through which all connections go, as firms and newsrooms have them.
 *
 * @param host its name or address
 * @param port from 1 to 65535
 * @param user null if it asks for none
 * @param password the user's; empty if there is none
 * @param direct names of hosts that are reached without it, with all names below them
 */
public record HttpProxy(
    String host, int port, @Nullable String user, String password, List<String> direct) {
  private static final int MOST_PORT = 65_535;

  public HttpProxy {
    if (host.isEmpty() || port < 1 || port > MOST_PORT) {
      throw new IllegalArgumentException(
          "a proxy needs a host and a port from 1 to 65535; got: %s:%s".formatted(host, port));
    }
    direct =
        direct.stream()
            .map(one -> one.strip().toLowerCase(Locale.ROOT))
            .map(one -> one.startsWith("*.") ? one.substring(2) : one)
            .map(one -> one.startsWith(".") ? one.substring(1) : one)
            .filter(one -> !one.isEmpty())
            .toList();
  }

  /**
   * Reads an address such as {@code http://proxy.example:3128} or, with a user, {@code
   * http://user:password@proxy.example:3128}.
   *
   * @param direct names of hosts that are reached without it, parted by commas
   * @throws IllegalArgumentException if it is no such address; the message keeps the password back
   */
  public static HttpProxy of(String address, String direct) {
    URI uri = uri(address);
    if (!"http".equals(uri.getScheme()) || uri.getHost() == null || uri.getPort() < 0) {
      throw wrong();
    }
    String secret = uri.getUserInfo();
    int colon = secret == null ? -1 : secret.indexOf(':');
    String user = secret == null || colon < 0 ? secret : secret.substring(0, colon);
    String password = secret == null || colon < 0 ? "" : secret.substring(colon + 1);
    return new HttpProxy(
        uri.getHost(), uri.getPort(), user, password, List.of(direct.split(",", -1)));
  }

  private static URI uri(String address) {
    try {
      return new URI(address.contains("://") ? address : "http://" + address);
    } catch (URISyntaxException e) {
      throw wrong();
    }
  }

  private static IllegalArgumentException wrong() {
    return new IllegalArgumentException(
        "the proxy's address must look like http://proxy.example:3128");
  }

  /** Whether {@code host} is reached through this. */
  boolean serves(String host) {
    return direct.stream()
        .noneMatch(one -> one.equals("*") || host.equals(one) || host.endsWith("." + one));
  }

  /** Without user and password. */
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
