package org.dateline.desk.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Setting;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Span;
import org.dateline.article.statement.SentenceStage;
import org.dateline.article.testkit.Articles;
import org.dateline.article.testkit.Markup;
import org.dateline.desk.explain.Explanation.Finding;
import org.dateline.desk.explain.Explanation.Why;
import org.dateline.desk.text.TextStyle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All texts are invented. */
final class ExplanationTest {
  private static final Article ARTICLE =
      article(
          "🚢 [source1 The harbour master] [cue1 said] on Monday [content1 they sail]."
              + " It rained. [attitude2 Fears] [content2 they sink].");

  private static Article article(String marked) {
    Markup markup = Markup.parse(marked);
    Article plain = markup.article().with(markup.statements());
    Span monday = Articles.span(plain, "Monday");
    List<Annotation> more = new ArrayList<>(new SentenceStage().annotate(plain));
    more.add(new Speaker("s1", null, "harbour master", "harbour master", null, List.of()));
    more.add(new Setting("s1", "2025-05-12", null));
    more.add(new TimeExpression(monday, TimeExpression.Type.DATE, "2025-05-12", null, "counted"));
    more.add(
        new Reason(
            "s1", Reason.Decision.SAID_ON, List.of(monday), "it follows the word of saying"));
    return plain.with(more);
  }

  private static Explanation explained(String id) {
    return new Explainer(ARTICLE).explain(id).orElseThrow();
  }

  private static Finding finding(String about) {
    return explained("s1").findings().stream()
        .filter(one -> one.about().equals(about))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsWhatWasDecidedWithTheReasonsThatTheStageGave() {
    Finding said = finding("said_on");

    assertThat(said.values()).containsExactly("2025-05-12");
    assertThat(said.reasons())
        .singleElement()
        .satisfies(why -> assertThat(why.why()).isEqualTo("it follows the word of saying"))
        .extracting(Why::words)
        .satisfies(words -> assertThat(words.getFirst().exact()).isEqualTo("Monday"));
  }

  @Test
  void countsCodePoints() {
    Explanation explanation = explained("s1");

    assertThat(explanation.passage().exact()).startsWith("🚢 The").endsWith("sail.");
    assertThat(explanation.passage().start()).isZero();
    assertThat(explanation.parts().getFirst().words().start()).isEqualTo(2);
  }

  @Test
  void addsNoReasonOfItsOwn() {
    assertThat(finding("role").values()).containsExactly("harbour master");
    assertThat(finding("role").reasons()).isEmpty();
    assertThat(finding("said_at").values()).isEmpty();
  }

  @Test
  void listsStatementsAndAttitudesByPlace() {
    assertThat(new Explainer(ARTICLE).entries())
        .extracting(Explainer.Entry::id, Explainer.Entry::speaker)
        .containsExactly(tuple("s1", "harbour master"), tuple("s2", "not known"));
  }

  @Test
  void knowsNoOtherStatement() {
    assertThat(new Explainer(ARTICLE).explain("s9")).isEmpty();
  }

  @Test
  void marksSourceCueAndContentUnderTheWords() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextExplanation(TextStyle.PLAIN).write(explained("s1"), out);

    assertThat(out.toString())
        .contains(
            """
              🚢 The harbour master said on Monday they sail.
                 ================== ----           ~~~~~~~~~
            """)
        .contains("Said on       2025-05-12\n              – “Monday” (")
        .contains("Said at       the page does not say\n");
  }

  @Test
  void breaksMarksWhereWordsBreak() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextExplanation(new TextStyle(40, false, true)).write(explained("s1"), out);

    assertThat(out.toString())
        .contains(
            """
              🚢 The harbour master said on Monday
                 ================== ----
              they sail.
              ~~~~~~~~~
            """);
  }

  @Test
  void keepsWhatATerminalWouldObeyFromIt() throws IOException {
    Article hostile =
        article("[source1 The\u001b[31m mayor] [cue1 said] Monday [content1 a\u202eb].");
    StringBuilder out = new StringBuilder();
    var text = new TextExplanation(TextStyle.PLAIN);
    text.write(new Explainer(hostile).explain("s1").orElseThrow(), out);
    text.write("a.txt", new Explainer(hostile).entries().getFirst(), out);

    assertThat(out.toString()).doesNotContain("\u001b", "\u202e").contains("␛[31m mayor");
  }

  @Test
  void writesJsonWithOffsetsAndReasons() throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonExplanation().write(explained("s1"), out);
    JsonNode json = JsonMapper.shared().readTree(out.toString());

    assertThat(json.get("format").asString()).isEqualTo(JsonExplanation.FORMAT);
    assertThat(json.get("parts").get(0).get("exact").asString()).isEqualTo("The harbour master");
    assertThat(json.get("parts").get(0).get("start").asInt()).isEqualTo(2);
    assertThat(json.at("/findings").findValuesAsString("about")).contains("said_on", "confidence");
  }
}
