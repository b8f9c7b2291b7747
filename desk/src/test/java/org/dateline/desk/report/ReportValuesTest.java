package org.dateline.desk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.document.Timestamp;
import org.dateline.article.document.Timestamp.Precision;
import org.junit.jupiter.api.Test;

class ReportValuesTest {

  @Test
  void keepsAPageDatedToAMonthThatOverlapsThePeriod() {
    Period period = new Period(LocalDate.of(2022, 3, 15), LocalDate.of(2022, 3, 20));
    assertThat(period.mayContain(told("2022-03", Precision.MONTH))).isTrue();
    assertThat(period.mayContain(told("2022-04", Precision.MONTH))).isFalse();
    assertThat(period.mayContain(told("2022", Precision.YEAR))).isTrue();
    assertThat(period.mayContain(told("2021", Precision.YEAR))).isFalse();
    assertThat(period.mayContain(told("2022-03-20T23:59:00+02:00", Precision.MINUTE))).isTrue();
  }

  @Test
  void refusesAPeriodThatEndsBeforeItBegins() {
    assertThatThrownBy(() -> new Period(LocalDate.of(2022, 2, 2), LocalDate.of(2022, 2, 1)))
        .hasMessage("the last day must not precede the first; got: 2022-02-02 to 2022-02-01");
  }

  @Test
  void refusesAGradeOffTheAdmiraltyCode() {
    assertThat(Grade.UNGRADED.label()).isEqualTo("F6");
    assertThatThrownBy(() -> new Grade('G', '1')).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Grade('A', '7')).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAQuotationWhoseOffsetsDoNotFit() {
    assertThat(new Quotation(3, 4, "😀", "", "").words()).isEqualTo("😀");
    assertThatThrownBy(() -> new Quotation(3, 5, "😀", "", ""))
        .hasMessageContaining("must count the code points");
  }

  @Test
  void givesARangeInTheWordsOfItsOwnScale() {
    assertThat(Yardstick.range(Scale.PHIA, 0.95, 1.0)).isEqualTo("about 95 to < 100\u00a0%");
    assertThat(Yardstick.range(Scale.ICD203, 0.55, 0.8)).isEqualTo("55 to 80\u00a0%");
    assertThat(Yardstick.range(Scale.PHIA, 0.55, 0.8)).isEqualTo("55 to 80\u00a0%");
    assertThat(Yardstick.range(Scale.PHIA, 0.125, 0.5)).isEqualTo("12.5 to 50\u00a0%");
  }

  @Test
  void writesADateAsExactlyAsItIsTold() {
    assertThat(Wording.date(null)).isEqualTo("undated");
    assertThat(Wording.date(told("2022", Precision.YEAR))).isEqualTo("2022");
    assertThat(Wording.date(told("2022-03", Precision.MONTH))).isEqualTo("March 2022");
    assertThat(Wording.date(told("2022-03-30", Precision.DAY))).isEqualTo("30 March 2022");
    assertThat(Wording.date(told("2022-03-30T08:25", Precision.MINUTE)))
        .isEqualTo("30 March 2022, 08:25");
    assertThat(Wording.date(told("2022-03-30T08:25:00+01:00", Precision.MINUTE)))
        .isEqualTo("30 March 2022, 08:25 (UTC+01:00)");
    assertThat(Wording.date(told("2022-03-30T08:25:00Z", Precision.MINUTE)))
        .isEqualTo("30 March 2022, 08:25 (UTC)");
    assertThat(Wording.date(told("soon", Precision.DAY))).isEqualTo("soon");
  }

  @Test
  void countsInEnglish() {
    assertThat(Wording.count(1, "line", "lines")).isEqualTo("1 line");
    assertThat(Wording.count(1200, "line", "lines")).isEqualTo("1,200 lines");
    assertThat(Wording.list(java.util.List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  private static Timestamp told(String local, Precision precision) {
    return new Timestamp(local, local, precision, local, null);
  }
}
