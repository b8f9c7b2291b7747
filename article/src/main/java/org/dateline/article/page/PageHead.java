package org.dateline.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself besides its text: {@code meta} elements, title, canonical address,
 * language, JSON-LD.
 */
final class PageHead {
  private final Map<String, List<String>> metas = new HashMap<>();
  final LinkedData data;
  final String title;
  final @Nullable String canonical;
  final @Nullable String language;
  final @Nullable String timeElement;

  private PageHead(Document page) {
    data = LinkedData.of(page);
    title = page.title();
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String key = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        String value = meta.attr("content").strip();
        if (!key.isEmpty() && !value.isEmpty()) {
          metas.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
        }
      }
    }
    Element link = page.selectFirst("link[rel=canonical][href]");
    canonical = link == null ? null : link.attr("href").strip();
    Element html = page.selectFirst("html");
    String tag = html == null ? "" : html.attr("lang") + "," + html.attr("xml:lang");
    language = tag.length() <= 1 ? null : tag.split(",", -1)[tag.startsWith(",") ? 1 : 0];
    timeElement = timeElement(page);
  }

  static PageHead of(Document page) {
    return new PageHead(page);
  }

  private static @Nullable String timeElement(Document page) {
    for (String query :
        List.of(
            "[itemprop=datePublished][datetime]",
            "article header time[datetime]",
            "article time[datetime]",
            "main time[datetime]")) {
      Element time = page.selectFirst(query);
      if (time != null) {
        return time.attr("datetime").strip();
      }
    }
    Element content = page.selectFirst("[itemprop=datePublished][content]");
    return content == null ? null : content.attr("content").strip();
  }

  /** The first value of the first of these names that the page gives. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      List<String> values = metas.get(name);
      if (values != null) {
        return values.get(0);
      }
    }
    return null;
  }

  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /** The headlines that the metadata give, likeliest first, without repetition. */
  List<String> headlines() {
    List<String> all = new ArrayList<>();
    for (String candidate :
        new String[] {data.headline(), meta("og:title"), meta("twitter:title"), title}) {
      if (candidate != null && !candidate.isBlank()) {
        String clean = SiteSuffix.strip(unescaped(candidate), siteName());
        if (!all.contains(clean)) {
          all.add(clean);
        }
      }
    }
    return all;
  }

  List<String> descriptions() {
    List<String> all = new ArrayList<>();
    for (String candidate :
        new String[] {
          data.description(),
          meta("og:description"),
          meta("twitter:description"),
          meta("description")
        }) {
      if (candidate != null && !candidate.isBlank()) {
        all.add(unescaped(candidate));
      }
    }
    return all;
  }

  @Nullable String siteName() {
    String site = meta("og:site_name");
    return site != null ? unescaped(site) : data.publisher();
  }

  /** Metadata are often escaped once too often. */
  static String unescaped(String value) {
    String text = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
    return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }
}
