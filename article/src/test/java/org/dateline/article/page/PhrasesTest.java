package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
  private static final Phrases PHRASES =
      new Phrases(
          List.of(
              List.of("your support/gift", "chip in"),
              List.of("our reporters", "your"),
              List.of()));

  @ParameterizedTest
  @CsvSource({
    "Your gift keeps the ferry running, 3",
    "without YOUR support, 3",
    "your own support, 2",
    "'Chip, if you can, in', 0",
    "Chip—in, 1",
    "chip in? Our reporters do, 3",
    "our reporter, 0",
    "yours, 0",
    "chip, 0",
    "'', 0"
  })
  void kindsAreToldByWholeWordsInOrder(String text, int kinds) {
    assertThat(PHRASES.kindsIn(text)).isEqualTo(kinds);
  }

  @Test
  void moreKindsThanBitsAreRefused() {
    List<List<String>> kinds = Collections.nCopies(32, List.of("ferry"));

    assertThatThrownBy(() -> new Phrases(kinds))
        .hasMessageContaining("at most 31")
        .hasMessageContaining("32");
  }
}
