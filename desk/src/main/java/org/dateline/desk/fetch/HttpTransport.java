package org.dateline.desk.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request and takes one answer, within limits, to addresses that {@link AddressGuard}
 * gave and to no others. Follows nothing, keeps no cookies, tries nothing twice.
 *
 * <p>Safe for use by many threads.
 */
final class HttpTransport implements AutoCloseable {
  private static final int MOST_LINE = 16 << 10;
  private static final int MOST_HEADERS = 200;
  private static final int MOST_CONNECTIONS = 64;

  private final FetchLimits limits;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

  HttpTransport(FetchConfig config, AddressGuard guard) {
    this.limits = config.limits();
    this.client = client(config, guard);
  }

  private static CloseableHttpClient client(FetchConfig config, AddressGuard guard) {
    Timeout silence = Timeout.of(config.limits().connecting());
    HttpClientBuilder builder =
        HttpClients.custom()
            .setConnectionManager(connections(config, guard, silence))
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(silence)
                    .setConnectionRequestTimeout(Timeout.of(config.limits().whole()))
                    .setProtocolUpgradeEnabled(false)
                    .build())
            .setUserAgent(config.userAgent())
            .setRoutePlanner(new Route(config.reach()))
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableContentCompression();
    HttpProxy proxy = config.reach().proxy();
    if (proxy != null && proxy.user() != null) {
      BasicCredentialsProvider credentials = new BasicCredentialsProvider();
      credentials.setCredentials(
          new AuthScope(proxy.host(), proxy.port()),
          new UsernamePasswordCredentials(proxy.user(), proxy.password().toCharArray()));
      builder.setDefaultCredentialsProvider(credentials);
    }
    return builder.build();
  }

  private static PoolingHttpClientConnectionManager connections(
      FetchConfig config, AddressGuard guard, Timeout silence) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(new GuardedNames(guard, config.reach().proxy()))
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(
                    Http1Config.custom()
                        .setMaxLineLength(MOST_LINE)
                        .setMaxHeaderCount(MOST_HEADERS)
                        .build())
                .build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(silence)
                .setSocketTimeout(silence)
                .setTimeToLive(TimeValue.ofMinutes(1))
                .build())
        .setMaxConnTotal(MOST_CONNECTIONS)
        .build();
  }

  /** The proxy's own name is the user's choice; all others are judged. */
  private record GuardedNames(AddressGuard guard, @Nullable HttpProxy proxy)
      implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      if (proxy != null && host.equals(proxy.host())) {
        return InetAddress.getAllByName(host);
      }
      return guard.permitted(host).toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }

  private static final class Route extends DefaultRoutePlanner {
    private final Reach reach;

    Route(Reach reach) {
      super(null);
      this.reach = reach;
    }

    @Override
    protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
      HttpProxy proxy = reach.proxyFor(target.getHostName().toLowerCase(Locale.ROOT));
      return proxy == null ? null : new HttpHost("http", proxy.host(), proxy.port());
    }
  }

  /**
   * Asks for {@code address}.
   *
   * @param headers to be sent besides the usual ones
   * @param mostBytes of the body; a longer one is no answer
   * @throws FetchException if there is no answer within the limits
   */
  HttpAnswer get(URI address, Map<String, String> headers, int mostBytes) throws FetchException {
    HttpGet request = new HttpGet(address);
    request.setHeader("Accept-Encoding", "gzip");
    headers.forEach(request::setHeader);
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> deadline =
        deadlines.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            limits.whole().toMillis(),
            TimeUnit.MILLISECONDS);
    try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
      return answer(request, response, mostBytes);
    } catch (FetchException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (late.get()) {
        throw FetchException.passing(
            "too-slow",
            "the answer took longer than %s; try again later".formatted(told(limits.whole())));
      }
      throw failure(e);
    } finally {
      deadline.cancel(false);
    }
  }

  private static HttpAnswer answer(HttpGet request, ClassicHttpResponse response, int mostBytes)
      throws IOException {
    boolean whole = false;
    try {
      Map<String, List<String>> headers = new HashMap<>();
      for (Header header : response.getHeaders()) {
        headers
            .computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
            .add(String.valueOf(header.getValue()));
      }
      byte[] body = body(response.getEntity(), mostBytes);
      whole = true;
      return new HttpAnswer(response.getCode(), headers, new Capture.Content(body));
    } finally {
      if (!whole) {
        // Otherwise the rest of the answer would be read to its end before the connection closes.
        request.cancel();
      }
    }
  }

  private static byte[] body(@Nullable HttpEntity entity, int most) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    if (entity.getContentLength() > most) {
      throw tooLarge(most);
    }
    try (InputStream in = entity.getContent()) {
      byte[] bytes = in.readNBytes(most);
      if (bytes.length == most && in.read() >= 0) {
        throw tooLarge(most);
      }
      return bytes;
    }
  }

  private static FetchException tooLarge(int most) {
    return FetchException.lasting(
        "too-large", "the answer has more than %s KiB; it is left out".formatted(most >> 10));
  }

  private static FetchException failure(Exception cause) {
    String reason =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return switch (cause) {
      case RefusedAddressException _ -> FetchException.lasting(AddressGuard.REFUSED, reason);
      case UnknownHostException _ ->
          FetchException.passing("unknown-host", "the host's name is not known: " + reason);
      case InterruptedIOException _ ->
          FetchException.passing(
              "too-slow", "no answer in time (%s); try again later".formatted(reason));
      case SSLException _ ->
          FetchException.passing("no-trust", "the encrypted connection failed: " + reason);
      default ->
          FetchException.passing(
              "no-answer", "the connection failed: %s; try again later".formatted(reason));
    };
  }

  private static String told(Duration time) {
    return time.toSeconds() > 0 ? time.toSeconds() + " seconds" : time.toMillis() + " milliseconds";
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }
}
