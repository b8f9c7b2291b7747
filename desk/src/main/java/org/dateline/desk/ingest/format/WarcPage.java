package org.dateline.desk.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A record of an archive that is a page or a text: an answer of HTTP with status 200, or a resource
 * (WARC 1.1, ISO 28500:2017).
 *
 * @param type of the page
 * @param record holds it
 */
record WarcPage(ContentType type, WarcTargetRecord record) {
  private static final int FOUND = 200;

  /** HTTP's chunks and headers come on top of the page. */
  private static final int MOST_BLOCK = Bytes.LIMIT + (1 << 20);

  /** The record as a page; null if it is none. */
  static @Nullable WarcPage of(WarcRecord record) throws IOException {
    ContentType type =
        switch (record) {
          case WarcResponse response -> typeOf(response);
          case WarcResource resource -> contentType(resource.headers());
          default -> null;
        };
    if (type == null || type.kind() == null || !(record instanceof WarcTargetRecord target)) {
      return null;
    }
    if (record.segmentNumber().isPresent()) {
      throw new InputException(
          "segmented-record",
          "its page is spread over several records, which Dateline does not join; write the archive without segments");
    }
    return isForRobots(target) ? null : new WarcPage(type, target);
  }

  /** Why a record that is no page is none. */
  static SkipReason reason(WarcRecord record) {
    return record instanceof WarcRevisit ? SkipReason.REVISIT : SkipReason.NO_PAGE;
  }

  private static @Nullable ContentType typeOf(WarcResponse response) throws IOException {
    if (!contentType(response.headers()).type().equals("application/http")) {
      return null;
    }
    HttpResponse http = response.http();
    return http.status() == FOUND ? contentType(http.headers()) : null;
  }

  private static ContentType contentType(MessageHeaders headers) {
    return ContentType.of(headers.first("Content-Type").orElse(""));
  }

  /** Every crawl asks for this text, which is for programs. */
  private static boolean isForRobots(WarcTargetRecord record) {
    String address = address(record);
    return address != null && address.endsWith("/robots.txt");
  }

  /** Some write brackets about it, as an early draft of WARC had them. */
  private static @Nullable String address(WarcTargetRecord record) {
    return record
        .headers()
        .first("WARC-Target-URI")
        .map(url -> url.replaceAll("^<|>$", ""))
        .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
        .orElse(null);
  }

  private static @Nullable Instant captured(WarcTargetRecord record) {
    try {
      return record.headers().first("WARC-Date").map(Instant::parse).orElse(null);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Its bytes, without what HTTP does to them on the way, named by their digest before decoding.
   */
  Capture capture(String input, WarcStretch stretch) throws IOException {
    byte[] block = stretch.block(record).readNBytes(MOST_BLOCK + 1);
    if (block.length > MOST_BLOCK) {
      throw Bytes.tooLarge("it has " + Bytes.mebibytes(record.body().size()));
    }
    if (block.length < record.body().size()) {
      throw new IOException("the record ends too early");
    }
    Capture.Known known =
        new Capture.Known(address(record), type.charset(), captured(record), null, type.kind());
    if (record instanceof WarcResponse response) {
      HttpBody body = HttpBody.of(block, response.http().headers());
      return new Capture(
          input, Sha256.of(body.payload().bytes()), new Capture.Content(body.decoded()), known);
    }
    byte[] payload = Bytes.bounded(new ByteArrayInputStream(block), "it has more than 16 MiB");
    return new Capture(input, Sha256.of(payload), new Capture.Content(payload), known);
  }
}
