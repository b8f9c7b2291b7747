package org.dateline.desk.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One item of a feed, as it stands there. */
record FeedItem(Element element) {

  /** As text: both formats allow markup in titles. */
  @Nullable String title() {
    Element title = Feed.child(element, "title");
    return title == null ? null : nothingIfBlank(Jsoup.parse(title.wholeText()).text());
  }

  /** The address of the article. */
  @Nullable String link() {
    List<String> addresses = new ArrayList<>();
    for (Element link : Feed.children(element, "link")) {
      if (List.of("", "alternate").contains(link.attr("rel"))) {
        addresses.add(link.hasAttr("href") ? link.attr("href") : link.text());
      }
    }
    Element name = Feed.child(element, "guid");
    if (name != null && !name.attr("isPermaLink").equals("false")) {
      addresses.add(name.text());
    }
    return addresses.stream()
        .map(String::strip)
        .filter(one -> one.startsWith("https://") || one.startsWith("http://"))
        .findFirst()
        .orElse(null);
  }

  /** By what the feed recognises the item; null if it says nothing of the kind. */
  @Nullable String id() {
    String id = first("guid", "id", "atom:id");
    return id != null ? id : Feed.attribute(element, "rdf:about");
  }

  /** Persons as named; in RSS often with an address, which is left out. */
  List<String> authors() {
    List<String> names =
        Feed.children(element, "author").stream()
            .map(author -> Feed.child(author, "name") == null ? author : Feed.child(author, "name"))
            .map(author -> author == null ? "" : author.text().strip())
            .toList();
    List<String> creators =
        Feed.children(element, "dc:creator").stream().map(one -> one.text().strip()).toList();
    return Stream.concat(creators.stream(), names.stream())
        .map(FeedItem::withoutAddress)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** RSS wants {@code ann@example.org (Ann Lee)}. */
  private static String withoutAddress(String name) {
    if (!name.contains("@")) {
      return name;
    }
    int open = name.indexOf('(');
    int close = name.lastIndexOf(')');
    return open >= 0 && open < close ? name.substring(open + 1, close).strip() : "";
  }

  @Nullable String published() {
    return first("pubDate", "published", "dc:date", "issued");
  }

  @Nullable String updated() {
    return first("updated", "atom:updated", "modified");
  }

  @Nullable String language() {
    String named = Feed.attribute(element, "xml:lang");
    return named != null ? named : first("dc:language");
  }

  private @Nullable String first(String... names) {
    for (String name : names) {
      String text = Feed.text(element, name);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /**
   * The article as HTML: the whole if the feed has it, else its summary; null if it has neither.
   */
  @Nullable String content() {
    for (String name : List.of("content:encoded", "content", "description", "summary")) {
      for (Element one : Feed.children(element, name)) {
        String html = html(one);
        if (!Jsoup.parse(html).text().isBlank()) {
          return html;
        }
      }
    }
    return null;
  }

  /** In Atom the type says whether markup is escaped, stands as it is, or is none; RSS escapes. */
  private static String html(Element content) {
    return switch (content.attr("type")) {
      case "xhtml", "application/xhtml+xml" -> content.html();
      case "text", "text/plain" -> paragraph(content);
      case "" -> content.nodeName().equals("content") ? paragraph(content) : raw(content);
      default -> raw(content);
    };
  }

  private static String paragraph(Element content) {
    return new Element("p").text(content.wholeText()).outerHtml();
  }

  /** Some write markup into RSS as it is. */
  private static String raw(Element content) {
    return content.childrenSize() > 0 ? content.html() : content.wholeText();
  }

  private static @Nullable String nothingIfBlank(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
