package org.dateline.article.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Picks the block of a page that is its headline. */
final class HeadlineFinder {
  private static final int LEAST_SCORE = 3;
  private static final int MOST_WORDS = 45;

  private HeadlineFinder() {}

  /** The number of the headline's block, or -1. */
  static int find(HtmlBlocks.Reading page, PageHead head, Container container) {
    List<String> told = head.headlines();
    String site = Prose.folded(Objects.requireNonNullElse(head.siteName(), ""));
    List<String> folded = told.stream().map(Prose::folded).collect(Collectors.toList());
    int body = container.isEmpty() ? page.blocks().size() : lastProse(page, container);
    int best = -1;
    int most = LEAST_SCORE - 1;
    for (int i = 0; i < body; i++) {
      HtmlBlock block = page.blocks().get(i);
      if (block.prose().words() == 0 || block.prose().words() > MOST_WORDS) {
        continue;
      }
      boolean isSite = !site.isEmpty() && block.words() <= 6 && block.folded().equals(site);
      int score = isSite ? 0 : score(block, folded);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  /** A headline stands before the article's last paragraph. */
  private static int lastProse(HtmlBlocks.Reading page, Container container) {
    for (int i = container.endBlock() - 1; i > container.firstBlock(); i--) {
      if (page.blocks().get(i).prose().isSentence()) {
        return i;
      }
    }
    return container.endBlock();
  }

  private static int score(HtmlBlock block, List<String> told) {
    String words = begins(block.text(), told) ? block.folded() : "";
    boolean same = told.contains(words);
    boolean like =
        !same
            && words.length() > 15
            && told.stream().anyMatch(other -> other.startsWith(words) || words.startsWith(other));
    String name = block.elementName();
    int score = same ? 4 : like ? 2 : 0;
    score += name.equals("h1") ? 4 : block.has(Signal.HEADING) ? 1 : 0;
    score += block.has(Signal.HEADLINE) ? 1 : 0;
    return block.isMarkedAgainst() ? score - 4 : score;
  }

  /** Whether the first letter or digit is that of a headline told; few blocks need to be folded. */
  private static boolean begins(String text, List<String> told) {
    int at = 0;
    while (at < text.length() && !Letters.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    char first = at == text.length() ? ' ' : Character.toLowerCase(text.charAt(at));
    for (String headline : told) {
      if (!headline.isEmpty() && (headline.charAt(0) == first || first > 'z')) {
        return true;
      }
    }
    return false;
  }
}
