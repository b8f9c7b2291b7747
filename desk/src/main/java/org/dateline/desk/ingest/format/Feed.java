package org.dateline.desk.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself, and its items: RSS 0.9x, 1.0 and 2.0, Atom (RFC 4287). Read with a
 * parser that knows neither document types nor entities of its own, so nothing is ever fetched or
 * multiplied, and that mends what is not well-formed, as many feeds are not.
 *
 * @param title of the outlet; null if unknown
 * @param language such as {@code en-GB}; null if unknown
 * @param minutes how long the feed says that it need not be asked again; null if it does not
 * @param items in the order of the file
 */
record Feed(
    @Nullable String title,
    @Nullable String language,
    @Nullable String minutes,
    List<FeedItem> items) {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");
  private static final int MOST_ELEMENTS = 420_000;

  Feed {
    items = List.copyOf(items);
  }

  /**
   * @throws InputException if it is no feed, or has too many elements
   */
  static Feed read(byte[] bytes) throws InputException {
    refuseFlood(bytes);
    Element root = root(bytes);
    if (root == null || !ROOTS.contains(localName(root))) {
      throw new InputException(
          "not-a-feed",
          "it is neither RSS nor Atom%s; other XML is not read"
              .formatted(root == null ? "" : ", its root is <" + shortened(root.nodeName()) + ">"));
    }
    // In RSS 1.0 the items stand beside the channel, not in it.
    Element channel = child(root, "channel");
    Element head = channel == null ? root : channel;
    List<FeedItem> items =
        Stream.of(root, head)
            .distinct()
            .flatMap(parent -> parent.children().stream())
            .filter(one -> localName(one).equals("item") || localName(one).equals("entry"))
            .map(FeedItem::new)
            .toList();
    return new Feed(text(head, "title"), language(root, head), text(head, "ttl"), items);
  }

  /** Whether the beginning of a file is that of a feed. */
  static boolean isFeed(byte[] beginning) {
    try {
      Element root = root(beginning);
      return root != null && ROOTS.contains(localName(root));
    } catch (InputException e) {
      return false;
    }
  }

  private static @Nullable Element root(byte[] bytes) throws InputException {
    try {
      Document document =
          Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
      return document.firstElementChild();
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(
          "not-a-feed", "it cannot be read as XML (%s)".formatted(e.getMessage()));
    }
  }

  private static void refuseFlood(byte[] bytes) throws InputException {
    int elements = 0;
    for (int i = 1; i < bytes.length; i++) {
      elements += bytes[i - 1] == '<' && bytes[i] != '/' ? 1 : 0;
    }
    if (elements > MOST_ELEMENTS) {
      throw new InputException(
          "too-many-elements",
          "it holds %s elements, more than the %s that are read of one feed; split it"
              .formatted(elements, MOST_ELEMENTS));
    }
  }

  private static @Nullable String language(Element root, Element head) {
    String named = text(head, "language");
    return named != null ? named : attribute(root, "xml:lang");
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(40, name.length()));
  }

  /** Without the prefix of its namespace. */
  static String localName(Element element) {
    String name = element.nodeName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** The first child of this name in no namespace or in any. */
  static @Nullable Element child(Element parent, String name) {
    return children(parent, name).stream().findFirst().orElse(null);
  }

  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element one : parent.children()) {
      String full = one.nodeName();
      if (full.equals(name) || (!name.contains(":") && full.equals("atom:" + name))) {
        found.add(one);
      }
    }
    return found;
  }

  static @Nullable String text(Element parent, String name) {
    Element child = child(parent, name);
    return child == null || child.text().isBlank() ? null : child.text().strip();
  }

  static @Nullable String attribute(Element element, String name) {
    String value = element.attr(name);
    return value.isBlank() ? null : value.strip();
  }
}
