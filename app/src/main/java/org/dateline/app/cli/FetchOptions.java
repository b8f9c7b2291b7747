package org.dateline.app.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.desk.fetch.FetchConfig;
import org.dateline.desk.fetch.FetchLimits;
import org.dateline.desk.fetch.HttpProxy;
import org.dateline.desk.fetch.Reach;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How addresses are fetched: what all commands that open connections have in common. */
final class FetchOptions {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--user-agent",
      paramLabel = "TEXT",
      description =
          "What to tell sites who asks; the word before the slash is the one that robots.txt is"
              + " asked for. Best with an address where you can be reached: Dateline/0.1"
              + " (+https://example.org).")
  private @Nullable String userAgent;

  @Option(
      names = "--proxy",
      paramLabel = "ADDRESS",
      description =
          "Connect through this proxy: http://proxy.example:3128, with a user"
              + " http://user:password@proxy.example:3128. Default: what HTTPS_PROXY or HTTP_PROXY"
              + " say, without the hosts of NO_PROXY; \"none\" for none.")
  private @Nullable String proxy;

  @Option(
      names = "--allow-host",
      paramLabel = "HOST",
      split = ",",
      description =
          "A host or block of addresses of your own network that may be fetched from: wiki.example,"
              + " 10.1.0.0/16. Without it only public addresses are.")
  private List<String> allowed = List.of();

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      description = "Between two requests to one host. Default: ${DEFAULT-VALUE}")
  private double delay = 1;

  /** How addresses are fetched, by these options. */
  FetchConfig config(Services services) {
    try {
      String agent = userAgent == null ? "Dateline/" + services.provenance().dateline() : userAgent;
      return new FetchConfig(
          agent,
          Duration.ofMillis(Math.round(1000 * delay)),
          LONGEST_WAIT,
          FetchLimits.USUAL,
          new Reach(proxy(services.environment()), allowed));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private @Nullable HttpProxy proxy(Map<String, String> environment) {
    String address = proxy == null ? named(environment) : proxy;
    return address.isBlank() || address.equals("none")
        ? null
        : HttpProxy.of(address, any(environment, "NO_PROXY"));
  }

  private static String named(Map<String, String> environment) {
    String secure = any(environment, "HTTPS_PROXY");
    return secure.isBlank() ? any(environment, "HTTP_PROXY") : secure;
  }

  /** Programs write these names in both cases. */
  private static String any(Map<String, String> environment, String name) {
    String lower = environment.get(name.toLowerCase(Locale.ROOT));
    return lower == null ? environment.getOrDefault(name, "") : lower;
  }
}
