package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.dateline.article.document.Timestamp;
import org.dateline.article.page.PublicationDates.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicationDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-08-24 | 2024-08-24 | 2024-08-24 | day",
        "2022-03-30T08:25:00+01:00 | 2022-03-30T07:25:00Z | 2022-03-30T08:25:00+01:00 | minute",
        "2022-03-30T08:25:11.123Z | 2022-03-30T08:25:00Z | 2022-03-30T08:25:00Z | minute",
        "2022-03-30 08:25:00 +0300 | 2022-03-30T05:25:00Z | 2022-03-30T08:25:00+03:00 | minute",
        "2022-03-30T08:25 | 2022-03-30T08:25 | 2022-03-30T08:25 | minute",
        "Wed, 30 Mar 2022 07:25:00 GMT | 2022-03-30T07:25:00Z | 2022-03-30T07:25:00Z | minute",
        "Wednesday 30 March 2022 08:25 BST | 2022-03-30T07:25:00Z | 2022-03-30T08:25:00+01:00 | minute",
        "March 30, 2022 8:25 a.m. EDT | 2022-03-30T12:25:00Z | 2022-03-30T08:25:00-04:00 | minute",
        "Mar. 30, 2022 at 8:25 PM ET | 2022-03-31T00:25:00Z | 2022-03-30T20:25:00-04:00 | minute",
        "Jan 5, 2023, 12:05 AM ET | 2023-01-05T05:05:00Z | 2023-01-05T00:05:00-05:00 | minute",
        "Published 12 May 2022, 14:05 GMT | 2022-05-12T14:05:00Z | 2022-05-12T14:05:00Z | minute",
        "08:25, 30 March 2022 | 2022-03-30T08:25 | 2022-03-30T08:25 | minute",
        "Updated 5pm on 3 June 2022 | 2022-06-03 | 2022-06-03 | day",
        "3 June 2022, 5pm BST | 2022-06-03T16:00:00Z | 2022-06-03T17:00:00+01:00 | hour",
        "3 June 2022 17:00 Kyiv time | 2022-06-03T14:00:00Z | 2022-06-03T17:00:00+03:00 | minute",
        "the 1st of May 2022 | 2022-05-01 | 2022-05-01 | day",
        "30/03/2022 | 2022-03-30 | 2022-03-30 | day",
        "03/30/2022 | 2022-03-30 | 2022-03-30 | day",
        "04.04.2022 | 2022-04-04 | 2022-04-04 | day",
        "May 2022 | 2022-05 | 2022-05 | month",
        "12 May 2022 - 14 people | 2022-05-12 | 2022-05-12 | day",
      })
  void readsDates(String words, String value, String local, String precision) {
    Timestamp stamp = Objects.requireNonNull(PublicationDates.read(words, Order.UNKNOWN));
    assertThat(stamp.value()).isEqualTo(value);
    assertThat(stamp.local()).isEqualTo(local);
    assertThat(stamp.precision().label()).isEqualTo(precision);
    assertThat(words).contains(stamp.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "yesterday", "12 people", "2022", "99/99/2022", "31 June 2022", "1:30", "May"})
  void findsNoDateWhereThereIsNone(String words) {
    assertThat(PublicationDates.find(words, Order.DAY_FIRST)).isNull();
  }

  @Test
  void readsNumericDatesOnlyByEvidence() {
    var ambiguous = Objects.requireNonNull(PublicationDates.find("03/04/2022", Order.UNKNOWN));
    assertThat(ambiguous.stamp()).isNull();
    assertThat(value("03/04/2022", Order.DAY_FIRST)).isEqualTo("2022-04-03");
    assertThat(value("03/04/2022", Order.MONTH_FIRST)).isEqualTo("2022-03-04");
  }

  @Test
  void leavesSharedZoneNamesUnknown() {
    assertThat(value("30 March 2022 08:25 IST", Order.UNKNOWN)).isEqualTo("2022-03-30T08:25");
  }

  @Test
  void dependsNeitherOnLocaleNorOnZoneOfTheMachine() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(value("FRIDAY 15 APRIL 2022 08:25 GMT", Order.UNKNOWN))
          .isEqualTo("2022-04-15T08:25:00Z");
      assertThat(
              Reading.text("A BRIDGE IN INVENTED ISTRIA\n\nBY IAN LILLE\n\nIt is open.")
                  .metadata()
                  .authors())
          .containsExactly("Ian Lille");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String value(String words, Order order) {
    return Objects.requireNonNull(PublicationDates.read(words, order)).value();
  }
}
