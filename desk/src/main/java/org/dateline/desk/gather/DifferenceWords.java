package org.dateline.desk.gather;

import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.store.Difference;
import org.dateline.desk.store.Difference.Change;
import org.dateline.desk.store.Difference.Kind;

/** Tells in one phrase what an edit changed: {@code 2 paragraphs changed, 1 added}. */
public final class DifferenceWords {
  private DifferenceWords() {}

  /** What was taken out right before something was put in counts as changed. */
  public static String told(Difference difference) {
    int changed = 0;
    int removed = 0;
    int added = 0;
    int open = 0;
    for (Change change : difference.changes()) {
      if (change.kind() == Kind.REMOVED) {
        removed++;
        open++;
      } else if (open > 0) {
        open--;
        removed--;
        changed++;
      } else {
        added++;
      }
    }
    List<String> parts = new ArrayList<>();
    add(parts, changed, "changed");
    add(parts, added, "added");
    add(parts, removed, "removed");
    return parts.isEmpty()
        ? "only what stands about the article has changed"
        : String.join(", ", parts);
  }

  private static void add(List<String> parts, int number, String word) {
    if (number > 0) {
      String noun = number == 1 ? " paragraph " : " paragraphs ";
      parts.add(number + (parts.isEmpty() ? noun : " ") + word);
    }
  }
}
