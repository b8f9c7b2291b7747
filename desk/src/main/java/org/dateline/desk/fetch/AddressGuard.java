package org.dateline.desk.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keeps pages from leading the program into the network in which it runs. Names are resolved here,
 * once, and what is given back is what is connected to: a name that means another machine a moment
 * later (DNS rebinding) changes nothing.
 *
 * <p>Where a proxy connects, it is the proxy that resolves. Then the address as written is judged,
 * names that only a network's own machines have are refused, and so is a name that means a refused
 * address here; what the proxy takes it to mean cannot be seen from here.
 *
 * <p>Safe for use by many threads.
 */
final class AddressGuard {
  static final String REFUSED = "refused-address";
  private static final Pattern LOCAL_NAME =
      Pattern.compile(
          "[^.]+\\.?|(.*\\.)?(localhost|local|internal|intranet|lan|home|corp|home\\.arpa)\\.?");

  private final Reach reach;
  private final NameResolver resolver;

  AddressGuard(Reach reach, NameResolver resolver) {
    this.reach = reach;
    this.resolver = resolver;
  }

  /**
   * Judges an address by how it is written and, where a proxy connects, by what it means here.
   *
   * @throws FetchException if it may not be fetched
   */
  void check(URI address) throws FetchException {
    String scheme = address.getScheme();
    if (!"http".equals(scheme) && !"https".equals(scheme)) {
      throw FetchException.lasting(
          "not-an-address", "only http and https are fetched; got: " + address);
    }
    if (address.getUserInfo() != null) {
      throw FetchException.lasting(
          "not-an-address", "it holds a user's name or password, which is not sent; leave it out");
    }
    String host = host(address);
    if (Literal.isAmbiguous(host) || (Literal.isIpv6(host) && isMapped(host))) {
      throw FetchException.lasting(
          REFUSED,
          "'%s' is a number that programs take for different machines; write the host's name"
              .formatted(host));
    }
    if (reach.proxyFor(host) != null) {
      checkForProxy(host);
    }
  }

  /** Whether it is the address itself that may not be reached. */
  static boolean isRefusal(FetchException e) {
    return e.problem().code().equals(REFUSED);
  }

  /** The host in lower case; an address of IPv6 without its brackets. */
  static String host(URI address) throws FetchException {
    String host = address.getHost();
    if (host == null || host.isEmpty()) {
      throw FetchException.lasting("not-an-address", "it names no host: " + address);
    }
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("[") ? lower.substring(1, lower.length() - 1) : lower;
  }

  private static boolean isMapped(String host) {
    try {
      return InetAddress.getByName(host) instanceof Inet4Address;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private void checkForProxy(String host) throws FetchException {
    boolean isName = !Literal.isNumeric(host) && !Literal.isIpv6(host);
    if (isName && LOCAL_NAME.matcher(host).matches() && !reach.namesHost(host)) {
      throw FetchException.lasting(REFUSED, refusal(host, "a name of a local network"));
    }
    try {
      List<InetAddress> unused = permitted(host);
    } catch (RefusedAddressException e) {
      throw FetchException.lasting(REFUSED, String.valueOf(e.getMessage()));
    } catch (UnknownHostException e) {
      // Behind a proxy, names of the world outside often mean nothing; the proxy will tell.
    }
  }

  /**
   * The addresses of {@code host} that may be connected to, and no others.
   *
   * @throws RefusedAddressException if it has addresses, but none that may be reached
   * @throws UnknownHostException if it has none
   */
  List<InetAddress> permitted(String host) throws UnknownHostException {
    String lower = host.toLowerCase(Locale.ROOT);
    List<InetAddress> permitted = new ArrayList<>();
    String refused = "it has no address";
    for (InetAddress one : resolved(lower)) {
      String reason = SpecialAddresses.reason(one);
      if (reason == null || reach.namesHost(lower) || reach.namesAddress(one)) {
        permitted.add(one);
      } else {
        refused = "%s, which is not public (%s)".formatted(one.getHostAddress(), reason);
      }
    }
    if (permitted.isEmpty()) {
      throw new RefusedAddressException(refusal(lower, refused));
    }
    return permitted;
  }

  private List<InetAddress> resolved(String host) throws UnknownHostException {
    boolean isLiteral = Literal.isNumeric(host) || Literal.isIpv6(host);
    return isLiteral ? List.of(InetAddress.getByName(host)) : resolver.resolve(host);
  }

  private static String refusal(String host, String reason) {
    return "'%s' is %s; if it is yours and you mean it, allow it by --allow-host %s"
        .formatted(host, reason, host);
  }
}
