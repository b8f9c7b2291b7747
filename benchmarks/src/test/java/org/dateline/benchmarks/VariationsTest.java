package org.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.document.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariationsTest {
  private static final Path SAMPLES = Path.of("..", "samples");

  @TempDir private Path folder;

  @Test
  void sameSeedGivesTheSameBytes() throws IOException {
    assertThat(written("one", 7)).hasSize(40).isEqualTo(written("two", 7));
  }

  @Test
  void otherSeedGivesOtherBytes() throws IOException {
    Map<String, String> one = written("one", 7);

    assertThat(written("two", 8).keySet()).isEqualTo(one.keySet());
    assertThat(written("two", 8).values()).doesNotContainAnyElementsOf(one.values());
  }

  @Test
  void variationsOfOneSampleDiffer() throws IOException {
    assertThat(written("one", 7).values()).doesNotHaveDuplicates();
  }

  @Test
  void pagesStayInTheirCharacterSet() throws IOException {
    Variations variations = new Variations(SampleFile.all(SAMPLES), 1);
    List<SampleFile> samples = SampleFile.all(SAMPLES);

    for (int i = 0; i < samples.size(); i++) {
      String text = variations.text(i);
      assertThat(new String(text.getBytes(samples.get(i).charset()), samples.get(i).charset()))
          .isEqualTo(text);
    }
  }

  @Test
  void namesNumbersAndDatesChangeAndTheRestStays() {
    String text =
        "On Tuesday 13 May 2025 (2025-05-13) HELEN Aldous saw 61 barges at 18:05. She left.";

    String varied = new Variations(List.of(sample("a.txt", text)), 3).text(0);

    assertThat(varied)
        .matches(
            "On Tuesday \\d+ [A-Z][a-z]+ 2025 \\(2025-\\d\\d-\\d\\d\\) [A-Z]+ [A-Z][A-Za-z-]+ saw"
                + " \\d\\d barges at 18:05\\. She left\\.")
        .isNotEqualTo(text);
  }

  @Test
  void tagsKeepTheirNumbers() {
    String text = "<TD WIDTH=\"960\"><img src=\"a-12.gif\" alt='40'>";

    assertThat(new Variations(List.of(sample("a.html", text)), 3).text(0)).isEqualTo(text);
  }

  @Test
  void paragraphsThatAQuotationRunsThroughStay() {
    String open = "“We shall not go, ".repeat(6);
    String text = String.join("\n\n", open, "“And we shall not stay.” ".repeat(6), "The end.");

    for (int seed = 0; seed < 20; seed++) {
      assertThat(new Variations(List.of(sample("a.txt", text)), seed).text(0)).isEqualTo(text);
    }
  }

  private static SampleFile sample(String name, String text) {
    return new SampleFile(name, StandardCharsets.UTF_8, text);
  }

  /** The digests of forty variations, by file. */
  private Map<String, String> written(String name, long seed) throws IOException {
    Path target = Files.createDirectories(folder.resolve(name));
    new Variations(SampleFile.all(SAMPLES), seed).write(target, 40);
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(target)) {
      for (Path file : files.toList()) {
        digests.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)).hex());
      }
    }
    return digests;
  }
}
