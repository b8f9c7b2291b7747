package org.dateline.desk.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DayRangeTest {
  @ParameterizedTest
  @CsvSource({
    "2022-05-12, 2022-05-12, 2022-05-12",
    "2022-05-12T08:25, 2022-05-12, 2022-05-12",
    "2024-02, 2024-02-01, 2024-02-29",
    "2022, 2022-01-01, 2022-12-31",
    "2024-W01, 2024-01-01, 2024-01-07",
    "2020-W53, 2020-12-28, 2021-01-03",
    "2009-Q3, 2009-07-01, 2009-09-30"
  })
  void coversTheDaysOfAValue(String value, String first, String last) {
    assertThat(DayRange.of(value))
        .hasValueSatisfying(
            days -> {
              assertThat(days.first()).hasToString(first);
              assertThat(days.last()).hasToString(last);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unresolved",
        "P3D",
        "2022-SU",
        "PAST_REF",
        "2022-02-30",
        "2021-W53",
        "0000",
        "20220512",
        ""
      })
  void coversNoDaysWhereTheValueTellsNone(String value) {
    assertThat(DayRange.of(value)).isEmpty();
  }
}
