package org.dateline.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a gazetteer of dumps of GeoNames, of a country or of the world: what does not fit into
 * memory waits in temporary files. The new gazetteer takes the place of an earlier one when it is
 * whole, and only then. For one thread.
 */
public final class GeoNamesImport {
  /** After so many broken lines and not a good one, a file is something else. */
  private static final long MOST_BROKEN = 1_000;

  private static final String REGION = "ADM1";
  private static final int PROGRESS_LINES = 20_000;

  private final Listener listener;
  private final Map<String, String> regions = new HashMap<>();
  private final BitSet taken = new BitSet();
  private long lines;
  private long otherKinds;
  private long repeated;
  private long broken;

  /** Is told what happens. */
  public interface Listener {
    /** A line of a file is not as it should be and is left out. */
    void brokenLine(Path file, long number, String reason);

    /** So many lines of a file are read. */
    void progress(Path file, long number);
  }

  /**
   * What was read.
   *
   * @param lines how many lines
   * @param places how many places they gave
   * @param otherKinds how many lines tell of kinds that are not read
   * @param repeated how many lines tell of a place again
   * @param broken how many lines are not as they should be
   */
  public record Summary(long lines, int places, long otherKinds, long repeated, long broken) {}

  public GeoNamesImport(Listener listener) {
    this.listener = listener;
  }

  /**
   * Reads dumps and writes a gazetteer.
   *
   * @param dumps files ending in {@code .txt} or {@code .zip}
   * @param target the gazetteer; its folder is made where it is missing
   * @throws IOException if a file cannot be read, gives no place, or the gazetteer cannot be
   *     written; an earlier gazetteer then stays
   */
  public Summary run(List<Path> dumps, Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(target + " is no file that could be written");
    }
    Files.createDirectories(folder);
    Path waiting = Files.createTempDirectory(folder, ".import");
    try (GazetteerBuilder builder = GazetteerBuilder.spillingTo(waiting)) {
      for (Path dump : dumps) {
        naming(dump, () -> new GeoNamesDump(dump).read((number, line, cut) -> findRegion(line)));
      }
      for (Path dump : dumps) {
        naming(dump, () -> read(dump, builder));
        builder.note("GeoNames (CC BY 4.0, geonames.org): " + dump.getFileName());
      }
      builder.writeTo(target);
      return new Summary(lines, builder.count(), otherKinds, repeated, broken);
    } finally {
      deleteAll(waiting);
    }
  }

  private interface Reading {
    void run() throws IOException;
  }

  /** Failures name the file. */
  private static void naming(Path dump, Reading reading) throws IOException {
    try {
      reading.run();
    } catch (NoSuchFileException e) {
      throw new IOException(dump + ": it does not exist", e);
    } catch (IOException e) {
      throw new IOException(dump + ": " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      // The places that were read are kept in files beside the gazetteer.
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException(
          "the gazetteer cannot be written (%s); make room, or set DATELINE_HOME to another folder"
              .formatted(cause.getMessage()),
          e);
    }
  }

  /** The regions come first, so that each place finds the one in which it lies. */
  private void findRegion(String line) {
    if (line.contains("\t" + REGION + "\t")) {
      try {
        GeoNamesRow row = GeoNamesRow.parse(line);
        if (row.feature().equals(REGION)) {
          regions.putIfAbsent(row.regionCode(), PlaceRow.GEONAMES + row.number());
        }
      } catch (IllegalArgumentException e) {
        // Told when the line is read for good.
      }
    }
  }

  private void read(Path dump, GazetteerBuilder builder) throws IOException {
    long before = broken;
    int placesBefore = builder.count();
    new GeoNamesDump(dump)
        .read(
            (number, line, cut) -> {
              lines++;
              if (cut) {
                tellBroken(dump, number, "it is longer than any row of GeoNames");
              } else {
                add(dump, number, line, builder);
              }
              if (builder.count() == placesBefore && broken - before >= MOST_BROKEN) {
                throw new IOException("this is no dump of GeoNames with 19 columns");
              }
              if (number % PROGRESS_LINES == 0) {
                listener.progress(dump, number);
              }
            });
    if (builder.count() == placesBefore) {
      throw new IOException("not one place was found in it; name a dump of GeoNames, as UA.zip");
    }
  }

  private void add(Path dump, long number, String line, GazetteerBuilder builder) {
    try {
      GeoNamesRow row = GeoNamesRow.parse(line);
      Place place = row.place(regions.get(row.regionCode()));
      if (place == null) {
        otherKinds++;
      } else if (taken.get(row.number())) {
        repeated++;
      } else {
        taken.set(row.number());
        builder.add(place, row.aliases());
      }
    } catch (IllegalArgumentException e) {
      tellBroken(dump, number, String.valueOf(e.getMessage()));
    }
  }

  private void tellBroken(Path dump, long number, String reason) {
    broken++;
    listener.brokenLine(dump, number, reason);
  }

  private static void deleteAll(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }
        });
    Files.delete(folder);
  }
}
