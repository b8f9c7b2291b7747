package org.dateline.benchmarks.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.util.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpansTest {
  private static final String TEXT = "😀 “We 😀 sign,” he said.";

  @Test
  void countsCodePoints() {
    int start = TEXT.indexOf("he");

    assertThat(Spans.of(new Pair<>(start, start + 2), TEXT).spans())
        .containsExactly(List.of(15, 17));
  }

  @Test
  void leavesOutTheQuotationMarksAtTheEdges() {
    Pair<Integer, Integer> quotation = new Pair<>(TEXT.indexOf('“'), TEXT.indexOf('”') + 1);

    assertThat(Spans.withinMarks(quotation, TEXT).spans()).containsExactly(List.of(3, 13));
  }

  @Test
  void marksAloneLeaveNothing() {
    assertThat(Spans.withinMarks(new Pair<>(0, 2), "\"\"").spans()).containsExactly(List.of(2, 2));
  }
}
