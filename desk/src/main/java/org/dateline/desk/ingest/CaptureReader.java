package org.dateline.desk.ingest;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.desk.ingest.format.Bytes;
import org.dateline.desk.ingest.format.Container;
import org.dateline.desk.ingest.format.Converted;
import org.dateline.desk.ingest.format.Entries;
import org.dateline.desk.ingest.format.Entry;
import org.dateline.desk.ingest.format.FileForm;
import org.dateline.desk.ingest.format.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the captures of files: decompressed if the name ends in {@code .gz}, taken out of archives,
 * feeds and messages by what else the name says. Never holds more than about three times {@link
 * Bytes#LIMIT} bytes of one capture, whatever the file says of itself, and never waits: pipes and
 * devices are refused.
 *
 * <p>Safe for use by many threads.
 */
public final class CaptureReader {
  /** The most bytes of one capture. */
  static final int LIMIT = Bytes.LIMIT;

  private final SuppliedFacts facts;

  /**
   * @param facts what is known of the files besides their bytes
   */
  public CaptureReader(SuppliedFacts facts) {
    this.facts = facts;
  }

  /**
   * Reads a capture anew.
   *
   * @param input the path of a file, or that and the name of a part: {@code crawl.warc.gz#12345}
   * @throws IOException if it gives no bytes to read: because it is missing, no regular file, too
   *     large or damaged; the message says so and what can be done
   */
  public Capture read(String input) throws IOException {
    return capture(input);
  }

  Capture capture(String input) throws InputException {
    InputName name = InputName.of(input);
    Container container = name.container();
    String part = name.part();
    Capture capture =
        container != null && part != null
            ? container.read(Path.of(name.file()), part)
            : ofFile(input);
    return withFacts(name, capture);
  }

  /**
   * The bytes of a file as given, where those that are read were made of them: of a packed file, a
   * message, a document.
   *
   * @return null where they are the same, where the input is a part of a file, or where the file is
   *     no longer what it was
   */
  public Capture.@Nullable Content original(Capture capture) {
    InputName name = InputName.of(capture.input());
    if (name.part() != null || Sha256.of(capture.content().bytes()).equals(capture.id())) {
      return null;
    }
    try {
      byte[] bytes = Bytes.ofFile(Path.of(name.file()));
      return Sha256.of(bytes).equals(capture.id()) ? new Capture.Content(bytes) : null;
    } catch (InputException e) {
      return null;
    }
  }

  /** A part that was found by {@link #open}. */
  Capture capture(Entry.Page page) throws InputException {
    return withFacts(InputName.of(page.input()), page.source().read());
  }

  /**
   * Goes through a file that holds many captures.
   *
   * @return null if it is one capture
   */
  @Nullable Entries open(String path) throws InputException {
    Container container = new InputName(path, null).container();
    return container == null || Bytes.isEmpty(Path.of(path)) ? null : container.open(Path.of(path));
  }

  private static Capture ofFile(String path) throws InputException {
    byte[] bytes = Bytes.ofFile(Path.of(path));
    if (bytes.length == 0) {
      // Nothing of any form: an empty article, as an empty page is.
      return new Capture(path, Sha256.of(bytes), new Capture.Content(bytes), Capture.Known.NOTHING);
    }
    byte[] content = FileForm.isGzip(path) ? Bytes.ofGzip(bytes) : bytes;
    FileForm form = FileForm.of(path);
    Converted converted = (form == null ? FileForm.PLAIN : form).convert(path, content);
    return new Capture(path, Sha256.of(bytes), converted.content(), converted.known());
  }

  private Capture withFacts(InputName name, Capture capture) {
    return new Capture(
        capture.input(), capture.id(), capture.content(), facts.of(name, capture.known()));
  }
}
