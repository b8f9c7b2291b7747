package org.dateline.article.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.annotation.Statement.Act;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsTest {
  @ParameterizedTest
  @CsvSource({
    "said, STATEMENT",
    "'', STATEMENT",
    "did not say, STATEMENT",
    "believes, ATTITUDE",
    "has long feared, ATTITUDE",
    "don't think, ATTITUDE",
    "wouldn’t believe, ATTITUDE",
  })
  void tellsBeliefFromSpeechByTheFirstWordThatWeighs(String cue, Act expected) {
    assertThat(new Acts().of(cue)).isEqualTo(expected);
  }
}
