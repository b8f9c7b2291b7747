package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.article.document.LowerCase;
import org.dateline.desk.report.ArticleLines.Draft;
import org.dateline.desk.story.Copy;
import org.dateline.desk.story.CopyGroup;

/**
 * Puts the lines of copies under the lines that they repeat. Only within a group of copies, and
 * only where the words, the source, its words of probability and the cautions are the same: what a
 * copy says otherwise, or besides, stays a line of its own.
 */
final class CopyLines {
  private final Map<String, List<Draft>> byArticle = new LinkedHashMap<>();
  private final Map<Draft, List<Draft.Copied>> joined = new HashMap<>();

  private CopyLines(List<Draft> drafts) {
    for (Draft draft : drafts) {
      String article = draft.line().citation().sha256().hex();
      byArticle.computeIfAbsent(article, key -> new ArrayList<>()).add(draft);
    }
  }

  /** The lines that are left, each with those that repeat it. */
  static List<Draft> join(List<Draft> drafts, List<CopyGroup> groups) {
    CopyLines lines = new CopyLines(drafts);
    groups.forEach(lines::join);
    return lines.byArticle.values().stream()
        .flatMap(List::stream)
        .map(draft -> draft.with(lines.joined.getOrDefault(draft, List.of())))
        .toList();
  }

  private void join(CopyGroup group) {
    Map<String, List<Draft>> leads = new HashMap<>();
    for (Draft draft : byArticle.getOrDefault(group.first(), List.of())) {
      leads.computeIfAbsent(sameness(draft), key -> new ArrayList<>()).add(draft);
    }
    for (Copy copy : group.copies()) {
      List<Draft> own = byArticle.get(copy.article());
      if (own != null) {
        byArticle.put(copy.article(), rest(copy, own, leads));
      }
    }
  }

  /** The lines of a copy that no article before it in the group has. */
  private List<Draft> rest(Copy copy, List<Draft> own, Map<String, List<Draft>> leads) {
    Map<String, Integer> taken = new HashMap<>();
    List<Draft> rest = new ArrayList<>();
    for (Draft draft : own) {
      String key = sameness(draft);
      List<Draft> same = leads.computeIfAbsent(key, words -> new ArrayList<>());
      int at = taken.merge(key, 1, Integer::sum) - 1;
      if (at < same.size()) {
        joined
            .computeIfAbsent(same.get(at), lead -> new ArrayList<>())
            .add(new Draft.Copied(draft, copy));
      } else {
        same.add(draft);
        rest.add(draft);
      }
    }
    return rest;
  }

  /** What must be the same: letters and digits of the content, and what changes its sense. */
  private static String sameness(Draft draft) {
    Line line = draft.line();
    String name = line.source().name();
    return String.join(
        "|",
        letters(line.citation().quotations()),
        name == null ? "" : name.toLowerCase(Locale.ROOT),
        line.likelihoods().stream().map(one -> one.scale() + one.term()).toList().toString(),
        line.flags().toString());
  }

  private static String letters(List<Quotation> quotations) {
    return quotations.stream()
        .map(quotation -> LowerCase.of(quotation.words()).replaceAll("[^\\p{L}\\p{N}]+", ""))
        .collect(Collectors.joining());
  }
}
