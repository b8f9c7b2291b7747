package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All names here are invented. */
final class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Lee | Ann Lee",
        "By Ann Lee and Juan de la Cruz | Ann Lee;Juan de la Cruz",
        "By ANN LEE, BO O’HARA, Diplomatic Editor | Ann Lee;Bo O’Hara",
        "Written by Ann Lee in Vólkova | Ann Lee",
        "By\u00a0Ann\u00a0Lee | Ann Lee",
        "Ann Lee, senior correspondent | Ann Lee",
        "By Ann Lee for The Invented Post | Ann Lee",
        "By Ann Lee Jul. 19, 2026 8:40 am | Ann Lee",
        "By Anna-Maria St. John | Anna-Maria St. John",
        "By Dr Ann Lee and Prof. Bo O’Hara | Ann Lee;Bo O’Hara",
        "By The Invented Post | ''",
        "By Staff Writers | ''",
        "By News Desk | ''",
        "@annlee | ''",
        "ann.lee@example.org | ''",
      })
  void readsPersons(String byline, String names) {
    String[] wanted = names.isEmpty() ? new String[0] : names.split(";", -1);
    assertThat(Bylines.names(byline, "The Invented Post")).isEqualTo(Arrays.asList(wanted));
  }
}
