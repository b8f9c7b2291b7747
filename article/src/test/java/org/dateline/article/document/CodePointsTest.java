package org.dateline.article.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "smoke \ud83d\udca8 rises",
        "\ud83d\ude00\ud83d\ude00",
        "e\u0301te\u0301 and n\u0303",
        "ten\u00a0km",
        "family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 end",
        "a lone \ud83d surrogate",
        "\ude00 reversed \ud83d"
      })
  void agreesWithJavaAtEveryCodePoint(String text) {
    CodePoints points = new CodePoints(text);
    int count = text.codePointCount(0, text.length());
    for (int point = 0; point <= count; point++) {
      int unit = text.offsetByCodePoints(0, point);
      assertThat(points.fromUnits(unit)).isEqualTo(point);
      assertThat(points.toUnits(point)).isEqualTo(unit);
    }
  }

  @Test
  void countsCombiningMarksAndNoBreakSpacesAsCharactersOfTheirOwn() {
    String text = "e\u0301\u00a0\ud83d\udca5x";
    assertThat(new CodePoints(text).fromUnits(text.indexOf('x'))).isEqualTo(4);
  }

  @Test
  void movesAnOffsetInsideAPairToItsEnd() {
    assertThat(new CodePoints("a\ud83d\udca5b").fromUnits(2)).isEqualTo(2);
  }

  @Test
  void manyPairs() {
    String text = "\ud83d\udca5-".repeat(1000);
    CodePoints points = new CodePoints(text);
    assertThat(points.fromUnits(text.length())).isEqualTo(2000);
    assertThat(points.toUnits(1998, 2000)).isEqualTo(new Span(2997, 3000));
  }

  @Test
  void namesTheRangeOfARefusedOffset() {
    CodePoints points = new CodePoints("ab");
    assertThatThrownBy(() -> points.fromUnits(3))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("0..2")
        .hasMessageContaining("got: 3");
    assertThatThrownBy(() -> points.toUnits(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
