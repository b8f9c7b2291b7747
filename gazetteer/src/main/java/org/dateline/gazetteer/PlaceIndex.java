package org.dateline.gazetteer;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One file of places and names, mapped into memory. Only what is asked for is read from the disk.
 * Safe for use by many threads.
 */
final class PlaceIndex implements AutoCloseable {
  /** A kind is written as its number here: add kinds only at the end. */
  static final List<PlaceKind> KINDS = List.of(PlaceKind.values());

  static final List<AliasKind> ALIAS_KINDS = List.of(AliasKind.values());

  private final IndexHeader header;
  private final Arena arena;
  private final Map<IndexFormat.Section, ByteBuffer> sections =
      new EnumMap<>(IndexFormat.Section.class);
  private final ByteBuffer places;
  private final ByteBuffer cells;
  private final ByteBuffer prefixes;
  private final ByteBuffer offsets;
  private final ByteBuffer entries;
  private final ByteBuffer ids;
  private final StringTable details;
  private final StringTable shared;

  private PlaceIndex(IndexHeader header, MemorySegment file, Arena arena) {
    this.header = header;
    this.arena = arena;
    for (IndexFormat.Section section : IndexFormat.Section.values()) {
      ByteBuffer content =
          file.asSlice(header.offset(section), header.length(section)).asByteBuffer();
      sections.put(section, content.order(ByteOrder.LITTLE_ENDIAN));
    }
    this.places = of(IndexFormat.Section.PLACES);
    this.cells = of(IndexFormat.Section.CELLS);
    this.prefixes = of(IndexFormat.Section.PREFIXES);
    this.offsets = of(IndexFormat.Section.OFFSETS);
    this.entries = of(IndexFormat.Section.ENTRIES);
    this.ids = of(IndexFormat.Section.IDS);
    this.details = new StringTable(of(IndexFormat.Section.DETAILS));
    this.shared = new StringTable(of(IndexFormat.Section.SHARED));
  }

  private ByteBuffer of(IndexFormat.Section section) {
    return Objects.requireNonNull(sections.get(section));
  }

  static PlaceIndex open(Path path) throws IOException {
    Arena arena = Arena.ofShared();
    try (FileChannel channel = FileChannel.open(path)) {
      ByteBuffer first = ByteBuffer.allocate(IndexFormat.HEADER_BYTES);
      while (first.hasRemaining() && channel.read(first, first.position()) >= 0) {}
      byte[] bytes = Arrays.copyOf(first.array(), first.position());
      IndexHeader header = IndexHeader.check(bytes, channel.size(), path.toString());
      MemorySegment file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      return new PlaceIndex(header, file, arena);
    } catch (IOException | RuntimeException e) {
      arena.close();
      throw e;
    }
  }

  static PlaceIndex of(byte[] file, String name) throws IOException {
    IndexHeader header =
        IndexHeader.check(
            Arrays.copyOf(file, Math.min(file.length, IndexFormat.HEADER_BYTES)),
            file.length,
            name);
    return new PlaceIndex(header, MemorySegment.ofArray(file).asReadOnly(), Arena.ofShared());
  }

  String digest() {
    return header.digest();
  }

  String notes() {
    ByteBuffer notes = of(IndexFormat.Section.NOTES).duplicate();
    return StandardCharsets.UTF_8.decode(notes).toString();
  }

  void checkSums() throws GazetteerFileException {
    for (IndexFormat.Section section : IndexFormat.Section.values()) {
      header.checkSum(section, of(section));
    }
  }

  int count() {
    return places.limit() / IndexFormat.PLACE_BYTES;
  }

  Place place(int row) {
    return PlaceRow.read(places, row * IndexFormat.PLACE_BYTES, details, shared);
  }

  /** The number of the first key that is not less than {@code key}. */
  private int lowerBound(byte[] key) {
    long prefix = NameWriter.prefix(key);
    int low = 0;
    int high = offsets.limit() / Integer.BYTES;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = Long.compareUnsigned(prefixes.getLong(middle * Long.BYTES), prefix);
      if (order == 0 ? compareKey(middle, key) < 0 : order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compareKey(int number, byte[] key) {
    Varint length = Varint.read(entries, offsets.getInt(number * Integer.BYTES));
    int common = Math.min(length.value(), key.length);
    for (int i = 0; i < common; i++) {
      int order = Byte.compareUnsigned(entries.get(length.end() + i), key[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(length.value(), key.length);
  }

  private boolean isKey(int number, byte[] key) {
    return number < offsets.limit() / Integer.BYTES && compareKey(number, key) == 0;
  }

  /** The places that have a folded name, the most populous first. */
  List<NameMatch> named(byte[] key) {
    int number = lowerBound(key);
    return isKey(number, key) ? matches(number) : List.of();
  }

  private List<NameMatch> matches(int number) {
    Varint length = Varint.read(entries, offsets.getInt(number * Integer.BYTES));
    Varint count = Varint.read(entries, length.end() + length.value());
    List<NameMatch> matches = new ArrayList<>(count.value());
    int at = count.end();
    for (int i = 0; i < count.value(); i++) {
      Varint row = Varint.read(entries, at);
      int form = entries.get(row.end()) & 0xff;
      AliasKind kind = ALIAS_KINDS.get(form & ~IndexFormat.SAME_AS_NAME);
      Place place = place(row.value());
      at = row.end() + 1;
      if ((form & IndexFormat.SAME_AS_NAME) != 0) {
        matches.add(new NameMatch(place, place.name(), kind));
      } else {
        Varint text = Varint.read(entries, at);
        matches.add(new NameMatch(place, new StringTable(entries).at(at), kind));
        at = text.end() + text.value();
      }
    }
    return matches;
  }

  void forEachName(BiConsumer<String, NameMatch> each) {
    StringTable keys = new StringTable(entries);
    for (int number = 0; number < offsets.limit() / Integer.BYTES; number++) {
      String key = keys.at(offsets.getInt(number * Integer.BYTES));
      matches(number).forEach(match -> each.accept(key, match));
    }
  }

  @Nullable Place byId(String id) {
    int hash = id.hashCode();
    int low = 0;
    int high = ids.limit() / Long.BYTES;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if ((int) (ids.getLong(middle * Long.BYTES) >> Integer.SIZE) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < ids.limit() / Long.BYTES; i++) {
      long entry = ids.getLong(i * Long.BYTES);
      if ((int) (entry >> Integer.SIZE) != hash) {
        return null;
      }
      Place place = place((int) entry);
      if (place.id().equals(id)) {
        return place;
      }
    }
    return null;
  }

  /** Gives the rows of the places that lie within a box, in no sense ordered. */
  void within(GeoBox box, IntConsumer rows) {
    for (int cell : box.cells()) {
      int end = cells.getInt((cell + 1) * Integer.BYTES);
      for (int row = cells.getInt(cell * Integer.BYTES); row < end; row++) {
        rows.accept(row);
      }
    }
  }

  @Override
  public void close() {
    arena.close();
  }
}
