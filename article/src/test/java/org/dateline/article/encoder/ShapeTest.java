package org.dateline.article.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
  @ParameterizedTest
  @CsvSource({
    "said,LOWER",
    "Kursk,TITLE",
    "A,TITLE",
    "NATO,UPPER",
    "MoD,MIXED",
    "iPhone,MIXED",
    "2022,LOWER",
    "T72,TITLE",
    "“,LOWER",
    "Éva,TITLE",
    "КИЇВ,UPPER"
  })
  void aWordIsWrittenInOneOfFourWays(String word, Shape shape) {
    assertThat(Shape.of("x " + word, new Span(2, 2 + word.length()))).isEqualTo(shape);
  }
}
