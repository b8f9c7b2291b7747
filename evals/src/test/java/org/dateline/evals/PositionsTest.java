package org.dateline.evals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.dateline.article.document.Span;
import org.junit.jupiter.api.Test;

class PositionsTest {
  @Test
  void marksAndSpacesAtTheEdgesWeighNothing() {
    String text = "“The river is closed,” she said.";

    assertThat(words(text, "“The river is closed,” "))
        .isEqualTo(words(text, "The river is closed"));
  }

  @Test
  void leadingThatIsNoContent() {
    String text = "She said that the river is closed";
    Span whole = new GoldText("x", text).find("that the river", 1);

    assertThat(Positions.contentWords(List.of(whole), text))
        .isEqualTo(words(text, "the river"))
        .isNotEqualTo(Positions.words(List.of(whole), text));
  }

  @Test
  void thatByItselfIsContent() {
    String text = "That, she said";

    assertThat(Positions.contentWords(List.of(new Span(0, 4)), text).cardinality()).isEqualTo(4);
  }

  @Test
  void f1WeighsWhatIsMissingAndWhatIsTooMuchAlike() {
    BitSet found = Positions.all(List.of(new Span(0, 10)));

    assertThat(Positions.f1(found, found)).isEqualTo(1);
    assertThat(Positions.f1(found, Positions.all(List.of(new Span(5, 15))))).isEqualTo(0.5);
    assertThat(Positions.f1(found, new BitSet())).isZero();
    assertThat(Positions.f1(new BitSet(), new BitSet())).isZero();
  }

  private static BitSet words(String text, String snippet) {
    return Positions.words(List.of(new GoldText("x", text).find(snippet, 1)), text);
  }
}
