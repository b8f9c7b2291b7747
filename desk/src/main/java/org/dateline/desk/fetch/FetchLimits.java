package org.dateline.desk.fetch;

import java.time.Duration;
import java.util.List;
import org.dateline.desk.ingest.format.Bytes;

/**
 * How much one address may cost.
 *
 * @param connecting the longest that connecting may take, and a silence within an answer
 * @param whole the longest that one answer may take, from connecting to the last byte
 * @param bytes the most of one answer, as sent and as decompressed; not above {@link Bytes#LIMIT}
 * @param redirects the most that are followed
 */
public record FetchLimits(Duration connecting, Duration whole, int bytes, int redirects) {
  /** For any page of news over any line. */
  public static final FetchLimits USUAL =
      new FetchLimits(Duration.ofSeconds(20), Duration.ofSeconds(60), Bytes.LIMIT, 10);

  public FetchLimits {
    for (Duration one : List.of(connecting, whole)) {
      if (one.isZero() || one.isNegative()) {
        throw new IllegalArgumentException("limits of time must be above zero; got: " + one);
      }
    }
    if (bytes < 1 || bytes > Bytes.LIMIT || redirects < 0) {
      throw new IllegalArgumentException(
          "an answer may have from 1 to %s bytes, and redirects must not be negative; got: %s, %s"
              .formatted(Bytes.LIMIT, bytes, redirects));
    }
  }
}
