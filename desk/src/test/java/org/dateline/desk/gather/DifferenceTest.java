package org.dateline.desk.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.gather.Difference.Change;
import org.junit.jupiter.api.Test;

final class DifferenceTest {
  private static String told(List<String> before, List<String> after) {
    return Difference.between(before, after).told();
  }

  @Test
  void tellsWhatWasChangedAddedAndRemoved() {
    assertThat(Difference.between(List.of("a", "b", "c", "d"), List.of("a", "x", "c", "d", "e")))
        .isEqualTo(new Difference(List.of(new Change("b", "x"), new Change(null, "e"))));
    assertThat(told(List.of("a", "b"), List.of("b"))).isEqualTo("1 paragraph removed");
    assertThat(told(List.of("a"), List.of("b", "c"))).isEqualTo("1 paragraph changed, 1 added");
    assertThat(told(List.of("a"), List.of("b", "a", "c"))).isEqualTo("2 paragraphs added");
  }

  @Test
  void saysThatTheArticleIsTheSame() {
    assertThat(told(List.of("a"), List.of("a")))
        .isEqualTo("only what stands about the article has changed");
  }

  @Test
  void comparesVeryLongArticlesByTheirEndsOnly() {
    List<String> before = new ArrayList<>(List.of("same"));
    List<String> after = new ArrayList<>(List.of("same"));
    for (int i = 0; i < 3_000; i++) {
      before.add("b" + i);
      after.add("a" + i);
    }

    assertThat(told(before, after)).isEqualTo("3000 paragraphs changed");
  }
}
