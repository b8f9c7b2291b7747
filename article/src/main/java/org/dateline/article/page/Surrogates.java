package org.dateline.article.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Halves of surrogate pairs, which are no characters and could not be written to a file. Pages name
 * them by their numbers; they become U+FFFD, as in browsers.
 */
final class Surrogates {
  /** What stands in every page that names a half by number. */
  private static final Pattern NUMBERED =
      Pattern.compile("&#(?:x0*+d[89a-f]|0*+5[5-7])", Pattern.CASE_INSENSITIVE);

  /** Java matches whole pairs as the characters that they are. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private Surrogates() {}

  static String mended(String text) {
    return HALF.matcher(text).replaceAll("\ufffd");
  }

  /**
   * Mends the texts and attributes of a page.
   *
   * @param html what the page was parsed from
   */
  static void mend(Document page, String html) {
    if (isNumbered(html)) {
      page.traverse((node, depth) -> mend(node));
    }
  }

  /** Most pages number few characters; looking for these first is many times faster. */
  private static boolean isNumbered(String html) {
    Matcher numbered = NUMBERED.matcher(html);
    for (int at = html.indexOf("&#"); at >= 0; at = html.indexOf("&#", at + 2)) {
      if (numbered.region(at, html.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static void mend(Node node) {
    if (node instanceof TextNode words) {
      String text = words.getWholeText();
      if (HALF.matcher(text).find()) {
        words.text(mended(text));
      }
    } else if (node instanceof Element element && element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        attribute.setValue(mended(attribute.getValue()));
      }
    }
  }
}
