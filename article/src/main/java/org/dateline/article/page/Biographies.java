package org.dateline.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.document.BlockRole;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines at an article's end that say who its author is: they begin with the name in the
 * byline, or with "The author", and go on with what he or she is or does.
 */
final class Biographies {
  private static final int MOST_WORDS = 100;

  /** So many blocks of running text may follow: biographies of further authors, a note. */
  private static final int MOST_AFTER = 4;

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^,? (?:is|was|has|are|covers|writes|reports|works|leads|joined|heads|teaches|serves|specialises|specializes)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Possessive, for otherwise a row of dashes would cost the stack. */
  private static final Pattern OPENING =
      Pattern.compile("^(?:[*•–—-]\\s?|about the authors?:?\\s)++", Pattern.CASE_INSENSITIVE);

  private static final List<String> UNNAMED = List.of("The author", "The writer");

  private Biographies() {}

  static void setAside(HtmlBlocks.Reading page, List<Wording.Verdict> verdicts, List<String> told) {
    List<String> names = new ArrayList<>(UNNAMED);
    names.addAll(told);
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i).role() == BlockRole.BYLINE) {
        names.addAll(Bylines.names(page.blocks().get(i).text(), null));
      }
    }
    int after = 0;
    for (int i = verdicts.size() - 1; i >= 0 && after <= MOST_AFTER; i--) {
      BlockRole role = verdicts.get(i).role();
      if (!BlockFeatures.isBody(role)) {
        continue;
      }
      after++;
      String author = author(page.blocks().get(i), names);
      if (author != null && role != BlockRole.SUBHEADING) {
        verdicts.set(
            i, Wording.Verdict.furniture(Signal.BIOGRAPHY.kind(), "says who " + author + " is"));
      }
    }
  }

  private static @Nullable String author(HtmlBlock block, List<String> names) {
    if (block.words() > MOST_WORDS) {
      return null;
    }
    String text = OPENING.matcher(block.text()).replaceFirst("");
    for (String name : names) {
      if (text.startsWith(name) && GOES_ON.matcher(text.substring(name.length())).matches()) {
        return name.startsWith("The ") ? "the " + name.substring(4) : name;
      }
    }
    return null;
  }
}
