package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes variations of the samples, so that there is enough to read for measuring: the same seed
 * gives the same bytes. They are for measuring speed only, since names and facts are shuffled
 * without regard to sense.
 */
public final class Variations {
  private final List<SampleFile> samples;
  private final long seed;

  /**
   * @param samples what is varied, one after the other
   * @param seed any number
   */
  Variations(List<SampleFile> samples, long seed) {
    this.samples = samples;
    this.seed = seed;
  }

  /**
   * Called as {@code Variations SAMPLES FOLDER COUNT SEED}: writes so many variations of the
   * articles in one folder into another.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      throw new IllegalArgumentException("wanted: SAMPLES FOLDER COUNT SEED");
    }
    List<SampleFile> samples = SampleFile.all(Path.of(arguments[0]));
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    new Variations(samples, Long.parseLong(arguments[3]))
        .write(folder, Integer.parseInt(arguments[2]));
  }

  /** Writes {@code count} files, named by number and sample. */
  void write(Path folder, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      SampleFile sample = samples.get(i % samples.size());
      String name = String.format(Locale.ROOT, "%06d-%s", i + 1, sample.name());
      Files.write(folder.resolve(name), sample.bytes(text(i)));
    }
  }

  /** The text of the variation with this number, from 0. */
  String text(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    String text = samples.get(number % samples.size()).text();
    return Paragraphs.reordered(new Variation(random).of(text), random);
  }
}
