package org.dateline.desk.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;

/**
 * What the user tells of the files besides their bytes.
 *
 * @param url the address of the page; null if unknown
 * @param captured when the pages were captured; null if unknown
 * @param published when they were published, unless {@code dates} says otherwise; null if unknown
 * @param dates days of publication by file
 */
public record SuppliedFacts(
    @Nullable String url,
    @Nullable Instant captured,
    @Nullable LocalDate published,
    PublicationDates dates) {

  /** Nothing is told. */
  public static final SuppliedFacts NONE =
      new SuppliedFacts(null, null, null, PublicationDates.NONE);

  Capture.Known of(String path) {
    String name = String.valueOf(Path.of(path).getFileName());
    LocalDate day = dates.contains(name) ? dates.of(name) : published;
    return new Capture.Known(url, null, captured, day);
  }
}
