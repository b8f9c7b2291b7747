package org.dateline.article.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Articles;
import org.junit.jupiter.api.Test;

class SentenceStageTest {
  private static List<String> sentences(String text) {
    Article article = Articles.withText(text);
    Article read = article.with(new SentenceStage().annotate(article));
    AnnotationAssert.assertThat(read).isConsistent();
    return new SentenceStage()
        .annotate(article).stream()
            .map(sentence -> article.document().text(sentence.span()))
            .toList();
  }

  @Test
  void abbreviationsEndNoSentence() {
    assertThat(sentences("Mr. Lee met Gen. Ek. They spoke."))
        .containsExactly("Mr. Lee met Gen. Ek.", "They spoke.");
  }

  @Test
  void aReportingClauseInLowerCaseBelongsToItsQuestion() {
    assertThat(sentences("“Who shut it?” he asked. Nobody knew."))
        .containsExactly("“Who shut it?” he asked.", "Nobody knew.");
  }

  @Test
  void sentencesStayWithinTheirBlock() {
    assertThat(sentences("No full stop\nnext line")).containsExactly("No full stop", "next line");
  }
}
