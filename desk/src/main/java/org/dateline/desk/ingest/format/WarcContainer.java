package org.dateline.desk.ingest.format;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.article.document.Capture;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Web archives as crawlers write them: WARC 1.0 and 1.1 (ISO 28500:2017), plain or with each record
 * compressed by itself. A part's name is the offset in bytes at which its record begins, as in the
 * indexes of archives (CDX), so any record is read again at once.
 *
 * <p>Address, time of capture and character set are the record's. The digest is of the payload as
 * it stands in the archive: the body of the answer without chunks, before its content encoding is
 * undone. Safe for use by many threads.
 */
public final class WarcContainer implements Container {
  @Override
  public Entries open(Path file) throws InputException {
    return new WarcEntries(
        ByteSource.of(file),
        offset ->
            new Entry.Page(
                file.toString() + MARK + offset, () -> read(file, Long.toString(offset))));
  }

  @Override
  public Capture read(Path file, String name) throws InputException {
    try (ByteSource source = ByteSource.of(file)) {
      return read(source, name, file.toString() + MARK + name);
    }
  }

  /**
   * @param name the offset of the record
   */
  static Capture read(ByteSource source, String name, String input) throws InputException {
    try (BufferedBytes bytes = new BufferedBytes(source, offset(name));
        WarcStretch stretch = WarcStretch.open(bytes)) {
      WarcRecord record = stretch.next();
      WarcPage page = record == null ? null : WarcPage.of(record);
      if (page == null) {
        throw new InputException(
            "not-a-page", "there is no record with a page at this place of the archive");
      }
      return page.capture(input, stretch);
    } catch (InputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new InputException(
          "damaged-record",
          "the record cannot be read (%s); fetch the archive again".formatted(e.getMessage()));
    }
  }

  private static long offset(String name) throws InputException {
    try {
      long offset = Long.parseLong(name);
      if (offset >= 0) {
        return offset;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new InputException(
        "not-found",
        "a record of an archive is named by its offset in bytes, such as 12345; got: '%s'"
            .formatted(name));
  }
}
