package org.dateline.desk.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.document.Document;
import org.dateline.article.document.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Which articles of one run are copies of each other. The answer is the same in whatever order they
 * are added. Takes about 6 KB for an article of 600 words.
 *
 * <p>Not safe for use by several threads.
 */
public final class Copies {
  private final Texts texts = new MemoryTexts();
  private final CopyFinder finder = new CopyFinder(texts);
  private final Map<String, CopyMember> members = new TreeMap<>();

  /**
   * Adds an article; one that was added before changes nothing.
   *
   * @param article a key that no other article has
   */
  public void add(String article, Document document) {
    Fingerprint text = Fingerprint.of(document);
    if (text.isComparable() && !members.containsKey(article)) {
      members.put(article, new CopyMember(article, published(document), text));
      finder.add(text);
    }
  }

  private static String published(Document document) {
    @Nullable Timestamp published = document.metadata().published();
    return published == null ? "" : published.value();
  }

  /** The groups of two and more, by their first articles' keys. */
  public List<CopyGroup> groups() {
    Map<Long, List<CopyMember>> byHead = new TreeMap<>();
    Map<Long, Long> heads = new TreeMap<>();
    for (CopyMember member : members.values()) {
      long head = heads.computeIfAbsent(member.text().id(), id -> head(member.text()));
      byHead.computeIfAbsent(head, id -> new ArrayList<>()).add(member);
    }
    return byHead.values().stream()
        .filter(group -> group.size() > 1)
        .map(CopyMember::group)
        .sorted(Comparator.comparing(CopyGroup::first))
        .toList();
  }

  private long head(Fingerprint text) {
    CopyFinder.Match match = finder.best(text);
    return match == null ? text.id() : match.head().id();
  }
}
