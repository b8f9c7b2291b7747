package org.dateline.desk.story;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Document;

/**
 * An article's own words: of the blocks from which statements are read (CONTRACT), in any language.
 * Menus, appeals, teasers, bylines, credits, hidden parts and the outlet's notes on its corrections
 * are none: they say what the outlet is, not what the article tells.
 *
 * @param headline the words of the headline
 * @param body all other words
 * @param starts at which words of the body blocks begin, ascending
 */
record OwnText(List<String> headline, List<String> body, List<Integer> starts) {
  OwnText {
    headline = List.copyOf(headline);
    body = List.copyOf(body);
    starts = List.copyOf(starts);
  }

  static OwnText of(Document document) {
    List<String> headline = new ArrayList<>();
    List<String> body = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int left = Document.MOST_READ;
    for (Block block : document.blocks()) {
      if (!block.role().isRead() || block.isCorrection() || block.span().length() > left) {
        continue;
      }
      left -= block.span().length();
      List<String> words = WordReader.words(document.text(block.span()));
      if (block.role() == BlockRole.HEADLINE) {
        headline.addAll(words);
      } else if (!words.isEmpty()) {
        starts.add(body.size());
        body.addAll(words);
      }
    }
    return new OwnText(headline, body, starts);
  }
}
