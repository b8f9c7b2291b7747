package org.dateline.desk.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML. Markup is ours and goes in by {@link #markup}; everything that comes from a page
 * goes in by {@link #text}, {@link #isolated} or {@link #attribute} and is escaped there.
 */
final class Html {
  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder out = new StringBuilder();

  /** Adds our own markup as it is. */
  Html markup(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds our own markup with numbers in it; numbers need no escape. */
  Html markup(String pattern, Number... numbers) {
    out.append(String.format(Locale.ROOT, pattern, (Object[]) numbers));
    return this;
  }

  /** Adds text; a character that changes the direction of writing is named instead of obeyed. */
  Html text(String text) {
    text.codePoints()
        .forEach(
            point -> {
              if (isDirectional(point)) {
                out.append("<span class=\"code\">U+")
                    .append(String.format(Locale.ROOT, "%04X", point))
                    .append("</span>");
              } else {
                append(point);
              }
            });
    return this;
  }

  /** Adds text that may be written in another direction without changing that of its neighbours. */
  Html isolated(String text) {
    return markup("<bdi>").text(text).markup("</bdi>");
  }

  /** Adds {@code name="value"} with a blank before it. */
  Html attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    value.codePoints().filter(point -> !isDirectional(point)).forEach(this::append);
    out.append('"');
    return this;
  }

  /** Adds a link if it leads to the web, else the text alone: no script, no local file. */
  Html link(@Nullable String url) {
    if (url == null) {
      return this;
    }
    String scheme = url.toLowerCase(Locale.ROOT);
    if (!scheme.startsWith("https://") && !scheme.startsWith("http://")) {
      return isolated(url);
    }
    return markup("<a rel=\"noopener noreferrer nofollow\"")
        .attribute("href", url)
        .markup(">")
        .isolated(url)
        .markup("</a>");
  }

  private void append(int point) {
    switch (point) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(isForbidden(point) ? REPLACEMENT : point);
    }
  }

  /** Control characters but for white space, and halves of surrogate pairs. */
  private static boolean isForbidden(int point) {
    return Character.getType(point) == Character.SURROGATE
        || (Character.isISOControl(point) && point != '\n' && point != '\t' && point != '\r');
  }

  private static boolean isDirectional(int point) {
    return (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x200E
        || point == 0x200F
        || point == 0x061C;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
