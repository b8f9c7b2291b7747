package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;

/** The samples as the benchmarks read them; found from the project's folder. */
final class Samples {
  /** How many samples there are, and how many of them are pages. JMH wants constants. */
  static final int ARTICLES = 13;

  static final int PAGES = 8;

  private Samples() {}

  /** All samples. */
  static List<SampleFile> all() throws IOException {
    return checked(SampleFile.all(Path.of("samples")), ARTICLES);
  }

  /** The samples that are HTML. */
  static List<SampleFile> pages() throws IOException {
    return checked(all().stream().filter(SampleFile::isPage).toList(), PAGES);
  }

  /** What a reader of articles is given: bytes, never compressed. */
  static List<Capture> captures(List<SampleFile> samples) {
    List<Capture> captures = new ArrayList<>();
    for (SampleFile sample : samples) {
      byte[] bytes = sample.text().getBytes(sample.charset());
      captures.add(
          new Capture(
              sample.name(),
              Sha256.of(sample.name().getBytes(StandardCharsets.UTF_8)),
              new Capture.Content(bytes),
              Capture.Known.NOTHING));
    }
    return captures;
  }

  private static List<SampleFile> checked(List<SampleFile> samples, int expected) {
    if (samples.size() != expected) {
      throw new IllegalStateException(
          "expected %d samples, found %d; correct the constant, or start from the project's folder"
              .formatted(expected, samples.size()));
    }
    return samples;
  }
}
