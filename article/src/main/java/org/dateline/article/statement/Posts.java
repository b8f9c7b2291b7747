package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Document;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes a draft of each embedded post: its words are those of the author whom its line names,
 * without quotation marks or a word of saying. A post without such a line gives none.
 */
final class Posts {
  /** The name in "— Name (@handle) May 5", "A post shared by Name (@handle)" or a bare line. */
  private static final Pattern NAME =
      Pattern.compile(
          "^[^\\p{L}\\p{N}@]{0,4}(?:[Aa] (?:post|video|photo) shared by |[Pp]osted by )?([^(]{1,80}?)\\s{0,2}(?:\\(@.*)?$",
          Pattern.DOTALL);

  private static final Draft.Belief SURE = new Draft.Belief(1, 1, 0);

  private Posts() {}

  /** The drafts, in order. */
  static List<Draft> drafts(Document document) {
    List<Draft> drafts = new ArrayList<>();
    List<Span> words = new ArrayList<>();
    TaggedSpan author = null;
    for (Block block : document.blocks()) {
      if (!block.isOfPost()) {
        add(drafts, author, words);
        words.clear();
        author = null;
      } else if (block.role() == BlockRole.QUOTE && document.isRead(block)) {
        words.add(block.span());
      } else if (block.role() == BlockRole.BYLINE && author == null) {
        author = name(document, block);
      }
    }
    add(drafts, author, words);
    return drafts;
  }

  private static void add(List<Draft> drafts, @Nullable TaggedSpan author, List<Span> words) {
    if (author != null && !words.isEmpty()) {
      List<TaggedSpan> contents = words.stream().map(span -> new TaggedSpan(span, 1, -1)).toList();
      drafts.add(new Draft(author, null, contents, SURE));
    }
  }

  private static @Nullable TaggedSpan name(Document document, Block block) {
    Matcher name = NAME.matcher(document.text(block.span()));
    int start = block.span().start();
    return name.matches()
        ? new TaggedSpan(new Span(start + name.start(1), start + name.end(1)), 1, -1)
        : null;
  }
}
