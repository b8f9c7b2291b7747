package org.dateline.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes the numbers and strings of the format to a stream and counts the bytes. */
final class ByteSink implements AutoCloseable {
  private final OutputStream out;
  private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
  private long written;

  ByteSink(OutputStream out) {
    this.out = out;
  }

  long written() {
    return written;
  }

  void write(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  void writeByte(int value) throws IOException {
    out.write(value);
    written++;
  }

  void writeInt(int value) throws IOException {
    number.putInt(0, value);
    out.write(number.array(), 0, Integer.BYTES);
    written += Integer.BYTES;
  }

  void writeLong(long value) throws IOException {
    number.putLong(0, value);
    out.write(number.array(), 0, Long.BYTES);
    written += Long.BYTES;
  }

  void writeVarint(int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    writeByte(rest);
  }

  /** The length in bytes, then the string in UTF-8. */
  void writeString(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    writeVarint(bytes.length);
    write(bytes);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** What {@code writing} writes, as an array. */
  static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(new ByteSink(out));
    return out.toByteArray();
  }

  /** Writes something. */
  interface Writing {
    void to(ByteSink sink) throws IOException;
  }
}
