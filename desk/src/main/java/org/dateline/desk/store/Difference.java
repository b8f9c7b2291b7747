package org.dateline.desk.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Document;

/**
 * What is other in a later content of an article, block by block: headlines, paragraphs, captions.
 * Menus, teasers and the like are left out, since they are other with every visit.
 *
 * <p>A longest common subsequence of the blocks' texts. Where the parts that differ have more than
 * some thousands of blocks, all of them count as replaced.
 *
 * @param changes what was taken out and put in, in the order of the text; empty if the article says
 *     the same
 */
public record Difference(List<Change> changes) {
  /** The most steps of the comparison: some 16 MB. */
  private static final long MOST_STEPS = 4_000_000;

  /** Whether a block was taken out or put in. */
  public enum Kind {
    REMOVED,
    ADDED
  }

  /**
   * A block that only one of the two contents has.
   *
   * @param role what it is to the article
   * @param text its words
   */
  public record Change(Kind kind, BlockRole role, String text) {}

  public Difference {
    changes = List.copyOf(changes);
  }

  /** What is other in {@code after}. */
  public static Difference between(Article before, Article after) {
    return new Difference(
        changes(parts(before.document(), Kind.REMOVED), parts(after.document(), Kind.ADDED)));
  }

  /** Each block as the change that it is if the other content does not have it. */
  private static List<Change> parts(Document document, Kind kind) {
    List<Change> parts = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.role() != BlockRole.FURNITURE && block.role() != BlockRole.RELATED) {
        parts.add(new Change(kind, block.role(), document.text(block.span()).strip()));
      }
    }
    return parts;
  }

  private static List<Change> changes(List<Change> before, List<Change> after) {
    int start = 0;
    int least = Math.min(before.size(), after.size());
    while (start < least && isSame(before.get(start), after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && isSame(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
      end++;
    }
    return middle(
        before.subList(start, before.size() - end), after.subList(start, after.size() - end));
  }

  private static boolean isSame(Change one, Change other) {
    return one.text().equals(other.text());
  }

  private static List<Change> middle(List<Change> before, List<Change> after) {
    List<Change> changes = new ArrayList<>();
    if ((before.size() + 1L) * (after.size() + 1L) > MOST_STEPS) {
      changes.addAll(before);
      changes.addAll(after);
      return changes;
    }
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (isSame(before.get(i), after.get(j))) {
        i++;
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        changes.add(before.get(i++));
      } else {
        changes.add(after.get(j++));
      }
    }
    changes.addAll(before.subList(i, before.size()));
    changes.addAll(after.subList(j, after.size()));
    return Collections.unmodifiableList(changes);
  }

  /** How many blocks are common to the rest of both, from each pair of places on. */
  private static int[][] common(List<Change> before, List<Change> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            isSame(before.get(i), after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
