package org.dateline.article.place;

import java.util.Locale;
import org.dateline.article.document.Span;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * The name of a place where it stands, before it is known which place it means.
 *
 * @param words the words of its block
 * @param from the number of its first word
 * @param to one past the number of its last word
 * @param surface the name as a gazetteer might write it
 * @param form how it stands there
 * @param expected the kind that words beside it tell; null if none does
 * @param definite whether the article stands before it, as before rivers and hardly any town
 */
record Toponym(
    Words words,
    int from,
    int to,
    String surface,
    Form form,
    @Nullable PlaceKind expected,
    boolean definite) {

  /** How a name of a place stands in a text. */
  enum Form {
    /** By itself. */
    PLAIN,
    /** In the line that opens a report: "KYIV (Wire) —". */
    DATELINE,
    /** As part of the name of an institution or building. */
    PART
  }

  /** Toponyms with the same key mean the same place, unless their surroundings say otherwise. */
  String key() {
    String kind = expected == null || expected == PlaceKind.SETTLEMENT ? "" : expected.name();
    return surface.toLowerCase(Locale.ROOT) + "|" + kind + (definite ? "|the" : "");
  }

  Span span() {
    return words.span(from, to);
  }
}
