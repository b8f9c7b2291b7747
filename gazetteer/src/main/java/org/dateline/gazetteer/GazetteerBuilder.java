package org.dateline.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects places with their names and makes a {@link Gazetteer} of them. The same places in the
 * same order give the same bytes. For one thread, and for one gazetteer.
 *
 * <p>Whoever adds takes care that ids differ; of two places with one id either is found by it.
 */
public final class GazetteerBuilder implements AutoCloseable {
  /** How much waits in memory before it goes to temporary files, for places and for names each. */
  private static final long MOST_BYTES = 96L << 20;

  /** Longer names are not names. */
  private static final int MOST_KEY_BYTES = 200;

  private final @Nullable Path folder;
  private final RecordSorter places;
  private final RecordSorter names;
  private final StringBuilder notes = new StringBuilder();
  private int count;

  /** For a gazetteer in memory. */
  public GazetteerBuilder() {
    this(null);
  }

  private GazetteerBuilder(@Nullable Path folder) {
    this.folder = folder;
    this.places = new RecordSorter(folder, MOST_BYTES);
    this.names = new RecordSorter(folder, MOST_BYTES);
  }

  /** For any number of places: what does not fit into memory waits in files in {@code folder}. */
  public static GazetteerBuilder spillingTo(Path folder) {
    return new GazetteerBuilder(folder);
  }

  /** Adds a place under its own name and others of {@link AliasKind#ALTERNATE}. */
  public GazetteerBuilder add(Place place, String... alternates) {
    return add(
        place, Stream.of(alternates).map(text -> new Alias(text, AliasKind.ALTERNATE)).toList());
  }

  /**
   * Adds a place under its own name and others. Of names that fold to the same one is kept.
   *
   * @throws UncheckedIOException if the temporary files cannot be written
   */
  public GazetteerBuilder add(Place place, Collection<Alias> aliases) {
    try {
      places.add(PlaceRecord.of(place, count));
      addName(place, new Alias(place.name(), AliasKind.PRIMARY));
      for (Alias alias : aliases) {
        addName(place, alias);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    count++;
    return this;
  }

  private void addName(Place place, Alias alias) throws IOException {
    byte[] key = NameFolding.fold(alias.text()).getBytes(StandardCharsets.UTF_8);
    if (key.length > 0 && key.length <= MOST_KEY_BYTES) {
      names.add(NameRecord.of(key, place, count, alias));
    }
  }

  /** Adds a line to what the gazetteer tells of its sources. */
  public GazetteerBuilder note(String line) {
    notes.append(line).append('\n');
    return this;
  }

  /** How many places were added. */
  public int count() {
    return count;
  }

  /** Makes a gazetteer in memory. */
  public Gazetteer build() {
    try (SectionOutputs sections = new SectionOutputs(null)) {
      return Gazetteer.of(List.of(PlaceIndex.of(write(sections).inMemory(), "memory")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the gazetteer to a file: whole, or not at all.
   *
   * @throws IOException if it cannot be written; an earlier file then stays
   */
  public void writeTo(Path file) throws IOException {
    try (SectionOutputs sections = new SectionOutputs(folder)) {
      write(sections).replace(file);
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private SectionOutputs write(SectionOutputs sections) throws IOException {
    PlaceWriter placeWriter = new PlaceWriter(sections, count);
    places.drain(placeWriter::write);
    int[] rows = placeWriter.finish();
    NameWriter nameWriter = new NameWriter(sections, rows);
    names.drain(nameWriter::write);
    nameWriter.finish();
    sections.of(IndexFormat.Section.NOTES).write(notes.toString().getBytes(StandardCharsets.UTF_8));
    return sections;
  }

  @Override
  public void close() throws IOException {
    places.close();
    names.close();
  }

  /** By position and id, with the rows' numbers to be looked up by those of adding. */
  private static final class PlaceWriter {
    private final SectionOutputs sections;
    private final SharedStrings shared;
    private final int[] rows;
    private final long[] ids;
    private final int[] firstOfCell = new int[IndexFormat.CELLS + 1];
    private int row;

    PlaceWriter(SectionOutputs sections, int count) throws IOException {
      this.sections = sections;
      this.shared = new SharedStrings(sections.of(IndexFormat.Section.SHARED));
      this.rows = new int[count];
      this.ids = new long[count];
    }

    void write(byte[] sorted) throws IOException {
      PlaceRecord.Numbered numbered = PlaceRecord.read(sorted);
      Place place = numbered.place();
      rows[numbered.ordinal()] = row;
      ids[row] = ((long) place.id().hashCode() << Integer.SIZE) | row;
      firstOfCell[IndexFormat.cell(place.latitude(), place.longitude()) + 1]++;
      int detail = Math.toIntExact(details(place));
      PlaceRow.write(sections.of(IndexFormat.Section.PLACES), place, detail, shared);
      row++;
    }

    private long details(Place place) throws IOException {
      ByteSink details = sections.of(IndexFormat.Section.DETAILS);
      long at = details.written();
      details.writeString(place.name());
      if (PlaceRow.geonames(place.id()) < 0) {
        details.writeString(place.id());
      }
      return at;
    }

    int[] finish() throws IOException {
      ByteSink cells = sections.of(IndexFormat.Section.CELLS);
      int first = 0;
      for (int inCell : firstOfCell) {
        first += inCell;
        cells.writeInt(first);
      }
      Arrays.sort(ids);
      for (long id : ids) {
        sections.of(IndexFormat.Section.IDS).writeLong(id);
      }
      return rows;
    }
  }
}
