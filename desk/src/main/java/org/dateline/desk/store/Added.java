package org.dateline.desk.store;

/**
 * What became of a version that was to be added.
 *
 * @param change what it changed
 * @param version the version as the store now has it
 */
public record Added(Change change, ArticleVersion version) {
  /** What adding changed. */
  public enum Change {
    /** The article is new. */
    NEW_ARTICLE,
    /** The article is known, this content is not. */
    NEW_VERSION,
    /** The content was known without its bytes, and now has them. */
    COMPLETED,
    /** The content was known, and has now been captured again later. */
    SEEN,
    /** Nothing: all this was known. */
    UNCHANGED
  }
}
