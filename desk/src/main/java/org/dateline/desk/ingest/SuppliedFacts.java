package org.dateline.desk.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;

/**
 * What the user tells of the files besides their bytes.
 *
 * @param url the address of the page; null if unknown
 * @param captured when the pages were captured; null if unknown
 * @param published when they were published, unless {@code dates} says otherwise; null if unknown
 * @param dates days of publication by file, or by part of a file
 */
public record SuppliedFacts(
    @Nullable String url,
    @Nullable Instant captured,
    @Nullable LocalDate published,
    PublicationDates dates) {

  /** Nothing is told. */
  public static final SuppliedFacts NONE =
      new SuppliedFacts(null, null, null, PublicationDates.NONE);

  /**
   * Adds this to what the file itself tells, which goes first but for the day of publication by
   * name.
   */
  Capture.Known of(InputName name, Capture.Known told) {
    return new Capture.Known(
        told.url() == null ? url : told.url(),
        told.charset(),
        told.captured() == null ? captured : told.captured(),
        day(name, told.published()),
        told.kind());
  }

  private @Nullable LocalDate day(InputName name, @Nullable LocalDate told) {
    for (String one : List.of(name.base(), name.baseOfFile())) {
      if (dates.contains(one)) {
        return dates.of(one);
      }
    }
    return told == null ? published : told;
  }
}
