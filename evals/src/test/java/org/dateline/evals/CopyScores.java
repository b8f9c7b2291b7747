package org.dateline.evals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Sha256;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.story.Copies;
import org.dateline.desk.story.Copy;
import org.dateline.desk.story.CopyGroup;

/**
 * Counts how many of the pairs of copies are found, and how many of the pairs that are found are
 * copies. A pair is two texts of one family: an article and the copies made of it.
 */
final class CopyScores {
  private final PageReader pages = new PageReader();
  private final Copies copies = new Copies();
  private final Map<String, String> families = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> originals = new HashMap<>();

  /** Right, wrong and missed pairs. */
  record Result(int right, int wrong, int missed, Map<String, int[]> byKind, List<String> notes) {
    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }
  }

  /** Adds an article as it stands. */
  void original(String name, String family, String text) throws UnreadablePageException {
    add(name, family, text);
  }

  /** Adds a copy that was made of an article. */
  void copy(String original, String name, String family, PlantedCopies.Planted planted)
      throws UnreadablePageException {
    add(name, family, planted.text());
    kinds.put(name, planted.label());
    originals.put(name, original);
  }

  private void add(String name, String family, String text) throws UnreadablePageException {
    families.put(name, family);
    copies.add(name, document(name, text));
  }

  private Document document(String name, String text) throws UnreadablePageException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return pages
        .read(
            new Capture(
                name + ".txt", Sha256.of(bytes), new Capture.Content(bytes), Capture.Known.NOTHING))
        .document();
  }

  Result result() {
    Map<String, Integer> sizes = new HashMap<>();
    families.values().forEach(family -> sizes.merge(family, 1, Integer::sum));
    int expected = sizes.values().stream().mapToInt(CopyScores::pairs).sum();
    int right = 0;
    int wrong = 0;
    List<String> notes = new ArrayList<>();
    Map<String, Set<String>> together = new HashMap<>();
    for (CopyGroup group : copies.groups()) {
      Map<String, Integer> parts = new TreeMap<>();
      Set<String> names = new HashSet<>(Set.of(group.first()));
      group.copies().stream().map(Copy::article).forEach(names::add);
      names.forEach(name -> parts.merge(families.getOrDefault(name, ""), 1, Integer::sum));
      names.forEach(name -> together.put(name, names));
      int same = parts.values().stream().mapToInt(CopyScores::pairs).sum();
      right += same;
      wrong += pairs(names.size()) - same;
      if (parts.size() > 1) {
        notes.add("joined: " + parts + " " + told(group));
      }
    }
    return new Result(right, wrong, expected - right, byKind(together, notes), notes);
  }

  private static int pairs(int size) {
    return size * (size - 1) / 2;
  }

  private static String told(CopyGroup group) {
    return group.first()
        + group.copies().stream()
            .filter(copy -> !copy.article().contains("#"))
            .map(copy -> " | " + copy.article() + ": " + copy.told())
            .toList();
  }

  /** For each kind of copy, how many were found with their original, of how many. */
  private Map<String, int[]> byKind(Map<String, Set<String>> together, List<String> notes) {
    Map<String, int[]> counts = new TreeMap<>();
    kinds.forEach(
        (name, kind) -> {
          int[] count = counts.computeIfAbsent(kind, one -> new int[2]);
          String original = originals.getOrDefault(name, "");
          count[1]++;
          if (together.getOrDefault(name, Set.of()).contains(original)) {
            count[0]++;
          } else {
            notes.add("missed: " + name + " " + kind);
          }
        });
    return counts;
  }
}
