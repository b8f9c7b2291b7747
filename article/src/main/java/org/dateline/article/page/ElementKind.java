package org.dateline.article.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What an element of HTML does to the text in it, by its name.
 *
 * @param isBlockLevel it is shown as a block
 * @param isUnshown its text is shown to nobody
 * @param isPreformatted white space in it does not collapse
 * @param isLink its text leads or does something
 * @param isStrong its text is bold
 * @param isCell it is a cell of a table
 */
record ElementKind(
    boolean isBlockLevel,
    boolean isUnshown,
    boolean isPreformatted,
    boolean isLink,
    boolean isStrong,
    boolean isCell) {
  private static final ElementKind INLINE =
      new ElementKind(false, false, false, false, false, false);

  /** Shown as blocks by default (HTML standard, 15.3), and parts of forms. */
  private static final String BLOCK_LEVEL =
      "address article aside blockquote body caption center dd details dialog dir div "
          + "dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header "
          + "hgroup hr legend li listing main menu nav noscript ol optgroup option p "
          + "plaintext pre search section select summary svg table tbody td textarea tfoot "
          + "th thead tr ul video audio xmp";

  private static final String UNSHOWN =
      "script style template title desc metadata iframe noembed noframes head meta "
          + "link annotation annotation-xml rp";

  private static final String PREFORMATTED = "pre textarea listing xmp plaintext";
  private static final String LINKS = "a button";
  private static final String STRONG = "b strong";
  private static final String CELLS = "td th";

  private static final Map<String, ElementKind> BY_NAME = byName();

  private static Map<String, ElementKind> byName() {
    Map<String, ElementKind> kinds = new HashMap<>();
    String all = String.join(" ", BLOCK_LEVEL, UNSHOWN, PREFORMATTED, LINKS, STRONG, CELLS);
    for (String name : all.split(" ", -1)) {
      kinds.put(
          name,
          new ElementKind(
              holds(BLOCK_LEVEL, name),
              holds(UNSHOWN, name),
              holds(PREFORMATTED, name),
              holds(LINKS, name),
              holds(STRONG, name),
              holds(CELLS, name)));
    }
    return kinds;
  }

  private static boolean holds(String names, String name) {
    return (" " + names + " ").contains(" " + name + " ");
  }

  static ElementKind of(Element element) {
    return BY_NAME.getOrDefault(element.normalName(), INLINE);
  }
}
