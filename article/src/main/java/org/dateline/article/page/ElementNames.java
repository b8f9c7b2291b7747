package org.dateline.article.page;

import java.util.Set;

/** What elements of HTML do to the text in them, by name. */
final class ElementNames {
  /** Shown as blocks by default (HTML standard, 15.3), and parts of forms. */
  static final Set<String> BLOCK_LEVEL =
      names(
          "address article aside blockquote body caption center dd details dialog dir div "
              + "dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header "
              + "hgroup hr legend li listing main menu nav noscript ol optgroup option p "
              + "plaintext pre search section select summary svg table tbody td textarea tfoot "
              + "th thead tr ul video audio xmp");

  /** Their text is shown to nobody. */
  static final Set<String> UNSHOWN =
      names(
          "script style template title desc metadata iframe noembed noframes head meta "
              + "link annotation annotation-xml rp");

  /** White space in them does not collapse. */
  static final Set<String> PREFORMATTED = names("pre textarea listing xmp plaintext");

  private ElementNames() {}

  private static Set<String> names(String list) {
    return Set.of(list.split(" ", -1));
  }
}
