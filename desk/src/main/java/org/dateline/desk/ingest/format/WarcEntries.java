package org.dateline.desk.ingest.format;

import java.io.IOException;
import java.util.function.LongFunction;
import org.dateline.article.document.Problem;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of one archive. A record is handed over when it has been read to its end, and so is
 * known to be whole. Behind a damaged one the next is searched for.
 *
 * <p>Used by one thread.
 */
final class WarcEntries implements Entries {
  /** An archive with more damaged records than that is not worth a line for each. */
  private static final int MOST_DAMAGED = 1_000;

  private final ByteSource source;
  private final LongFunction<Entry.Page> pages;
  private final BufferedBytesAt bytes;
  private @Nullable WarcStretch stretch;
  private long last;
  private long farthest;
  private int damaged;
  private boolean none = true;

  /**
   * @param source is closed with these
   * @param pages gives a page by the offset of its record
   */
  WarcEntries(ByteSource source, LongFunction<Entry.Page> pages) {
    this.source = source;
    this.pages = pages;
    this.bytes = new BufferedBytesAt(source);
  }

  @Override
  public @Nullable Entry next() throws InputException {
    try {
      Entry entry = entry();
      if (entry == null && none) {
        throw new InputException(
            "no-records", "it holds no WARC record; fetch it again, or leave it out");
      }
      none = false;
      return entry;
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw InputException.of(e);
    }
  }

  private @Nullable Entry entry() throws IOException {
    try {
      WarcRecord record = record();
      return record == null ? null : entry(record);
    } catch (IOException | RuntimeException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw e;
      }
      return broken(e);
    }
  }

  /** The next record; null at the end. */
  private @Nullable WarcRecord record() throws IOException {
    WarcStretch current = stretch;
    if (current == null) {
      last = bytes.offset();
      if (last >= source.size() || bytes.here().isAtEnd()) {
        return null;
      }
      BufferedBytes here = bytes.here();
      current = WarcStretch.open(here);
      stretch = current;
    }
    try {
      return current.next();
    } finally {
      last = current.position();
    }
  }

  private Entry entry(WarcRecord record) throws IOException {
    WarcStretch current = current();
    WarcPage page = WarcPage.of(record);
    current.pass(record);
    if (current.isCompressed()) {
      if (current.next() != null) {
        throw new InputException(
            "not-compressed-by-record",
            "its records are not compressed one by one, as WARC 1.1 wants it; decompress it with gunzip and give the .warc");
      }
      leave();
    }
    return page == null ? new Entry.Other(WarcPage.reason(record)) : pages.apply(last);
  }

  private WarcStretch current() {
    if (stretch == null) {
      throw new IllegalStateException("a record was read from nowhere");
    }
    return stretch;
  }

  private Entry broken(Exception cause) throws IOException {
    leave();
    String input = pages.apply(last).input();
    if (++damaged > MOST_DAMAGED) {
      bytes.goTo(source.size());
      return new Entry.Broken(
          input,
          new Problem(
              "ingest",
              "damaged-archive",
              "more than %s records are damaged; the rest is not read; fetch the archive again"
                  .formatted(MOST_DAMAGED)));
    }
    bytes.goTo(WarcSearch.next(source, last));
    InputException refusal =
        cause instanceof InputException known
            ? known
            : new InputException(
                "damaged-record",
                "the archive is damaged at or behind this record (%s); fetch it again"
                    .formatted(cause.getMessage()));
    return new Entry.Broken(input, refusal.problem());
  }

  private void leave() {
    if (stretch != null) {
      stretch.close();
      stretch = null;
    }
  }

  @Override
  public double done() {
    // Behind damage the bytes are gone back to once.
    farthest = Math.max(farthest, Math.min(bytes.offset(), source.size()));
    return source.size() == 0 ? 1 : (double) farthest / source.size();
  }

  @Override
  public void close() {
    leave();
    bytes.close();
    source.close();
  }

  /** The bytes from the place on that was gone to last. */
  private static final class BufferedBytesAt {
    private final ByteSource source;
    private @Nullable BufferedBytes bytes;
    private long offset;

    BufferedBytesAt(ByteSource source) {
      this.source = source;
    }

    BufferedBytes here() throws IOException {
      if (bytes == null) {
        bytes = new BufferedBytes(source, offset);
      }
      return bytes;
    }

    long offset() {
      return bytes == null ? offset : bytes.offset();
    }

    void goTo(long place) {
      close();
      offset = place;
    }

    void close() {
      BufferedBytes open = bytes;
      bytes = null;
      if (open != null) {
        open.close();
      }
    }
  }
}
