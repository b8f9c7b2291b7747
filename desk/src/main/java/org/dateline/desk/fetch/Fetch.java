package org.dateline.desk.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Sha256;
import org.dateline.desk.ingest.format.ContentType;
import org.jspecify.annotations.Nullable;

/** What became of one address. */
public sealed interface Fetch {

  /**
   * There is content.
   *
   * @param asked the address that was asked for
   * @param address the one that answered, after redirects
   * @param moved where the address has moved for good; null if it has not
   * @param type what the content is said to be
   * @param content decompressed
   * @param validators by which the site will recognise this content
   * @param at when the answer was there
   */
  record Received(
      URI asked,
      URI address,
      @Nullable URI moved,
      ContentType type,
      Capture.Content content,
      Validators validators,
      Instant at)
      implements Fetch {

    /**
     * The content as a page to be read. Its digest is that of the content as decompressed, since
     * compression differs from one answer to the next.
     */
    public Capture capture() {
      Capture.Known known = new Capture.Known(address.toString(), type.charset(), at, null, kind());
      return new Capture(asked.toString(), Sha256.of(content.bytes()), content, known);
    }

    /** Sites that do not say what they send nearly always send pages. */
    private Capture.Kind kind() {
      Capture.Kind told = type.kind();
      return told == null ? Capture.Kind.PAGE : told;
    }
  }

  /**
   * The site says that the content is still the one of the validators that were sent.
   *
   * @param at when it said so
   */
  record Unchanged(URI asked, Instant at) implements Fetch {}

  /**
   * There is nothing to read.
   *
   * @param problem why, in one sentence
   * @param lasting whether another try would very likely end the same
   * @param gone whether the site says that there is nothing any more, for good
   * @param retryAfter how long the site wants to be left alone; null if it does not say
   */
  record Failed(
      URI asked, Problem problem, boolean lasting, boolean gone, @Nullable Duration retryAfter)
      implements Fetch {}
}
