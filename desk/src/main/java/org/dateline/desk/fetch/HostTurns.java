package org.dateline.desk.fetch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets requests to one host follow each other with time between them, one at a time, and leaves a
 * host alone for as long as it asks. Hosts do not wait for each other.
 *
 * <p>Safe for use by many threads.
 */
final class HostTurns {
  private static final int MOST_HOSTS = 10_000;

  private final Duration longestWait;
  private final Ticker ticker;
  private final Map<String, Host> hosts = new LinkedHashMap<>(64, 0.75f, true);

  HostTurns(Duration longestWait, Ticker ticker) {
    this.longestWait = longestWait;
    this.ticker = ticker;
  }

  /** One host's: held by whoever asks it now. */
  private static final class Host {
    private final ReentrantLock turn = new ReentrantLock(true);
    private long notBefore;
    private boolean asked;
  }

  /** The turn of one request; to be closed when its answer is there. */
  interface Turn extends AutoCloseable {
    /** The host is left alone for this long, if it was not to be for longer anyway. */
    void leaveAlone(Duration time);

    @Override
    void close();
  }

  /**
   * Waits for the turn of a request to {@code host}.
   *
   * @param delay from its end to the next request to the host
   * @throws FetchException if that would take longer than is waited
   */
  Turn take(String host, Duration delay) throws FetchException, InterruptedException {
    Host one = host(host);
    one.turn.lockInterruptibly();
    boolean taken = false;
    try {
      Duration wait = remaining(one);
      if (wait.compareTo(longestWait) > 0) {
        throw FetchException.until(
            wait,
            "busy",
            "'%s' wants to be left alone for another %s seconds; try again then"
                .formatted(host, wait.toSeconds()));
      }
      if (wait.isPositive()) {
        ticker.sleep(wait);
      }
      taken = true;
      return new Held(one, delay);
    } finally {
      if (!taken) {
        one.turn.unlock();
      }
    }
  }

  private Duration remaining(Host host) {
    return host.asked
        ? Duration.ofNanos(Math.max(0, host.notBefore - ticker.nanoseconds()))
        : Duration.ZERO;
  }

  private synchronized Host host(String name) {
    if (hosts.size() >= MOST_HOSTS && !hosts.containsKey(name)) {
      hosts.values().removeIf(one -> !one.turn.isLocked() && remaining(one).isZero());
    }
    return hosts.computeIfAbsent(name, unused -> new Host());
  }

  private final class Held implements Turn {
    private final Host host;
    private final Duration delay;
    private Duration asked = Duration.ZERO;

    Held(Host host, Duration delay) {
      this.host = host;
      this.delay = delay;
    }

    @Override
    public void leaveAlone(Duration time) {
      asked = time;
    }

    @Override
    public void close() {
      Duration rest = asked.compareTo(delay) > 0 ? asked : delay;
      host.notBefore = ticker.nanoseconds() + rest.toNanos();
      host.asked = true;
      host.turn.unlock();
    }
  }
}
