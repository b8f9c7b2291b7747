package org.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/** The checked header of a gazetteer's file. */
final class IndexHeader {
  private static final String REMEDY = "; get a whole copy, or build or import it again";

  private static final List<IndexFormat.Section> SECTIONS = List.of(IndexFormat.Section.values());

  private final ByteBuffer header;
  private final String file;

  private IndexHeader(ByteBuffer header, String file) {
    this.header = header;
    this.file = file;
  }

  /**
   * Checks a header.
   *
   * @param bytes the first bytes of the file, fewer than a header's if it is shorter
   * @param length how long the file is
   * @throws GazetteerFileException saying what is wrong with it
   */
  static IndexHeader check(byte[] bytes, long length, String file) throws GazetteerFileException {
    ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < 12 || !Arrays.equals(Arrays.copyOf(bytes, 8), IndexFormat.MAGIC)) {
      throw new GazetteerFileException(
          file,
          "this is no gazetteer; a dump of GeoNames becomes one by: dateline gazetteer import");
    }
    int version = header.getInt(8);
    if (version < IndexFormat.OLDEST_VERSION || version > IndexFormat.VERSION) {
      throw new GazetteerFileException(
          file,
          "this gazetteer is of version %s, and versions %s to %s are read; import it again with this version of Dateline"
              .formatted(version, IndexFormat.OLDEST_VERSION, IndexFormat.VERSION));
    }
    if (bytes.length < IndexFormat.HEADER_BYTES || header.getLong(16) != length) {
      throw new GazetteerFileException(
          file,
          "this gazetteer has %s bytes and should have %s; it is cut short or added to"
                  .formatted(length, bytes.length < 24 ? "more" : header.getLong(16))
              + REMEDY);
    }
    CRC32C sum = new CRC32C();
    int end = IndexFormat.HEADER_BYTES - 8;
    sum.update(bytes, 0, end);
    if ((int) sum.getValue() != header.getInt(end)) {
      throw new GazetteerFileException(file, "the header of this gazetteer is spoilt" + REMEDY);
    }
    return new IndexHeader(header, file);
  }

  /** SHA-256 of what the file holds, in hexadecimal. */
  String digest() {
    byte[] digest = new byte[IndexFormat.DIGEST_BYTES];
    header.get(IndexFormat.DIGEST_AT, digest);
    return HexFormat.of().formatHex(digest);
  }

  long offset(IndexFormat.Section section) {
    return header.getLong(row(section));
  }

  long length(IndexFormat.Section section) {
    return header.getLong(row(section) + 8);
  }

  private static int row(IndexFormat.Section section) {
    return IndexFormat.TABLE_AT + SECTIONS.indexOf(section) * IndexFormat.TABLE_ROW_BYTES;
  }

  /**
   * Checks what a section holds.
   *
   * @throws GazetteerFileException if it is not what was written
   */
  void checkSum(IndexFormat.Section section, ByteBuffer content) throws GazetteerFileException {
    CRC32C sum = new CRC32C();
    sum.update(content.duplicate());
    if ((int) sum.getValue() != header.getInt(row(section) + 16)) {
      throw new GazetteerFileException(
          file, "the section " + section + " of this gazetteer is spoilt" + REMEDY);
    }
  }
}
