package org.dateline.gazetteer;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The sections of a gazetteer while they are written, in memory or in temporary files. */
final class SectionOutputs implements AutoCloseable {
  private static final int BUFFER_BYTES = 1 << 16;

  private final @Nullable Path folder;
  private final Map<IndexFormat.Section, ByteArrayOutputStream> arrays =
      new EnumMap<>(IndexFormat.Section.class);
  private final Map<IndexFormat.Section, Path> files = new EnumMap<>(IndexFormat.Section.class);
  private final Map<IndexFormat.Section, ByteSink> sinks = new EnumMap<>(IndexFormat.Section.class);

  /**
   * @param folder where temporary files go; null to keep everything in memory
   */
  SectionOutputs(@Nullable Path folder) throws IOException {
    this.folder = folder;
    for (IndexFormat.Section section : IndexFormat.Section.values()) {
      sinks.put(section, new ByteSink(open(section)));
    }
  }

  private OutputStream open(IndexFormat.Section section) throws IOException {
    if (folder == null) {
      ByteArrayOutputStream array = new ByteArrayOutputStream();
      arrays.put(section, array);
      return array;
    }
    Path file = Files.createTempFile(folder, "section", ".tmp");
    files.put(section, file);
    return new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES);
  }

  ByteSink of(IndexFormat.Section section) {
    return Objects.requireNonNull(sinks.get(section));
  }

  /** The whole file as an array. */
  byte[] inMemory() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeTo(out);
    return out.toByteArray();
  }

  /** Puts the whole file in the place of another, at once. */
  void replace(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path draft =
        absolute.resolveSibling(
            ".%s.%s.new".formatted(absolute.getFileName(), ProcessHandle.current().pid()));
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(draft), BUFFER_BYTES)) {
        writeTo(out);
      }
      Files.move(
          draft, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void writeTo(OutputStream out) throws IOException {
    for (ByteSink sink : sinks.values()) {
      sink.close();
    }
    out.write(header());
    for (IndexFormat.Section section : IndexFormat.Section.values()) {
      try (InputStream in = read(section)) {
        in.transferTo(out);
      }
      out.write(new byte[padding(of(section).written())]);
    }
  }

  private InputStream read(IndexFormat.Section section) throws IOException {
    ByteArrayOutputStream array = arrays.get(section);
    return array != null
        ? new ByteArrayInputStream(array.toByteArray())
        : Files.newInputStream(Objects.requireNonNull(files.get(section)));
  }

  private byte[] header() throws IOException {
    ByteBuffer header =
        ByteBuffer.allocate(IndexFormat.HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    MessageDigest digest = sha256();
    long offset = IndexFormat.HEADER_BYTES;
    int row = IndexFormat.TABLE_AT;
    for (IndexFormat.Section section : IndexFormat.Section.values()) {
      long length = of(section).written();
      header.putLong(row, offset).putLong(row + 8, length).putInt(row + 16, sum(section, digest));
      row += IndexFormat.TABLE_ROW_BYTES;
      offset += length + padding(length);
    }
    header.put(0, IndexFormat.MAGIC).putInt(8, IndexFormat.VERSION);
    header.putInt(12, IndexFormat.Section.values().length).putLong(16, offset);
    header.put(IndexFormat.DIGEST_AT, digest.digest());
    CRC32C own = new CRC32C();
    own.update(header.array(), 0, row);
    header.putInt(row, (int) own.getValue());
    return header.array();
  }

  /** Every section begins at a multiple of eight. */
  private static int padding(long length) {
    return (int) (-length & 7);
  }

  private int sum(IndexFormat.Section section, MessageDigest digest) throws IOException {
    CRC32C sum = new CRC32C();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = read(section)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        sum.update(buffer, 0, count);
        digest.update(buffer, 0, count);
      }
    }
    return (int) sum.getValue();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    for (ByteSink sink : sinks.values()) {
      sink.close();
    }
    for (Path file : files.values()) {
      Files.deleteIfExists(file);
    }
  }
}
