package org.dateline.article.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.jspecify.annotations.Nullable;

/**
 * Posts of social networks within an article: somebody's words, with a line that says whose. Told
 * by the element names that the networks' own embedding code writes.
 */
final class EmbeddedPosts {
  /** "— Name (@name) May 5, 2026"; "A post shared by Name (@name)"; "Name (@name@server)". */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "^\\W{0,4}(?:a (?:post|video|photo) shared by |posted by |by )?(.{1,80}?)\\s?\\(@[\\w.@-]{1,60}\\)",
          Pattern.CASE_INSENSITIVE);

  /** "204.7K", "1,1K views". */
  private static final Pattern VIEWS =
      Pattern.compile("^\\W{0,3}\\d[\\d.,]{0,8}\\s?[KMkm]?(?: [\\p{L}]{3,15})?\\W{0,3}$");

  private static final int LONGEST_AUTHOR_LINE = 25;

  private static final int LONGEST_NAME = 6;

  private EmbeddedPosts() {}

  /** The role of a block that stands in a post; null where it has the form of none. */
  static Wording.@Nullable Verdict judge(HtmlBlock block) {
    if (block.words() <= LONGEST_AUTHOR_LINE && author(block.text()) != null) {
      return new Wording.Verdict(BlockRole.BYLINE, Block.POST, "says whose post it is");
    }
    if (DayLine.is(block.text())) {
      return new Wording.Verdict(BlockRole.TIMESTAMP, Block.POST, "says when it was posted");
    }
    if (VIEWS.matcher(block.text()).matches()) {
      return Wording.Verdict.furniture(Block.POST, "counts the post's readers");
    }
    if (block.words() <= 8 && block.linkDensity() > 0.8) {
      return Wording.Verdict.furniture("media", "leads to the post");
    }
    return new Wording.Verdict(BlockRole.QUOTE, Block.POST, "the words of an embedded post");
  }

  /** The name before the handle; null if the line has not that form. */
  static @Nullable String author(String line) {
    Matcher author = AUTHOR.matcher(line.substring(0, Math.min(line.length(), 200)));
    return author.find() ? author.group(1).strip() : null;
  }

  /** Finds the author's line of each post and tells of its words whose they are. */
  static void nameAuthors(HtmlBlocks.Reading page, List<Wording.Verdict> verdicts) {
    for (int from = 0; from < verdicts.size(); from++) {
      int end = from;
      while (end < verdicts.size() && Block.POST.equals(verdicts.get(end).kind())) {
        end++;
      }
      if (end > from) {
        nameAuthor(page, verdicts.subList(from, end), from);
        from = end;
      }
    }
  }

  private static void nameAuthor(HtmlBlocks.Reading page, List<Wording.Verdict> post, int from) {
    int line = -1;
    for (int i = 0; i < post.size() && line < 0; i++) {
      line = post.get(i).role() == BlockRole.BYLINE ? i : -1;
    }
    HtmlBlock first = page.blocks().get(from);
    boolean opens = first.words() <= LONGEST_NAME && !first.prose().ends();
    if (line < 0 && post.size() > 1 && opens && post.getFirst().role() == BlockRole.QUOTE) {
      post.set(
          0,
          new Wording.Verdict(BlockRole.BYLINE, Block.POST, "the post's first line names whose"));
      line = 0;
    }
    if (line < 0) {
      return;
    }
    String words = page.blocks().get(from + line).text();
    String handle = author(words);
    String why = "the words of an embedded post by " + (handle == null ? words : handle);
    for (int i = 0; i < post.size(); i++) {
      if (post.get(i).role() == BlockRole.QUOTE) {
        post.set(i, new Wording.Verdict(BlockRole.QUOTE, Block.POST, why));
      }
    }
  }
}
