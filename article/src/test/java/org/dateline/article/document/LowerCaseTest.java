package org.dateline.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LowerCaseTest {
  @Test
  void everyLetterKeepsItsPlace() {
    String text = "İSTANBUL, ΣΊΣΥΦΟΣ, \uD801\uDC00";
    assertThat(LowerCase.of(text)).hasSameSizeAs(text).isEqualTo("istanbul, σίσυφοσ, \uD801\uDC28");
  }

  @Test
  void takesTimeInProportionToTheText() {
    String flood = "İ".repeat(2_000_000);
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> LowerCase.of(flood));
  }
}
