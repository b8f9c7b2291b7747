package org.dateline.article.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
  @ParameterizedTest
  @CsvSource({
    "DAY, 2021-01-03, 2021-01-03, 2021-01-03",
    "WEEK, 2021-01-03, 2020-W53, 2021-01-03",
    "WEEKEND, 2021-01-03, 2020-W53-WE, 2021-01-03",
    "WEEK, 2024-12-30, 2025-W01, 2025-01-05",
    "MONTH, 2024-02-10, 2024-02, 2024-02-29",
    "QUARTER, 2024-05-10, 2024-Q2, 2024-06-30",
    "HALF, 2024-07-01, 2024-H2, 2024-12-31",
    "SEASON, 2024-01-10, 2023-WI, 2024-02-29",
    "SEASON, 2024-08-31, 2024-SU, 2024-08-31",
    "YEAR, 0900-08-31, 0900, 0900-12-31",
    "DECADE, 1999-08-31, 199, 1999-12-31",
    "CENTURY, 1999-08-31, 19, 1999-12-31",
  })
  void writesEachGrainAsTimex3Does(Unit grain, LocalDate day, String value, LocalDate last) {
    When when = When.of(grain, day);
    assertThat(when.value()).isEqualTo(value);
    assertThat(when.last()).isEqualTo(last);
  }
}
