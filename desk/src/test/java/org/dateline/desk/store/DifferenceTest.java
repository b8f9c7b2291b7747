package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DifferenceTest {
  private static List<String> between(String before, String after) {
    return Difference.between(Pages.read(Pages.capture(before)), Pages.read(Pages.capture(after)))
        .changes()
        .stream()
        .map(one -> one.kind() + " " + one.text())
        .toList();
  }

  @Test
  void tellsWhatWasTakenOutAndPutIn() {
    assertThat(
            between(
                "Rain over Kivara\n\nIt rained.\n\nNobody was hurt.\n\nIt ended at noon.",
                "Rain over Kivara\n\nIt rained.\n\nTwo people were hurt.\n\nIt ended at noon."
                    + "\n\nThe mayor spoke."))
        .containsExactly(
            "REMOVED Nobody was hurt.", "ADDED Two people were hurt.", "ADDED The mayor spoke.");
  }

  @Test
  void findsParagraphsThatStayThoughOthersMove() {
    assertThat(
            between(
                "Rain\n\nOne came.\n\nTwo came.\n\nThree came.",
                "Rain\n\nTwo came.\n\nThree came.\n\nOne came."))
        .containsExactly("REMOVED One came.", "ADDED One came.");
  }

  @Test
  void tellsNothingOfTheSameWords() {
    assertThat(between("Rain\n\nIt rained.", "Rain\n\nIt rained.\n")).isEmpty();
  }
}
