package org.dateline.desk.store;

import java.io.IOException;
import java.util.Optional;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.store.Finding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Checks all that a store holds: the database, each row of the log of custody, each capture against
 * its digest, and of each version that what was read of it can be read back, that all its spans lie
 * within its text, and that the page, read again from its capture, has exactly this text.
 *
 * <p>Files that nothing names are told, unless another process writes: it may be about to name
 * them.
 *
 * <p>Reads one snapshot, and holds one article at a time. For one thread.
 */
public final class Verification {
  private final Store store;
  private final Reading pages;
  private final Provenance program;
  private final Listener listener;
  private final Counts counts = new Counts();

  /** Reads the page of a capture: its text and blocks, nothing else is needed. */
  @FunctionalInterface
  public interface Reading {
    /**
     * Reads it.
     *
     * @throws UnreadablePageException if the bytes are neither a page nor a text
     */
    Article read(Capture capture) throws UnreadablePageException;
  }

  /** Hears what is found, and how far it is. */
  public interface Listener {
    /** Something was found. */
    void found(Finding finding);

    /** So many of so many captures and versions have been checked. */
    default void checked(long done, long total) {}
  }

  /**
   * What was checked.
   *
   * @param articles how many
   * @param versions how many of them all
   * @param withoutBytes of how many of these only the text could be checked, since the store never
   *     had their bytes
   * @param captures how many
   * @param entries how many rows of custody
   * @param head the digest of the last of them, to be noted elsewhere
   * @param faults what was found to be lost or changed
   */
  public record Summary(
      long articles,
      long versions,
      long withoutBytes,
      long captures,
      long entries,
      Sha256 head,
      long faults) {}

  private static final class Counts {
    long total;
    long done;
    long versions;
    long withoutBytes;
    long captures;
    long faults;
  }

  /**
   * @param pages reads pages as the annotator does
   * @param program what {@code pages} is part of
   */
  public Verification(Store store, Reading pages, Provenance program, Listener listener) {
    this.store = store;
    this.pages = pages;
    this.program = program;
    this.listener = listener;
  }

  /** Checks everything. */
  public Summary run() throws StoreException {
    store.checkDatabase(this::damagedDatabase);
    try (Snapshot snapshot = store.snapshot()) {
      counts.total =
          snapshot.sql().number("SELECT count(*) FROM capture")
              + snapshot.sql().number("SELECT count(*) FROM version");
      CustodyCheck custody = new CustodyCheck(snapshot, this::found);
      custody.run();
      snapshot
          .sql()
          .each(
              "SELECT sha256, size FROM capture ORDER BY sha256",
              row -> new StoredCapture(new Sha256(row.getString(1)), row.getLong(2), 0),
              this::check);
      snapshot.articles().eachVersion(version -> check(snapshot, version));
      if (!store.isWrittenElsewhere()) {
        new Orphans(store, snapshot).each(this::orphan);
      }
      return new Summary(
          snapshot.articles().count(),
          counts.versions,
          counts.withoutBytes,
          counts.captures,
          custody.entries(),
          custody.head(),
          counts.faults);
    } catch (IOException e) {
      throw Disk.explained(store.folder(), e);
    }
  }

  private void damagedDatabase(String message) {
    found(
        new Finding(
            Kind.DATABASE, "database", message + "; restore a backup with: dateline restore"));
  }

  private void orphan(Orphans.Orphan orphan) {
    String name = store.folder().relativize(orphan.file()).toString();
    found(
        new Finding(
            Kind.ORPHAN,
            name,
            "nothing names it; it is harmless, and dateline verify --clean removes it"));
  }

  private void check(StoredCapture capture) {
    counts.captures++;
    try {
      byte[] bytes = store.captures().read(capture.sha256());
      if (bytes.length != capture.size()) {
        fault(Kind.CAPTURE, capture.sha256().hex(), "it has another length than was noted");
      }
    } catch (StoreException e) {
      fault(Kind.CAPTURE, capture.sha256().hex(), String.valueOf(e.getMessage()));
    }
    step();
  }

  private void check(Snapshot snapshot, ArticleVersion version) throws StoreException {
    counts.versions++;
    Article article = article(snapshot, version);
    if (article != null) {
      if (!article.document().id().equals(version.capture())) {
        fault(
            Kind.ANNOTATION,
            name(version),
            "what was read is of other bytes: " + article.document().id());
      }
      checkText(snapshot, version, article);
    }
    step();
  }

  private @Nullable Article article(Snapshot snapshot, ArticleVersion version)
      throws StoreException {
    try {
      return snapshot.articles().read(version);
    } catch (StoreException e) {
      if (e.reason() != StoreException.Reason.DAMAGED) {
        throw e;
      }
      fault(Kind.ANNOTATION, name(version), String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void checkText(Snapshot snapshot, ArticleVersion version, Article article) {
    try {
      Optional<Capture> capture = snapshot.articles().capture(version);
      if (capture.isEmpty()) {
        counts.withoutBytes++;
        return;
      }
      String text = pages.read(capture.get()).document().text();
      if (!text.equals(article.document().text())) {
        tellOtherText(version, "the page, read again, has other words");
      }
    } catch (StoreException e) {
      // Each capture was checked by itself, and told if it is damaged.
    } catch (UnreadablePageException e) {
      tellOtherText(version, "the capture, read again, is no page: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      fault(Kind.TEXT, name(version), "reading the page again failed: " + e);
    }
  }

  private void tellOtherText(ArticleVersion version, String what) {
    String reader = version.provenance().dateline();
    if (reader.equals(program.dateline())) {
      fault(Kind.TEXT, name(version), what);
    } else {
      found(
          new Finding(
              Kind.READ_OTHERWISE,
              name(version),
              "%s than it had for Dateline %s; run: dateline reannotate".formatted(what, reader)));
    }
  }

  private static String name(ArticleVersion version) {
    return "%s version %s".formatted(version.key(), version.number());
  }

  private void fault(Kind kind, String subject, String message) {
    found(new Finding(kind, subject, message));
  }

  private void found(Finding finding) {
    if (finding.kind().isFault()) {
      counts.faults++;
    }
    listener.found(finding);
  }

  private void step() {
    counts.done++;
    listener.checked(counts.done, counts.total);
  }
}
