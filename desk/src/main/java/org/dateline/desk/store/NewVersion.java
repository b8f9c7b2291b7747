package org.dateline.desk.store;

import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A content of an article that the store may not have yet.
 *
 * @param key by what the article is known: {@link ArticleKey}
 * @param capture the digest of the bytes as given: the article's id
 * @param page the bytes that were read, and are to be read again; null where there are none, as
 *     with articles that were read elsewhere
 * @param original the bytes as given, where those that were read were made of them: of a packed
 *     file, a message, a document; null where they are the same, or there are none
 * @param input the path or address as given
 * @param known what was known of the page besides its bytes, without which it would be read
 *     otherwise
 * @param annotated what was read
 */
public record NewVersion(
    String key,
    Sha256 capture,
    @Nullable StoredCapture page,
    @Nullable StoredCapture original,
    String input,
    Capture.Known known,
    Annotated annotated) {
  /**
   * @throws IllegalArgumentException if the key is empty, or the bytes as given have another digest
   */
  public NewVersion {
    if (key.isBlank()) {
      throw new IllegalArgumentException("an article must have a key; got none for " + input);
    }
    if (original != null && !original.sha256().equals(capture)) {
      throw new IllegalArgumentException(
          "the bytes as given must have the digest %s; got: %s"
              .formatted(capture, original.sha256()));
    }
  }
}
