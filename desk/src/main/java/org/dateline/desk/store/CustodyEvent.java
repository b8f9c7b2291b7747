package org.dateline.desk.store;

import java.util.regex.Pattern;
import org.dateline.article.document.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to the store.
 *
 * @param event its kind, lower-case words joined by hyphens, such as {@value #VERSION_ADDED}
 * @param subject what it was done to: an article's key, an address, the store
 * @param capture the bytes concerned; null if none are
 * @param origin from where they came: a path, an address; null if from nowhere else
 * @param detail more for people, or for who reads the event again; null if there is nothing more
 */
public record CustodyEvent(
    String event,
    String subject,
    @Nullable Sha256 capture,
    @Nullable String origin,
    @Nullable String detail) {
  /** A store was made. */
  public static final String CREATED = "store-created";

  /** A store was brought up to a newer format. */
  public static final String MIGRATED = "store-migrated";

  /** An article has a new version, the first or a later one. */
  public static final String VERSION_ADDED = "version-added";

  /** The bytes of a version came after what was read of it. */
  public static final String VERSION_COMPLETED = "version-completed";

  /** A version's bytes were found again later. */
  public static final String VERSION_SEEN = "version-seen";

  /** A version was read anew. */
  public static final String REANNOTATED = "version-reannotated";

  /** The clock was set back since the row before. */
  public static final String CLOCK_SET_BACK = "clock-set-back";

  /** A copy of the store was made. */
  public static final String BACKED_UP = "store-backed-up";

  /** The store was made of a copy. */
  public static final String RESTORED = "store-restored";

  /** A capture that nothing names was removed. */
  public static final String ORPHAN_REMOVED = "orphan-removed";

  private static final Pattern WORDS = Pattern.compile("[a-z]+(-[a-z]+)*");

  /**
   * @throws IllegalArgumentException if the kind is not made of lower-case words
   */
  public CustodyEvent {
    if (!WORDS.matcher(event).matches()) {
      throw new IllegalArgumentException(
          "an event is lower-case words joined by hyphens; got: '" + event + "'");
    }
  }

  /** An event that concerns no bytes. */
  public static CustodyEvent of(String event, String subject, @Nullable String detail) {
    return new CustodyEvent(event, subject, null, null, detail);
  }
}
