package org.dateline.desk.store;

import java.time.Instant;
import java.time.InstantSource;
import org.dateline.desk.store.StoreException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What is done in it is done as a whole, with the rows of custody that tell of it, or not at all.
 *
 * <p>For the thread that was given it, while {@link Store#write} runs.
 */
public final class Transaction {
  private final Sql sql;
  private final Articles articles;
  private final Custody custody;
  private final InstantSource clock;
  private final String program;
  private @Nullable CustodyEntry last;

  Transaction(Sql sql, Captures captures, InstantSource clock, String program)
      throws StoreException {
    this.sql = sql;
    this.articles = new Articles(sql, captures);
    this.custody = new Custody(sql);
    this.clock = clock;
    this.program = program;
    this.last = custody.last().orElse(null);
  }

  /** The articles, with what this transaction has changed. */
  public Articles articles() {
    return articles;
  }

  /** The log of custody, with what this transaction has added. */
  public Custody custody() {
    return custody;
  }

  /** The tables themselves. What is changed in them is to be told by {@link #record}. */
  public Sql sql() {
    return sql;
  }

  /**
   * Adds a row to the log of custody. Where the clock has been set back, a row before says so.
   *
   * @return the row
   */
  public CustodyEntry record(CustodyEvent event) throws StoreException {
    Instant now = clock.instant();
    CustodyEntry before = last;
    if (before != null && now.isBefore(before.at())) {
      CustodyEvent setBack =
          CustodyEvent.of(
              CustodyEvent.CLOCK_SET_BACK, "clock", "the row before was of " + before.at());
      last = custody.append(before, setBack, now, program);
    }
    CustodyEntry entry = custody.append(last, event, now, program);
    last = entry;
    return entry;
  }

  /** Adds a content of an article, unless the store has it. */
  public Added add(NewVersion version) throws StoreException {
    return new Addition(this, version).run();
  }

  /**
   * Puts another reading of a version in the place of the one that is there.
   *
   * @param version the row of the version
   */
  public ArticleVersion reannotate(long version, Annotated annotated) throws StoreException {
    ArticleVersion old =
        articles
            .version(version)
            .orElseThrow(
                () -> new StoreException(Reason.MISSING, "there is no version " + version));
    var provenance = annotated.provenance();
    int unused =
        sql.update(
            "UPDATE annotation SET json = ?, dateline = ?, model = ?, gazetteer = ?"
                + " WHERE version = ?",
            annotated.packed(),
            provenance.dateline(),
            provenance.model(),
            provenance.gazetteer(),
            version);
    unused =
        sql.update(
            "UPDATE version SET headline = ?, outlet = ?, language = ?, published = ? WHERE id = ?",
            annotated.headline(),
            annotated.outlet(),
            annotated.language(),
            annotated.published(),
            version);
    CustodyEntry entry =
        record(
            new CustodyEvent(
                CustodyEvent.REANNOTATED,
                old.key(),
                old.capture(),
                null,
                "version %s, before by %s".formatted(old.number(), old.provenance())));
    changed(old.article(), entry);
    return articles.version(version).orElse(old);
  }

  /** Notes that a row of custody tells of an article. */
  void changed(long article, CustodyEntry entry) throws StoreException {
    int unused = sql.update("UPDATE article SET changed = ? WHERE id = ?", entry.number(), article);
  }
}
