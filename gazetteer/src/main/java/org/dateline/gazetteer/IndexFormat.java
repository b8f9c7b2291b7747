package org.dateline.gazetteer;

/**
 * The file of a gazetteer, drawn in docs/data-files.md: a header, a table of sections, the
 * sections. All numbers are little-endian; a "varint" has seven bits a byte, the lowest first.
 */
final class IndexFormat {
  static final byte[] MAGIC = {'D', 'A', 'T', 'E', 'L', 'N', 'G', 'Z'};

  /** The version that is written, and the oldest that is read. */
  static final int VERSION = 1;

  static final int OLDEST_VERSION = 1;

  /** Magic, version, number of sections, length of the file, SHA-256 of the sections. */
  static final int DIGEST_AT = 24;

  static final int DIGEST_BYTES = 32;
  static final int TABLE_AT = DIGEST_AT + DIGEST_BYTES;

  /** Offset, length, CRC-32C of a section. */
  static final int TABLE_ROW_BYTES = 24;

  /** The header, with the CRC-32C of itself at its end. */
  static final int HEADER_BYTES = TABLE_AT + Section.values().length * TABLE_ROW_BYTES + 8;

  /** Bytes of a row of {@link Section#PLACES}. */
  static final int PLACE_BYTES = 44;

  /** Cells of one degree by one degree, row by row from the south-west corner. */
  static final int CELLS = 180 * 360;

  /** Bytes of a key that {@link Section#PREFIXES} holds. */
  static final int PREFIX_BYTES = 8;

  /** Set in the kind of a name that is the same as the place's own. */
  static final int SAME_AS_NAME = 0x80;

  static final double MICRODEGREES = 1e6;
  static final double METRES = 1000;

  private IndexFormat() {}

  /** In the order in which they stand in the file. */
  enum Section {
    /** Rows of fixed width, by cell and id. */
    PLACES,
    /** Of each cell the first row, and the number of rows at the end. */
    CELLS,
    /** Name and, unless it is a number of GeoNames, id of each place. */
    DETAILS,
    /** Strings that many places share: ids of regions, feature codes. */
    SHARED,
    /** The first eight bytes of each key, sorted. */
    PREFIXES,
    /** Where in ENTRIES the entry of each key begins. */
    OFFSETS,
    /** Of each key, sorted: the folded name and the places that have it. */
    ENTRIES,
    /** Hash of an id and row, sorted. */
    IDS,
    /** What the file was made of, as text. */
    NOTES
  }

  /** The cell in which a point lies. */
  static int cell(double latitude, double longitude) {
    int row = Math.clamp((long) Math.floor(latitude + 90), 0, 179);
    int column = Math.clamp((long) Math.floor(longitude + 180), 0, 359);
    return row * 360 + column;
  }
}
