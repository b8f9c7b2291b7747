package org.dateline.gazetteer;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Places, to be asked by name, by id and by position. It may consist of several files, of which the
 * first knows best: what the user imported, then what Dateline brings along.
 *
 * <p>Immutable; safe for use by many threads. After {@link #close()} every question fails with an
 * {@link IllegalStateException}.
 */
public final class Gazetteer implements AutoCloseable {
  /** The name of the file that the build makes, beside the library. */
  public static final String FILE_NAME = "places.gazetteer";

  /** Places told to be elsewhere than this are another place of that name. */
  private static final double SAME_PLACE_KM = 5;

  private final List<PlaceIndex> layers;

  private Gazetteer(List<PlaceIndex> layers) {
    this.layers = List.copyOf(layers);
  }

  static Gazetteer of(List<PlaceIndex> layers) {
    return new Gazetteer(layers);
  }

  /**
   * Opens files that lie over each other: of one place what the first says counts, under the names
   * of all.
   *
   * @throws GazetteerFileException if one is no gazetteer, is cut short or of a version that is not
   *     read
   * @throws IOException if one cannot be read
   */
  public static Gazetteer open(Path... files) throws IOException {
    List<PlaceIndex> layers = new ArrayList<>();
    try {
      for (Path file : files) {
        layers.add(PlaceIndex.open(file));
      }
      return new Gazetteer(layers);
    } catch (IOException | RuntimeException e) {
      layers.forEach(PlaceIndex::close);
      throw e;
    }
  }

  /** The gazetteer that Dateline brings along. */
  public static Gazetteer bundled() throws IOException {
    return open(bundledFile());
  }

  /**
   * Where the gazetteer lies that Dateline brings along: beside the library or the folder of its
   * classes.
   *
   * @throws IOException if it is not there
   */
  public static Path bundledFile() throws IOException {
    try {
      Path library =
          Path.of(Gazetteer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path file = library.resolveSibling(FILE_NAME);
      if (!Files.isRegularFile(file)) {
        throw new IOException(file + " is missing; build Dateline again: ./verify");
      }
      return file;
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** SHA-256 of the content in hexadecimal; of several files their digests, joined by "+". */
  public String digest() {
    return layers.stream().map(PlaceIndex::digest).collect(Collectors.joining("+"));
  }

  /** What the files were made of, a line for each source. */
  public String notes() {
    return layers.stream().map(PlaceIndex::notes).collect(Collectors.joining());
  }

  /** How many places there are; those in several files count in each. */
  public int size() {
    return layers.stream().mapToInt(PlaceIndex::count).sum();
  }

  /**
   * Reads all files whole and compares them with the sums written in them. Opening does not: it
   * would have to read everything.
   *
   * @throws GazetteerFileException if a file is not as it was written
   */
  public void check() throws GazetteerFileException {
    for (PlaceIndex layer : layers) {
      layer.checkSums();
    }
  }

  /**
   * All places that have a name, whatever its case, marks, apostrophes and hyphens ({@link
   * NameFolding}); each once, the most populous first, then by id. A region stands behind the town
   * after which it is named.
   */
  public List<NameMatch> named(CharSequence name) {
    byte[] key = key(name);
    if (key.length == 0) {
      return List.of();
    }
    return layers.size() == 1 ? MatchOrder.sorted(layers.getFirst().named(key)) : layered(key);
  }

  private List<NameMatch> layered(byte[] key) {
    Map<String, NameMatch> known = new LinkedHashMap<>();
    for (PlaceIndex layer : layers) {
      List<NameMatch> above = List.copyOf(known.values());
      for (NameMatch match : layer.named(key)) {
        Place best = place(match.place().id());
        if (best != null && above.stream().noneMatch(other -> isSame(other.place(), best))) {
          known.putIfAbsent(best.id(), new NameMatch(best, match.alias(), match.kind()));
        }
      }
    }
    return MatchOrder.sorted(List.copyOf(known.values()));
  }

  /** Whether two files tell of one place under different ids. */
  private static boolean isSame(Place one, Place other) {
    return one.kind() == PlaceKind.SETTLEMENT
        && other.kind() == PlaceKind.SETTLEMENT
        && Distances.kilometres(one, other) <= SAME_PLACE_KM;
  }

  /** Gives every folded name with every place that has it: slow, for what looks at all names. */
  void forEachName(BiConsumer<String, NameMatch> each) {
    layers.forEach(layer -> layer.forEachName(each));
  }

  /** The place of an id; null where there is none. */
  public @Nullable Place place(String id) {
    for (PlaceIndex layer : layers) {
      Place place = layer.byId(id);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  /** The country of an ISO 3166-1 alpha-2 code in capitals; null where there is none. */
  public @Nullable Place country(String code) {
    return place("iso3166:" + code);
  }

  /** The first-level region in which a place lies. */
  public Optional<Place> region(Place place) {
    return Optional.ofNullable(place.region()).map(this::place);
  }

  /**
   * The settlements, sites and other places (no regions and countries) whose point lies within
   * {@code km} kilometres, the nearest first, then by id; at most {@code limit}.
   */
  public List<Place> near(double latitude, double longitude, double km, int limit) {
    Map<String, Place> found = new LinkedHashMap<>();
    for (PlaceIndex layer : layers) {
      layer.within(
          GeoBox.around(latitude, longitude, km),
          row -> {
            Place place = layer.place(row);
            if (place.kind() != PlaceKind.REGION && place.kind() != PlaceKind.COUNTRY) {
              found.putIfAbsent(place.id(), place);
            }
          });
    }
    record Away(Place place, double km) {}
    return found.values().stream()
        .map(
            place ->
                new Away(
                    place,
                    Distances.kilometres(latitude, longitude, place.latitude(), place.longitude())))
        .filter(away -> away.km() <= km)
        .sorted(Comparator.comparingDouble(Away::km).thenComparing(away -> away.place().id()))
        .limit(limit)
        .map(Away::place)
        .toList();
  }

  private static byte[] key(CharSequence name) {
    return NameFolding.fold(name).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    layers.forEach(PlaceIndex::close);
  }
}
