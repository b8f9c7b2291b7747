package org.dateline.article.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void rejectsEndBeforeStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessage("end must be >= start; got: [3, 2)");
  }

  @Test
  void rejectsNegativeStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 2))
        .withMessageContaining("start must be >= 0");
  }

  @Test
  void endIsOnePastTheLastCharacter() {
    assertThat(new Span(2, 5).of("abcdefg")).isEqualTo("cde");
    assertThat(new Span(2, 5).contains(4)).isTrue();
    assertThat(new Span(2, 5).contains(5)).isFalse();
  }

  @Test
  void spansThatTouchDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }

  @Test
  void stripsNoBreakSpacesToo() {
    String text = "\u00a0 word\u2003";
    assertThat(new Span(0, text.length()).strip(text).of(text)).isEqualTo("word");
  }

  @Test
  void sortsByStartThenEnd() {
    assertThat(new Span(1, 4)).isLessThan(new Span(2, 3)).isLessThan(new Span(1, 5));
  }
}
