package org.dateline.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself besides its text: {@code meta} elements, title, canonical address,
 * language, JSON-LD.
 */
final class PageHead {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> metas;
  final LinkedData data;
  final String title;
  final @Nullable String canonical;
  final @Nullable String language;
  final @Nullable String timeElement;

  private PageHead(Document page, Walk walk) {
    metas = walk.metas;
    data = LinkedData.of(walk.linkedData);
    title = Surrogates.mended(page.title());
    canonical = walk.canonical;
    Element html = page.firstElementChild();
    String tag = html == null ? "" : html.attr("lang") + "," + html.attr("xml:lang");
    language = tag.length() <= 1 ? null : tag.split(",", -1)[tag.startsWith(",") ? 1 : 0];
    timeElement = walk.time();
  }

  static PageHead of(Document page) {
    Walk walk = new Walk();
    page.traverse(walk);
    return new PageHead(page, walk);
  }

  /** Gathers from the whole page, for not all pages keep to their head what belongs there. */
  private static final class Walk implements NodeVisitor {
    private final Map<String, List<String>> metas = new HashMap<>();
    private final List<String> linkedData = new ArrayList<>();
    private @Nullable String canonical;

    /**
     * Of each kind of place that tells the time of publication the first; the surest kind first.
     */
    private final SortedMap<Integer, String> times = new TreeMap<>();

    @Override
    public void head(Node node, int depth) {
      if (!(node instanceof Element element) || element.attributesSize() == 0) {
        return;
      }
      switch (element.normalName()) {
        case "meta" -> meta(element);
        case "link" -> link(element);
        case "script" -> script(element);
        case "time" -> time(element);
        default -> {
          // Any element may name the time of publication.
        }
      }
      if (is(element, "itemprop", "datePublished")) {
        time(0, element, "datetime");
        time(4, element, "content");
      }
    }

    private static boolean is(Element element, String attribute, String value) {
      return element.attr(attribute).strip().equalsIgnoreCase(value);
    }

    private static String value(Element element, String attribute) {
      return Surrogates.mended(element.attr(attribute).strip());
    }

    private void meta(Element meta) {
      String value = value(meta, "content");
      if (value.isEmpty()) {
        return;
      }
      for (String attribute : NAMES) {
        String key = Letters.lower(meta.attr(attribute).strip());
        if (!key.isEmpty()) {
          metas.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
        }
      }
    }

    private void link(Element link) {
      if (canonical == null && link.hasAttr("href") && is(link, "rel", "canonical")) {
        canonical = value(link, "href");
      }
    }

    private void script(Element script) {
      if (is(script, "type", "application/ld+json")) {
        linkedData.add(script.data());
      }
    }

    private void time(Element time) {
      Element article = time.closest("article");
      if (article != null) {
        Element header = time.closest("header");
        time(header != null && header.closest("article") != null ? 1 : 2, time, "datetime");
      } else if (time.closest("main") != null) {
        time(3, time, "datetime");
      }
    }

    private void time(int place, Element element, String attribute) {
      if (element.hasAttr(attribute)) {
        times.putIfAbsent(place, value(element, attribute));
      }
    }

    @Nullable String time() {
      return times.isEmpty() ? null : times.get(times.firstKey());
    }
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

  /** Whether the metadata say that the article is not free. */
  boolean isPaywalled() {
    String tier = meta("article:content_tier", "og:article:content_tier");
    boolean locked = tier != null && !tier.equalsIgnoreCase("free");
    return data.paywalled() || locked;
  }

  /** The authors that the metadata name, persons only. */
  List<String> authors() {
    List<String> told = Bylines.persons(data.authors(), siteName());
    return told.isEmpty() ? Bylines.persons(authorMetas(), siteName()) : told;
  }

  /** What the first of the {@code meta} names for authors gives; no addresses. */
  List<String> authorMetas() {
    for (String key :
        List.of(
            "author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator")) {
      List<String> named = metas(key);
      if (!named.isEmpty()) {
        return named.stream().filter(name -> !name.contains("://")).toList();
      }
    }
    return List.of();
  }

  @Nullable String siteName() {
    String site = meta("og:site_name");
    return site != null ? unescaped(site) : data.publisher();
  }

  /** Metadata are often escaped once too often. */
  static String unescaped(String value) {
    String text =
        value.indexOf('&') < 0 ? value : Surrogates.mended(Parser.unescapeEntities(value, false));
    return SPACES.matcher(text.replace('\u00a0', ' ')).replaceAll(" ").strip();
  }
}
