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
  /** How many samples there are; JMH wants a constant. */
  static final int ARTICLES = 13;

  private Samples() {}

  /** All samples. */
  static List<SampleFile> all() throws IOException {
    List<SampleFile> samples = SampleFile.all(Path.of("samples"));
    if (samples.size() != ARTICLES) {
      throw new IllegalStateException(
          "expected %s samples, found %s; correct the constant, or start from the project's folder"
              .formatted(ARTICLES, samples.size()));
    }
    return samples;
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
}
