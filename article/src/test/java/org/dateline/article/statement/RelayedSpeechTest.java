package org.dateline.article.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.article.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelayedSpeechTest {
  private static final String SAID = "Ann Lee said that ";

  private static List<Draft> find(String content, Draft... others) {
    String text = SAID + content;
    Draft outer = draft(0, 7, 8, 12, SAID.length(), text.length());
    List<Draft> drafts = new ArrayList<>(List.of(others));
    drafts.add(outer);
    return RelayedSpeech.find(text, drafts, new Records(text, List.of(), new Acts()));
  }

  private static Draft draft(int source, int sourceEnd, int cue, int cueEnd, int from, int to) {
    return new Draft(
        new TaggedSpan(new Span(source, sourceEnd), 0.9, 0),
        new TaggedSpan(new Span(cue, cueEnd), 0.9, 1),
        List.of(new TaggedSpan(new Span(from, to), 0.9, 2)),
        new Draft.Belief(0.9, 0.9, 0));
  }

  private static String words(String content, Span span) {
    return span.of(SAID + content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General Bo Roe warned him in May that the weir was weak|General Bo Roe|warned|the weir was"
            + " weak",
        "two engineers at the plant had told her office that half of it leaked|two engineers at the"
            + " plant|told|half of it leaked",
        "a Turkish captain, Cem Aslan, once told him \"the sea forgives nobody\"|a Turkish captain,"
            + " Cem Aslan|told|\"the sea forgives nobody\"",
        "foreign diplomats had promised him ten cars|foreign diplomats|promised|ten cars",
        "the late adviser Max Ohm complained the wall was thin|the late adviser Max"
            + " Ohm|complained|the wall was thin",
        "German officers had urged Oslo to double the guard|German officers|urged|Oslo to double"
            + " the guard",
        "Roe said on Friday that it rained|Roe|said|it rained"
      })
  void findsAReportThatIsAllOfAContent(String content, String source, String cue, String told) {
    Draft found = find(content).getFirst();
    assertThat(words(content, Objects.requireNonNull(found.source()).span())).isEqualTo(source);
    assertThat(words(content, Objects.requireNonNull(found.cue()).span())).isEqualTo(cue);
    assertThat(words(content, found.contentSpans().getFirst())).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it rained",
        "the minister told parliament nothing new",
        "nobody said that it rained",
        "they promised them in 2023",
        "Roe claimed a loss of ten million",
        "it was not what he had said",
        "he would not say that the army had told him that it rained"
      })
  void leavesWhatIsNoReport(String content) {
    assertThat(find(content)).isEmpty();
  }

  @Test
  void leavesWhatTheModelHasFound() {
    String content = "Bo Roe said that it rained";
    int at = SAID.length();
    Draft inner = draft(at, at + 6, at + 7, at + 11, at + 17, at + content.length());
    assertThat(find(content, inner)).isEmpty();
  }
}
