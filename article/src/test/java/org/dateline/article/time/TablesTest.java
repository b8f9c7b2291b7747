package org.dateline.article.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static Pattern pattern(String pattern) {
    return PatternReader.read(List.of("DATE", pattern, "calendar"), 0);
  }

  @Test
  void writesAPatternOutInAllWays() {
    assertThat(pattern("the? (a|b c) ~D").items())
        .containsExactlyInAnyOrder(
            List.of("the", "a", "~D"),
            List.of("the", "b", "c", "~D"),
            List.of("a", "~D"),
            List.of("b", "c", "~D"));
  }

  @Test
  void takesContextsFromTheEnds() {
    Pattern pattern = pattern("[in|on] MONTH [!of]");
    assertThat(pattern.before()).isEqualTo(new Pattern.Context(Set.of("in", "on"), false));
    assertThat(pattern.after()).isEqualTo(new Pattern.Context(Set.of("of"), true));
    assertThat(pattern.items()).containsExactly(List.of("MONTH"));
  }

  @Test
  void refusesPatternsThatBreakTheNotation() {
    assertThatThrownBy(() -> pattern("(a|b")).hasMessageContaining("a bracket does not close");
    assertThatThrownBy(() -> pattern("a) b")).hasMessageContaining("did not open");
    assertThatThrownBy(() -> pattern("a? b?")).hasMessageContaining("not optional");
    assertThatThrownBy(
            () -> Meanings.check(PatternReader.read(List.of("DATE", "a", "nonsense"), 0)))
        .hasMessageContaining("there is no rule 'nonsense'");
  }

  @Test
  void refusesAClassThatNoTableMakes() {
    assertThatThrownBy(() -> new Grammar("combinations.tsv", Set.of("DATE")))
        .hasMessageContaining("no table makes the class");
  }

  @Test
  void knowsEveryNamedDay() {
    for (List<String> row : Table.rows("holidays.tsv", 2)) {
      assertThat(Festivals.day(row.get(0), 2024)).as(row.get(1)).isNotNull();
    }
  }

  @Test
  void computesEaster() {
    assertThat(Festivals.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(Festivals.easter(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
    assertThat(Festivals.easter(1943)).isEqualTo(LocalDate.of(1943, 4, 25));
    assertThat(Festivals.day("11-4-thursday", 2023)).isEqualTo(LocalDate.of(2023, 11, 23));
    assertThat(Festivals.day("5-last-monday", 2023)).isEqualTo(LocalDate.of(2023, 5, 29));
    assertThat(Festivals.day("02-29", 2023)).isNull();
  }
}
