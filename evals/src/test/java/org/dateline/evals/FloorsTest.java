package org.dateline.evals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.article.document.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  private static final Sha256 GOLD = Sha256.of(new byte[] {1});
  private static final Sha256 SAMPLES = Sha256.of(new byte[] {2});

  @Test
  void scoreUnderItsFloorNamesWhatWasMissed() {
    Floors floors = floors(0.8);

    assertThat(floors.complaints(evaluation(0.8))).isEmpty();
    assertThat(floors.complaints(evaluation(0.79)))
        .singleElement()
        .asString()
        .contains("'speaker' is 0.790", "its floor 0.800", "missed: 02 2a speaker");
  }

  @Test
  void otherDataIsRefusedUntilTheDigestIsRenewed() {
    Floors floors = new Floors("model", "other", "others", Map.of("speaker", 0.5));

    assertThat(floors.complaints(evaluation(0.9)))
        .hasSize(2)
        .allMatch(complaint -> complaint.contains("dateline.floors.rewrite"));
    assertThat(floors.renewed(evaluation(0.9), false).complaints(evaluation(0.9))).isEmpty();
  }

  @Test
  void kindsWithoutFloorAndFloorsWithoutKindAreTold() {
    Floors floors = new Floors("model", GOLD.hex(), SAMPLES.hex(), Map.of("listener", 0.5));

    assertThat(floors.complaints(evaluation(0.9)))
        .anyMatch(complaint -> complaint.startsWith("'speaker' has no floor"))
        .anyMatch(complaint -> complaint.startsWith("nothing measures 'listener'"));
  }

  @Test
  void floorsRiseByThemselvesAndFallOnlyIfAskedTo() {
    assertThat(floors(0.5).renewed(evaluation(0.9), false).floors()).containsEntry("speaker", 0.88);
    assertThat(floors(0.8).renewed(evaluation(0.6), false).floors()).containsEntry("speaker", 0.8);
    assertThat(floors(0.8).renewed(evaluation(0.6), true).floors()).containsEntry("speaker", 0.58);
  }

  @Test
  void floorsAreReadAsWritten(@TempDir Path folder) throws IOException {
    Floors floors = floors(0.123);

    floors.write(folder.resolve("floors.json"));

    assertThat(Floors.read(folder.resolve("floors.json"))).isEqualTo(floors);
  }

  private static Floors floors(double speaker) {
    return new Floors("model", GOLD.hex(), SAMPLES.hex(), Map.of("speaker", speaker));
  }

  private static Evaluation evaluation(double speaker) {
    Score score = new Score("speaker", speaker, "counts", 0.02, List.of("02 2a speaker"));
    return new Evaluation("model", GOLD, SAMPLES, List.of(score));
  }
}
