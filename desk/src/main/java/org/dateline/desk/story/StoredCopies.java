package org.dateline.desk.story;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.document.Document;
import org.dateline.article.document.Timestamp;
import org.dateline.desk.derived.DerivedFile;
import org.dateline.desk.derived.Follower;
import org.dateline.desk.store.ArticleVersion;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The copies among all articles of a store, in the file {@code index/copies.db}. Of each article
 * the version that counts is compared. Which are copies depends on the articles alone, not on the
 * order in which they came. Memory does not grow with the store, but for {@link #groups}, which
 * takes some 300 bytes for an article.
 *
 * <p>For one thread at a time.
 */
public final class StoredCopies implements AutoCloseable {
  private static final int FORMAT = 2;

  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE text (id INTEGER PRIMARY KEY, witness INTEGER NOT NULL, data BLOB NOT NULL,"
              + " sketch BLOB NOT NULL)",
          "CREATE INDEX text_witness ON text (witness) WHERE witness <> -1",
          "CREATE TABLE head (value INTEGER, text INTEGER, PRIMARY KEY (value, text)) WITHOUT ROWID",
          "CREATE TABLE article (key TEXT PRIMARY KEY, text INTEGER, published TEXT NOT NULL,"
              + " outlet TEXT) WITHOUT ROWID",
          "CREATE INDEX article_text ON article (text)");

  private final DerivedFile file;
  private final StoredTexts texts;
  private final CopyFinder finder;

  private StoredCopies(DerivedFile file) {
    this.file = file;
    this.texts = new StoredTexts(file);
    this.finder = new CopyFinder(texts);
  }

  /**
   * Opens the copies of a store, or begins them.
   *
   * @param folder the store's
   */
  public static StoredCopies open(Path folder) throws StoreException {
    return new StoredCopies(DerivedFile.open(folder, "copies.db", FORMAT, TABLES));
  }

  /**
   * Takes in what has changed in the store since.
   *
   * @return how many articles that concerned
   */
  public long follow(Store store, Follower.Progress progress) throws StoreException {
    texts.release();
    try {
      return new Follower(file, new Keeper()).follow(store, progress);
    } catch (UncheckedIOException e) {
      throw e.getCause() instanceof StoreException cause
          ? cause
          : new StoreException(StoreException.Reason.OTHER, String.valueOf(e.getMessage()), e);
    }
  }

  /** Keeps the texts of articles. */
  private final class Keeper implements Follower.Keeper {
    @Override
    public void clear() throws StoreException {
      texts.release();
      file.clear(List.of("text", "head", "article"));
    }

    @Override
    public void take(Snapshot snapshot, ArticleVersion version) throws StoreException {
      Document document = snapshot.articles().read(version).document();
      put(version.key(), document);
    }
  }

  private void put(String article, Document document) throws StoreException {
    Fingerprint text = Fingerprint.of(document);
    Long before =
        file.first("SELECT text FROM article WHERE key = ?", row -> row.getLong(1), article);
    Timestamp published = document.metadata().published();
    file.update(
        "INSERT INTO article (key, text, published, outlet) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (key) DO UPDATE SET text = excluded.text,"
            + " published = excluded.published, outlet = excluded.outlet",
        article,
        text.isComparable() ? text.id() : null,
        published == null ? "" : published.value(),
        document.metadata().outlet());
    if (text.isComparable()) {
      finder.add(text);
    }
    if (before != null && before != text.id()) {
      forget(before);
    }
  }

  /** Takes a text away that no article has any more. */
  private void forget(long id) throws StoreException {
    Integer left = file.first("SELECT 1 FROM article WHERE text = ?", row -> row.getInt(1), id);
    Fingerprint text = texts.text(id);
    if (left == null && text != null) {
      finder.remove(text);
    }
  }

  /**
   * How many there are, apart.
   *
   * @param articles all articles
   * @param outlets how many differently named outlets they have
   */
  public record Count(long articles, long outlets) {}

  /** How many articles and outlets have been taken in. */
  public Count count() throws StoreException {
    Count count =
        file.first(
            "SELECT count(*), count(DISTINCT outlet) FROM article",
            row -> new Count(row.getLong(1), row.getLong(2)));
    return count == null ? new Count(0, 0) : count;
  }

  /** The groups of two and more, by their first articles' keys. */
  public List<CopyGroup> groups() throws StoreException {
    file.beginReading();
    try {
      return groups(byHead());
    } finally {
      file.rollBack();
    }
  }

  private List<CopyGroup> groups(Map<Long, List<Long>> byHead) throws StoreException {
    List<CopyGroup> groups = new ArrayList<>();
    for (List<Long> members : byHead.values()) {
      CopyGroup group = group(members);
      if (group != null) {
        groups.add(group);
      }
    }
    groups.sort(Comparator.comparing(CopyGroup::first));
    return List.copyOf(groups);
  }

  /** The texts that more than one text or article has in common, by head. */
  private Map<Long, List<Long>> byHead() throws StoreException {
    List<Long> copies = new ArrayList<>();
    file.each(
        "SELECT id FROM text WHERE witness <> -1 ORDER BY id", r -> r.getLong(1), copies::add);
    Map<Long, List<Long>> byHead = new TreeMap<>();
    for (long id : copies) {
      Fingerprint text = texts.text(id);
      CopyFinder.Match match = text == null ? null : finder.best(text);
      if (match != null) {
        byHead.computeIfAbsent(match.head().id(), head -> new ArrayList<>(List.of(head))).add(id);
      }
    }
    List<Long> exact = new ArrayList<>();
    file.each(
        "SELECT a.text FROM article a JOIN text t ON t.id = a.text WHERE t.witness = -1"
            + " GROUP BY a.text HAVING count(*) > 1",
        row -> row.getLong(1),
        exact::add);
    exact.forEach(id -> byHead.computeIfAbsent(id, head -> new ArrayList<>(List.of(head))));
    return byHead;
  }

  private @Nullable CopyGroup group(List<Long> ids) throws StoreException {
    Map<String, CopyMember> members = new HashMap<>();
    for (long id : ids) {
      Fingerprint text = texts.text(id);
      if (text != null) {
        file.each(
            "SELECT key, published FROM article WHERE text = ?",
            row -> new CopyMember(row.getString(1), row.getString(2), text),
            member -> members.put(member.article(), member),
            id);
      }
    }
    return members.size() < 2 ? null : CopyMember.group(members.values());
  }

  @Override
  public void close() throws StoreException {
    file.close();
  }
}
