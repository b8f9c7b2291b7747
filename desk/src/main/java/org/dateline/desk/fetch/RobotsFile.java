package org.dateline.desk.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a site asks of programs: robots.txt by RFC 9309. The groups that name this program count
 * together, else those for all. The longest rule that fits decides, and of two as long the one that
 * allows. Beyond the standard, {@code Crawl-delay} is read, as sites use it.
 *
 * @param rules of the groups that count
 * @param delay between requests that the site asks for; null if it does not
 */
record RobotsFile(List<Rule> rules, @Nullable Duration delay) {
  /** The most that is read, by section 2.5. */
  static final int MOST_BYTES = 500 << 10;

  static final RobotsFile ALLOWS_ALL = new RobotsFile(List.of(), null);

  private static final Pattern DELAY = Pattern.compile("\\d{1,5}(\\.\\d{1,3})?");
  private static final String OF_ALL = "*";

  RobotsFile {
    rules = List.copyOf(rules);
  }

  /**
   * One rule.
   *
   * @param path a path with wildcards: {@code *} any characters, {@code $} the end
   */
  record Rule(boolean allows, String path) {
    boolean fits(String other) {
      return PathPattern.fits(path, other);
    }
  }

  /**
   * @param product the program's word, in lower case
   */
  static RobotsFile read(byte[] bytes, String product) {
    Groups named = new Groups(product);
    Groups ofAll = new Groups(OF_ALL);
    String text = new String(bytes, 0, Math.min(bytes.length, MOST_BYTES), StandardCharsets.UTF_8);
    text.replace("\uFEFF", "")
        .lines()
        .map(RobotsFile::withoutComment)
        .forEach(
            line -> {
              named.take(line);
              ofAll.take(line);
            });
    return named.met ? named.file() : ofAll.file();
  }

  private static String withoutComment(String line) {
    int mark = line.indexOf('#');
    return mark < 0 ? line : line.substring(0, mark);
  }

  /** Whether the page at {@code address} may be fetched. */
  boolean allows(URI address) {
    String path = path(address);
    if (path.equals("/robots.txt")) {
      return true;
    }
    Rule best = null;
    for (Rule rule : rules) {
      if (rule.fits(path) && (best == null || isStronger(rule, best))) {
        best = rule;
      }
    }
    return best == null || best.allows;
  }

  private static boolean isStronger(Rule rule, Rule than) {
    int longer = Integer.compare(rule.path.length(), than.path.length());
    return longer > 0 || (longer == 0 && rule.allows);
  }

  private static String path(URI address) {
    String path =
        address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    return PathPattern.normal(
        address.getRawQuery() == null ? path : path + "?" + address.getRawQuery());
  }

  /** Gathers the groups that name one program. */
  private static final class Groups {
    private final String product;
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Duration delay;
    private boolean met;
    private boolean inGroup;
    private boolean namesEnded = true;

    Groups(String product) {
      this.product = product;
    }

    void take(String line) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        return;
      }
      String value = line.substring(colon + 1).strip();
      switch (line.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
        case "user-agent" -> name(value);
        case "allow" -> rule(true, value);
        case "disallow" -> rule(false, value);
        case "crawl-delay" -> delay(value);
        default -> {}
      }
    }

    private void name(String value) {
      if (namesEnded) {
        inGroup = false;
        namesEnded = false;
      }
      // Only the word counts: sites write a version behind it.
      String word = value.split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT);
      if (word.equals(product)) {
        inGroup = true;
        met = true;
      }
    }

    private void rule(boolean allows, String path) {
      namesEnded = true;
      if (inGroup && !path.isEmpty()) {
        rules.add(new Rule(allows, PathPattern.normal(path)));
      }
    }

    private void delay(String value) {
      namesEnded = true;
      if (inGroup && DELAY.matcher(value).matches()) {
        delay = Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
      }
    }

    RobotsFile file() {
      return new RobotsFile(rules, delay);
    }
  }
}
