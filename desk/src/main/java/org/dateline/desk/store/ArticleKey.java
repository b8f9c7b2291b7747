package org.dateline.desk.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dateline.article.document.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * By what an article is known through its versions: the address of its page, else the input that it
 * came from.
 */
public final class ArticleKey {
  /** PostgreSQL's indices take no more than some 2,700 bytes. */
  private static final int LONGEST = 1_000;

  private ArticleKey() {}

  /**
   * The key of an article.
   *
   * <p>The address that the page tells of itself counts, unless it was fetched from another host: a
   * page must not pass for another outlet's.
   *
   * @param told the canonical address that the page tells; null if it tells none
   * @param fetched the address that it was fetched from; null if that is unknown
   * @param input the path, or name in an archive
   */
  public static String of(@Nullable String told, @Nullable String fetched, String input) {
    URI canonical = address(told);
    URI real = address(fetched);
    if (canonical != null && (real == null || isOfSameHost(canonical, real))) {
      return bounded(canonical.toString());
    }
    return bounded(real == null ? input : real.toString());
  }

  private static boolean isOfSameHost(URI one, URI other) {
    return withoutPrefix(one.getHost()).equals(withoutPrefix(other.getHost()));
  }

  private static String withoutPrefix(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** An address of the web with scheme and host in lower case, without fragment and usual port. */
  private static @Nullable URI address(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      URI uri = new URI(text.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        return null;
      }
      String host = uri.getHost().toLowerCase(Locale.ROOT);
      boolean usual = uri.getPort() == (scheme.equals("http") ? 80 : 443) || uri.getPort() < 0;
      String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      return new URI(scheme + "://" + host + (usual ? "" : ":" + uri.getPort()) + path + query);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String bounded(String key) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LONGEST) {
      return key;
    }
    return key.substring(0, LONGEST / 4) + "…" + Sha256.of(bytes);
  }
}
