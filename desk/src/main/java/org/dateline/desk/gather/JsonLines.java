package org.dateline.desk.gather;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.desk.ingest.format.InputException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, however many, each within a limit; packed by gzip if the name says so. For
 * one thread.
 */
final class JsonLines implements AutoCloseable {
  /** An article of the largest page that is read has less than half of it. */
  private static final int LONGEST = 128 << 20;

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final SeekableByteChannel file;
  private long number;

  private JsonLines(InputStream in, SeekableByteChannel file) {
    this.in = in;
    this.file = file;
  }

  /**
   * One line.
   *
   * @param number from 1
   * @param text null if it is longer than a line may be
   */
  record Line(long number, @Nullable String text) {}

  /** Whether a file of this name holds annotated articles, one a line. */
  static boolean isNamed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".jsonl.gz");
  }

  static JsonLines open(Path file) throws InputException {
    try {
      if (!Files.isRegularFile(file)) {
        throw new InputException(
            Files.exists(file) ? "not-a-file" : "not-found",
            "it does not exist, or is a pipe or a device; save the lines in a file first");
      }
      return open(
          Files.newByteChannel(file), file.toString().toLowerCase(Locale.ROOT).endsWith(".gz"));
    } catch (IOException e) {
      throw explained(e);
    }
  }

  private static JsonLines open(SeekableByteChannel file, boolean packed) throws IOException {
    try {
      InputStream bytes = new BufferedInputStream(Channels.newInputStream(file), BUFFER);
      return new JsonLines(
          packed ? new BufferedInputStream(new GZIPInputStream(bytes, BUFFER), BUFFER) : bytes,
          file);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** How much of the file has been gone through, from 0 to 1. */
  double share() {
    try {
      return Math.min(1, (double) file.position() / Math.max(1, file.size()));
    } catch (IOException e) {
      return 0; // whatever is wrong shows when the next line is read
    }
  }

  /** The next line that is not blank; null at the end. */
  @Nullable Line next() throws InputException {
    try {
      while (true) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int length = read(line);
        if (length < 0) {
          return null;
        }
        number++;
        if (length > LONGEST) {
          return new Line(number, null);
        }
        String text = line.toString(StandardCharsets.UTF_8);
        if (!text.isBlank()) {
          return new Line(number, text);
        }
      }
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** How long the line is, of which no more than the limit is kept; -1 at the end of the file. */
  private int read(ByteArrayOutputStream line) throws IOException {
    int length = 0;
    int c = in.read();
    if (c < 0) {
      return -1;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (length <= LONGEST) {
        length++;
        line.write(c);
      }
    }
    return length;
  }

  private static InputException explained(IOException e) {
    return switch (e) {
      case InputException same -> same;
      case EOFException _ ->
          new InputException("damaged-gzip", "the gzip data ends too early; copy the file again");
      case ZipException _ ->
          new InputException(
              "damaged-gzip", "it is not intact gzip data (%s)".formatted(e.getMessage()));
      default -> InputException.of(e);
    };
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
