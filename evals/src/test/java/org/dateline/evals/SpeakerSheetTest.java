package org.dateline.evals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerSheetTest {
  @Test
  void readsAllSheets() throws IOException {
    assertThat(SpeakerSheet.all())
        .hasSize(142)
        .extracting(SpeakerSheet::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void readsTextAndRows() {
    SpeakerSheet sheet =
        SpeakerSheet.parse(
            "a-1\npublished: 2025-03-04\nIt rains, Lee said.\n---\nIt rains | Ann Lee / Lee | - | Fjord TV\n");
    assertThat(sheet.text()).isEqualTo("It rains, Lee said.\n");
    assertThat(sheet.rows())
        .containsExactly(
            new SpeakerSheet.Row(
                "It rains", List.of("Ann Lee", "Lee"), List.of(""), List.of("Fjord TV")));
  }

  @Test
  void wantsWordsThatStandOnce() {
    assertThatThrownBy(
            () -> SpeakerSheet.parse("a-1\npublished: 2025-03-04\nNo. No.\n---\nNo | - | - | -\n"))
        .hasMessageContaining("must stand once");
  }

  @Test
  void namesAgreeByWordsWhereTheyMay() {
    assertThat(SpeakerSheetEvaluation.agrees("the Sudanese Army", "Army (Sudan)", true)).isTrue();
    assertThat(SpeakerSheetEvaluation.agrees("Weir region", "Government of Weir", true)).isTrue();
    assertThat(SpeakerSheetEvaluation.agrees("Weir region", "Government of Brod", true)).isFalse();
    assertThat(SpeakerSheetEvaluation.agrees("Sudanese army", "Army (Sudan)", false)).isFalse();
    assertThat(SpeakerSheetEvaluation.agrees("Ministry of Defense", "ministry of defence", false))
        .isTrue();
    assertThat(SpeakerSheetEvaluation.agrees("", "", false)).isTrue();
    assertThat(SpeakerSheetEvaluation.agrees("", "Lee", true)).isFalse();
  }
}
