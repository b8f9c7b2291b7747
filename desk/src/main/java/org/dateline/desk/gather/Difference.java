package org.dateline.desk.gather;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Block;
import org.dateline.article.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * What an edit of a page changed in the article, block by block: by the longest sequence of blocks
 * that both versions have. Only blocks that are read count: menus and teasers change daily.
 *
 * @param changes in the order of the article
 */
public record Difference(List<Change> changes) {
  /** More cells than this are not compared; then only the ends that agree count as the same. */
  private static final long MOST_CELLS = 4_000_000;

  public Difference {
    changes = List.copyOf(changes);
  }

  /**
   * One block that is not as it was.
   *
   * @param before its text; null if it was added
   * @param after its text; null if it was removed
   */
  public record Change(@Nullable String before, @Nullable String after) {}

  /** What is otherwise in {@code after} than in {@code before}. */
  public static Difference between(Article before, Article after) {
    return between(blocks(before.document()), blocks(after.document()));
  }

  private static List<String> blocks(Document document) {
    return document.blocks().stream()
        .filter(block -> block.role().isRead() || block.isCorrection())
        .map(block -> text(document, block))
        .toList();
  }

  private static String text(Document document, Block block) {
    return document.text().substring(block.span().start(), block.span().end()).strip();
  }

  static Difference between(List<String> before, List<String> after) {
    int start = 0;
    int endBefore = before.size();
    int endAfter = after.size();
    while (start < Math.min(endBefore, endAfter) && before.get(start).equals(after.get(start))) {
      start++;
    }
    while (endBefore > start
        && endAfter > start
        && before.get(endBefore - 1).equals(after.get(endAfter - 1))) {
      endBefore--;
      endAfter--;
    }
    return new Difference(middle(before.subList(start, endBefore), after.subList(start, endAfter)));
  }

  private static List<Change> middle(List<String> before, List<String> after) {
    List<Change> changes = new ArrayList<>();
    if ((long) before.size() * after.size() > MOST_CELLS) {
      addGap(before, after, changes);
      return changes;
    }
    int[][] common = common(before, after);
    int from = 0;
    int to = 0;
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        addGap(before.subList(from, i), after.subList(to, j), changes);
        from = ++i;
        to = ++j;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    addGap(before.subList(from, before.size()), after.subList(to, after.size()), changes);
    return changes;
  }

  /** How long the longest common sequence of what remains is, at each pair of places. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /** Between two blocks that stayed, blocks that went and came are taken for each other in turn. */
  private static void addGap(List<String> before, List<String> after, List<Change> changes) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      changes.add(
          new Change(
              i < before.size() ? before.get(i) : null, i < after.size() ? after.get(i) : null));
    }
  }

  /** In one phrase: {@code 2 paragraphs changed, 1 added}. */
  public String told() {
    long changed =
        changes.stream().filter(one -> one.before() != null && one.after() != null).count();
    long added = changes.stream().filter(one -> one.before() == null).count();
    long removed = changes.stream().filter(one -> one.after() == null).count();
    List<String> parts = new ArrayList<>();
    for (Count count :
        List.of(
            new Count(changed, "changed"),
            new Count(added, "added"),
            new Count(removed, "removed"))) {
      if (count.number > 0) {
        String noun = count.number == 1 ? " paragraph " : " paragraphs ";
        parts.add(count.number + (parts.isEmpty() ? noun : " ") + count.word);
      }
    }
    return parts.isEmpty()
        ? "only what stands about the article has changed"
        : String.join(", ", parts);
  }

  private record Count(long number, String word) {}
}
