package org.dateline.article.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the site's name off a page's title. */
final class SiteSuffix {
  /**
   * Looks only from where white space begins: a long stretch of it would be tried from each place.
   */
  private static final Pattern LAST_PART =
      Pattern.compile("(?<!\\s)\\s++(?:[|–—·•»*-]|::)\\s++([^|–—·•»*]{2,60})$");

  private static final int MOST_WORDS = 5;

  private SiteSuffix() {}

  /** The title without last parts that name the site or stand behind a bar. */
  static String strip(String title, @Nullable String site) {
    String rest = title.strip();
    for (int parts = 0; parts < 3; parts++) {
      Matcher last = LAST_PART.matcher(rest);
      if (!last.find() || last.start() < 10) {
        return rest;
      }
      boolean bar = hasBar(rest, last.start(), last.start(1));
      if (!bar && !namesSite(last.group(1), site)) {
        return rest;
      }
      rest = rest.substring(0, last.start()).strip();
    }
    return rest;
  }

  /**
   * The site's name that a title gives behind the page's headline; null if it has not that form.
   */
  static @Nullable String of(String title, @Nullable String headline) {
    Matcher last = LAST_PART.matcher(title.strip());
    if (headline == null || !last.find()) {
      return null;
    }
    String rest = title.strip().substring(0, last.start());
    String name = last.group(1).strip();
    boolean named = name.split(" ", -1).length <= MOST_WORDS && !Bylines.startsWithBy(name);
    // Columns put their author's name before the headline.
    return named && Prose.folded(rest).endsWith(Prose.folded(headline)) ? name : null;
  }

  private static boolean hasBar(String title, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("|*»".indexOf(title.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesSite(String part, @Nullable String site) {
    if (site == null) {
      return false;
    }
    String one = bare(part);
    String other = bare(site);
    return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
  }

  private static String bare(String name) {
    return Prose.folded(name).replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
