package org.dateline.desk.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.desk.fetch.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Lists of feeds as feed readers exchange them: OPML 2.0. Read with a parser that knows neither
 * document types nor entities of its own, so nothing is ever fetched or multiplied.
 */
public final class Opml {
  /** The most bytes of a list. */
  public static final int MOST_BYTES = 8 << 20;

  private static final int MOST_OUTLINES = 100_000;
  private static final int MOST_FOLDERS = 8;
  private static final int LONGEST_NAME = 300;

  private Opml() {}

  /**
   * What a list holds.
   *
   * @param feeds each address once, in the order of the list
   * @param unusable what was meant as a feed and has no address that can be fetched, as written
   */
  public record Contents(List<Subscription> feeds, List<String> unusable) {
    public Contents {
      feeds = List.copyOf(feeds);
      unusable = List.copyOf(unusable);
    }
  }

  /**
   * Reads a list.
   *
   * @throws IOException if it is none, or too large
   */
  public static Contents read(byte[] bytes) throws IOException {
    if (bytes.length > MOST_BYTES) {
      throw new IOException("it has more than %s MiB; split it".formatted(MOST_BYTES >> 20));
    }
    refuseFlood(bytes);
    Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
    Element root = document.firstElementChild();
    if (root == null || !root.nodeName().toLowerCase(Locale.ROOT).equals("opml")) {
      throw new IOException("it is no OPML: its first element must be <opml>");
    }
    Map<String, Subscription> feeds = new LinkedHashMap<>();
    List<String> unusable = new ArrayList<>();
    for (Element outline : root.getElementsByTag("outline")) {
      String address = attribute(outline, "xmlUrl");
      if (address != null) {
        take(outline, address, feeds, unusable);
      }
    }
    return new Contents(List.copyOf(feeds.values()), unusable);
  }

  private static void refuseFlood(byte[] bytes) throws IOException {
    int elements = 0;
    for (byte one : bytes) {
      elements += one == '<' ? 1 : 0;
    }
    if (elements > 2 * MOST_OUTLINES) {
      throw new IOException("it has more than %s outlines; split it".formatted(MOST_OUTLINES));
    }
  }

  private static void take(
      Element outline, String address, Map<String, Subscription> feeds, List<String> unusable) {
    try {
      var uri = WebAddress.of(address);
      Subscription feed = Subscription.to(uri, name(outline), folder(outline));
      feeds.putIfAbsent(uri.toString(), feed);
    } catch (IllegalArgumentException e) {
      unusable.add(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String name(Element outline) {
    String title = attribute(outline, "title");
    return title == null ? attribute(outline, "text") : title;
  }

  /** The names of the outlines about it. */
  private static @Nullable String folder(Element outline) {
    List<String> names = new ArrayList<>();
    Element about = outline.parent();
    while (about != null && about.nodeName().equals("outline") && names.size() < MOST_FOLDERS) {
      String name = name(about);
      if (name != null) {
        names.add(name.replace('/', '-'));
      }
      about = about.parent();
    }
    Collections.reverse(names);
    return names.isEmpty() ? null : String.join("/", names);
  }

  /** Whatever the case of its name, which programs write in several ways. */
  private static @Nullable String attribute(Element element, String name) {
    String value = element.attributes().getIgnoreCase(name).strip();
    return value.isEmpty() ? null : value.substring(0, Math.min(4 * LONGEST_NAME, value.length()));
  }

  /** Writes a list, folders and addresses in the order of their names. */
  public static String write(Collection<Subscription> feeds) {
    Document document = new Document("");
    document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
    Element opml = document.appendElement("opml").attr("version", "2.0");
    opml.appendText("\n").appendElement("head").appendElement("title").text("Feeds of Dateline");
    Element body = opml.appendText("\n").appendElement("body").appendText("\n");
    Map<String, List<Subscription>> folders = new TreeMap<>();
    for (Subscription feed : feeds) {
      folders
          .computeIfAbsent(feed.folder() == null ? "" : feed.folder(), one -> new ArrayList<>())
          .add(feed);
    }
    folders.forEach(
        (name, inside) -> {
          Element folder = name.isEmpty() ? body : folder(body, name);
          inside.stream()
              .sorted(Comparator.comparing(feed -> feed.address().toString()))
              .forEach(feed -> outline(folder, feed));
        });
    opml.appendText("\n");
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
  }

  /** The outline of a folder, within those of the folders about it. */
  private static Element folder(Element body, String path) {
    Element at = body;
    for (String name : path.split("/", -1)) {
      Element known = null;
      for (Element child : at.children()) {
        if (child.attr("text").equals(name) && !child.hasAttr("xmlUrl")) {
          known = child;
        }
      }
      if (known == null) {
        known = at.appendElement("outline").attr("text", plain(name)).appendText("\n");
        at.appendText("\n");
      }
      at = known;
    }
    return at;
  }

  private static void outline(Element folder, Subscription feed) {
    String title = plain(feed.title() == null ? feed.address().toString() : feed.title());
    folder
        .appendElement("outline")
        .attr("type", "rss")
        .attr("text", title)
        .attr("title", title)
        .attr("xmlUrl", feed.address().toString());
    folder.appendText("\n");
  }

  /** XML cannot hold control characters at all. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
