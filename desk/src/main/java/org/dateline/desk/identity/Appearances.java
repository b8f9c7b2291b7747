package org.dateline.desk.identity;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Mention;
import org.dateline.article.document.CodePoints;
import org.dateline.desk.derived.DerivedFile;
import org.dateline.desk.derived.Follower;
import org.dateline.desk.store.ArticleVersion;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The persons and organisations of all articles of a store, in the file {@code
 * index/identities.db}: of each article the version that counts.
 *
 * <p>For one thread at a time.
 */
final class Appearances implements AutoCloseable {
  private static final int FORMAT = 1;
  private static final String SEPARATOR = "\u001f";
  private static final int LONGEST = 300;
  private static final int MOST_TOLD = 24;

  private static final String COLUMNS =
      "article, entity, kind, name, roles, belongs, outlet, day, words, at";

  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE appearance (article TEXT NOT NULL, entity TEXT NOT NULL, kind TEXT NOT"
              + " NULL, name TEXT NOT NULL, roles TEXT NOT NULL, belongs TEXT NOT NULL, outlet"
              + " TEXT, day TEXT, words TEXT NOT NULL, at INTEGER NOT NULL, block TEXT NOT NULL,"
              + " PRIMARY KEY (article, entity)) WITHOUT ROWID",
          "CREATE INDEX appearance_block ON appearance (block)",
          "CREATE TABLE office (role TEXT NOT NULL, described INTEGER NOT NULL, day TEXT NOT NULL,"
              + " article TEXT NOT NULL, entity TEXT NOT NULL,"
              + " PRIMARY KEY (role, described, day, article, entity)) WITHOUT ROWID",
          "CREATE INDEX office_article ON office (article)");

  private final DerivedFile file;

  private Appearances(DerivedFile file) {
    this.file = file;
  }

  static Appearances open(Path folder) throws StoreException {
    return new Appearances(DerivedFile.open(folder, "identities.db", FORMAT, TABLES));
  }

  /** Takes in what has changed in the store since. */
  long follow(Store store, Follower.Progress progress) throws StoreException {
    return new Follower(file, new Keeper()).follow(store, progress);
  }

  /** Keeps the entities of articles. */
  private final class Keeper implements Follower.Keeper {
    @Override
    public void clear() throws StoreException {
      file.clear(List.of("appearance", "office"));
    }

    @Override
    public void take(Snapshot snapshot, ArticleVersion version) throws StoreException {
      file.update("DELETE FROM appearance WHERE article = ?", version.key());
      file.update("DELETE FROM office WHERE article = ?", version.key());
      for (Appearance one : of(version, snapshot.articles().read(version))) {
        put(one);
      }
    }
  }

  /** The persons and organisations that an article names. */
  static List<Appearance> of(ArticleVersion version, Article article) {
    String text = article.document().text();
    CodePoints points = new CodePoints(text);
    Map<String, Mention> first = new HashMap<>();
    for (Mention mention : article.all(Mention.class)) {
      if (!mention.pronoun()) {
        first.merge(
            mention.entity(),
            mention,
            (one, other) -> one.span().compareTo(other.span()) <= 0 ? one : other);
      }
    }
    List<Appearance> all = new ArrayList<>();
    for (Entity entity : article.all(Entity.class)) {
      Mention mention = first.get(entity.id());
      boolean named =
          entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANISATION;
      if (mention != null && named && !NameForms.INSTANCE.words(entity.name()).isEmpty()) {
        String words = cut(mention.span().of(text));
        int at = points.fromUnits(mention.span().start());
        all.add(appearance(version, entity, words, at));
      }
    }
    return all;
  }

  private static Appearance appearance(
      ArticleVersion version, Entity entity, String words, int at) {
    return new Appearance(
        version.key(),
        entity.id(),
        entity.type() == EntityType.PERSON ? Kind.PERSON : Kind.ORGANISATION,
        cut(entity.name()),
        told(entity.roles()),
        told(entity.of()),
        version.outlet(),
        version.published(),
        new Anchor(version.key(), cut(entity.name()), words, at));
  }

  private static List<String> told(List<String> words) {
    return words.stream()
        .map(Appearances::cut)
        .filter(one -> !one.isBlank())
        .limit(MOST_TOLD)
        .toList();
  }

  private static String cut(String words) {
    String line = words.replace(SEPARATOR, " ").replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST));
  }

  private void put(Appearance one) throws StoreException {
    Name name = Name.of(one);
    file.update(
        "INSERT INTO appearance (" + COLUMNS + ", block) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        one.article(),
        one.entity(),
        one.kind().label(),
        one.name(),
        String.join(SEPARATOR, one.roles()),
        String.join(SEPARATOR, one.of()),
        one.outlet(),
        one.day(),
        one.anchor().words(),
        one.anchor().at(),
        name.block(one.kind()));
    String day = one.day();
    if (one.kind() == Kind.PERSON && day != null && day.length() == "2022-05-12".length()) {
      for (String role : offices(one, name)) {
        file.update(
            "INSERT INTO office (role, described, day, article, entity) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            role,
            name.described() ? 1 : 0,
            day,
            one.article(),
            one.entity());
      }
    }
  }

  private static List<String> offices(Appearance one, Name name) {
    List<String> offices = new ArrayList<>(Affiliations.of(one).roles());
    if (name.described()) {
      offices.add(Affiliations.role(one.name()));
    }
    return offices.stream().filter(role -> !role.isEmpty()).distinct().toList();
  }

  /** All that may be of one person or institution with those of a block. */
  List<Appearance> inBlock(String block) throws StoreException {
    return all("SELECT " + COLUMNS + " FROM appearance WHERE block = ?", block);
  }

  /** The persons and organisations of an article. */
  List<Appearance> inArticle(String article) throws StoreException {
    return all("SELECT " + COLUMNS + " FROM appearance WHERE article = ?", article);
  }

  /**
   * Who bore an office on some days.
   *
   * @param described those that are only described by it, or those with a name
   */
  List<Appearance> inOffice(String role, boolean described, String since, String until)
      throws StoreException {
    return all(
        "SELECT "
            + "a.article, a.entity, kind, name, roles, belongs, outlet, a.day, words, at"
            + " FROM office o JOIN appearance a ON a.article = o.article AND a.entity = o.entity"
            + " WHERE o.role = ? AND o.described = ? AND o.day >= ? AND o.day <= ?"
            + " ORDER BY o.day, o.article, o.entity LIMIT 5000",
        role,
        described ? 1 : 0,
        since,
        until);
  }

  /** A block and how many articles it has. */
  record Block(String block, long articles) {}

  /** The blocks of names, those in most articles first. */
  List<Block> blocks(Kind kind, int most) throws StoreException {
    List<Block> blocks = new ArrayList<>();
    file.each(
        "SELECT block, count(DISTINCT article) n FROM appearance WHERE block >= ? AND block < ?"
            + " GROUP BY block ORDER BY n DESC, block LIMIT ?",
        row -> new Block(row.getString(1), row.getLong(2)),
        blocks::add,
        kind == Kind.PERSON ? "p " : "o ",
        kind == Kind.PERSON ? "p!" : "o!",
        most);
    return blocks;
  }

  private List<Appearance> all(String sql, @Nullable Object... values) throws StoreException {
    List<Appearance> all = new ArrayList<>();
    file.each(sql, Appearances::read, all::add, values);
    return all;
  }

  private static Appearance read(ResultSet row) throws SQLException {
    return new Appearance(
        row.getString(1),
        row.getString(2),
        Kind.of(row.getString(3)),
        row.getString(4),
        split(row.getString(5)),
        split(row.getString(6)),
        row.getString(7),
        row.getString(8),
        new Anchor(row.getString(1), row.getString(4), row.getString(9), row.getInt(10)));
  }

  private static List<String> split(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
  }

  /** Work that must see one state of the file. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws StoreException;
  }

  /** Does it, whatever another process takes in meanwhile. */
  <T> T reading(Work<T> work) throws StoreException {
    file.beginReading();
    try {
      return work.run();
    } finally {
      file.rollBack();
    }
  }

  @Override
  public void close() throws StoreException {
    file.close();
  }
}
