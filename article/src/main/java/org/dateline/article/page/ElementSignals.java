package org.dateline.article.page;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reads the signals of elements from their names, ARIA roles, microdata, attributes and classes.
 * For one page, by one thread: classes recur on it.
 */
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

  private final Map<String, EnumSet<Signal>> byClass = new HashMap<>();

  EnumSet<Signal> of(Element element) {
    EnumSet<Signal> signals = EnumSet.noneOf(Signal.class);
    put(signals, NAMES, element.normalName());
    if (element.attributesSize() == 0) {
      return signals;
    }
    boolean part = !WHOLE.contains(element.normalName());
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      switch (attribute.getKey()) {
        case "role" -> put(signals, ROLES, lower(value));
        case "itemprop" -> put(signals, PROPERTIES, lower(value));
        case "hidden" -> hide(signals, !lower(value).equals("until-found"));
        case "aria-hidden" -> hide(signals, lower(value).equals("true"));
        case "style" -> hide(signals, isUnshown(value));
        case "class", "data-testid", "data-component" -> {
          if (part) {
            signals.addAll(byClass.computeIfAbsent(value, ElementSignals::byWords));
          }
        }
        case "id" -> {
          // Nearly every one is another.
          if (part) {
            ClassWords.read(value, signals);
          }
        }
        default -> {
          // Of the others nothing is known.
        }
      }
    }
    return signals;
  }

  private static EnumSet<Signal> byWords(String classes) {
    EnumSet<Signal> signals = EnumSet.noneOf(Signal.class);
    ClassWords.read(classes, signals);
    return signals;
  }

  private static void hide(EnumSet<Signal> signals, boolean hidden) {
    if (hidden) {
      signals.add(Signal.HIDDEN);
    }
  }

  private static void put(EnumSet<Signal> signals, Map<String, Signal> table, String key) {
    Signal signal = table.get(key);
    if (signal != null) {
      signals.add(signal);
    }
  }

  private static boolean isUnshown(String style) {
    String compact = lower(style).replace(" ", "");
    return compact.contains("display:none") || compact.contains("visibility:hidden");
  }

  private static String lower(String value) {
    return value.length() > 1_000 ? "" : value.strip().toLowerCase(Locale.ROOT);
  }
}
