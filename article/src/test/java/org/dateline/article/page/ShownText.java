package org.dateline.article.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The characters that a page shows, without any white space, found with none of the reader's code:
 * what the reader's own text is compared with.
 */
final class ShownText {
  private static final Set<String> UNSHOWN =
      Set.of(
          "annotation",
          "annotation-xml",
          "desc",
          "head",
          "iframe",
          "link",
          "meta",
          "metadata",
          "noembed",
          "noframes",
          "rp",
          "script",
          "style",
          "template",
          "title");

  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private ShownText() {}

  static String of(Element body) {
    StringBuilder shown = new StringBuilder();
    Node node = body;
    while (node != null) {
      if (node instanceof TextNode words) {
        shown.append(HALF.matcher(words.getWholeText()).replaceAll("\ufffd"));
      }
      boolean open = !(node instanceof Element element && UNSHOWN.contains(element.normalName()));
      node = open && node.childNodeSize() > 0 ? node.childNode(0) : after(node, body);
    }
    return bare(shown);
  }

  private static @Nullable Node after(Node node, Element body) {
    Node at = node;
    while (at != null && !at.equals(body) && at.nextSibling() == null) {
      at = at.parentNode();
    }
    return at == null || at.equals(body) ? null : at.nextSibling();
  }

  static String bare(CharSequence text) {
    StringBuilder bare = new StringBuilder();
    text.chars()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> bare.append((char) c));
    return bare.toString();
  }
}
