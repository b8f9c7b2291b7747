package org.dateline.article.page;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads the signals of one element from its name, ARIA role, microdata, attributes and classes. */
final class ElementSignals {
  private static final Map<String, Signal> NAMES =
      Map.ofEntries(
          Map.entry("nav", Signal.NAVIGATION),
          Map.entry("menu", Signal.NAVIGATION),
          Map.entry("aside", Signal.ASIDE),
          Map.entry("footer", Signal.FOOTER),
          Map.entry("form", Signal.FORM),
          Map.entry("select", Signal.FORM),
          Map.entry("button", Signal.FORM),
          Map.entry("textarea", Signal.FORM),
          Map.entry("label", Signal.FORM),
          Map.entry("dialog", Signal.HIDDEN),
          Map.entry("noscript", Signal.HIDDEN),
          Map.entry("datalist", Signal.HIDDEN),
          Map.entry("object", Signal.HIDDEN),
          Map.entry("canvas", Signal.HIDDEN),
          Map.entry("svg", Signal.MEDIA),
          Map.entry("video", Signal.MEDIA),
          Map.entry("audio", Signal.MEDIA),
          Map.entry("address", Signal.BYLINE),
          Map.entry("time", Signal.TIMESTAMP),
          Map.entry("figure", Signal.FIGURE),
          Map.entry("figcaption", Signal.CAPTION),
          Map.entry("blockquote", Signal.QUOTE),
          Map.entry("li", Signal.LIST),
          Map.entry("dd", Signal.LIST),
          Map.entry("dt", Signal.LIST),
          Map.entry("table", Signal.TABLE),
          Map.entry("article", Signal.ARTICLE),
          Map.entry("main", Signal.MAIN),
          Map.entry("h1", Signal.HEADING),
          Map.entry("h2", Signal.HEADING),
          Map.entry("h3", Signal.HEADING),
          Map.entry("h4", Signal.HEADING),
          Map.entry("h5", Signal.HEADING),
          Map.entry("h6", Signal.HEADING));

  private static final Map<String, Signal> ROLES =
      Map.ofEntries(
          Map.entry("navigation", Signal.NAVIGATION),
          Map.entry("menu", Signal.NAVIGATION),
          Map.entry("menubar", Signal.NAVIGATION),
          Map.entry("banner", Signal.MASTHEAD),
          Map.entry("contentinfo", Signal.FOOTER),
          Map.entry("complementary", Signal.ASIDE),
          Map.entry("search", Signal.FORM),
          Map.entry("form", Signal.FORM),
          Map.entry("dialog", Signal.HIDDEN),
          Map.entry("alertdialog", Signal.HIDDEN),
          Map.entry("tooltip", Signal.HIDDEN),
          Map.entry("article", Signal.ARTICLE),
          Map.entry("main", Signal.MAIN),
          Map.entry("heading", Signal.HEADING),
          Map.entry("figure", Signal.FIGURE));

  private static final Map<String, Signal> PROPERTIES =
      Map.of(
          "articlebody", Signal.BODY,
          "headline", Signal.HEADLINE,
          "author", Signal.BYLINE,
          "datepublished", Signal.TIMESTAMP,
          "datemodified", Signal.TIMESTAMP,
          "caption", Signal.CAPTION,
          "comment", Signal.COMMENTS,
          "alternativeheadline", Signal.STANDFIRST,
          "description", Signal.STANDFIRST,
          "copyrightholder", Signal.CREDIT);

  /** Elements whose classes speak of the whole page. */
  private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

  private ElementSignals() {}

  static EnumSet<Signal> of(Element element) {
    EnumSet<Signal> signals = EnumSet.noneOf(Signal.class);
    String name = element.normalName();
    put(signals, NAMES, name);
    if (element.attributesSize() == 0) {
      return signals;
    }
    put(signals, ROLES, lower(element.attr("role")));
    put(signals, PROPERTIES, lower(element.attr("itemprop")));
    if (isHidden(element)) {
      signals.add(Signal.HIDDEN);
    }
    if (!WHOLE.contains(name)) {
      ClassWords.read(element.attr("class"), signals);
      ClassWords.read(element.attr("id"), signals);
      ClassWords.read(element.attr("data-testid"), signals);
      ClassWords.read(element.attr("data-component"), signals);
    }
    return signals;
  }

  private static void put(EnumSet<Signal> signals, Map<String, Signal> table, String key) {
    Signal signal = table.get(key);
    if (signal != null) {
      signals.add(signal);
    }
  }

  private static boolean isHidden(Element element) {
    boolean attribute =
        element.hasAttr("hidden") && !lower(element.attr("hidden")).equals("until-found");
    if (attribute || lower(element.attr("aria-hidden")).equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String compact = lower(style).replace(" ", "");
    return compact.contains("display:none") || compact.contains("visibility:hidden");
  }

  private static String lower(String value) {
    return value.length() > 1_000 ? "" : value.strip().toLowerCase(Locale.ROOT);
  }
}
