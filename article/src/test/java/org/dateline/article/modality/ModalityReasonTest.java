package org.dateline.article.modality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Reason.Decision;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All texts are invented. */
final class ModalityReasonTest {
  private static Article read(String marked) {
    Markup markup = Markup.parse(marked);
    String institution = "Ministry of Defence (United Kingdom)";
    Speaker speaker =
        new Speaker(
            "s1",
            null,
            institution,
            null,
            null,
            List.of(new Speaker.Link(Speaker.Station.INSTITUTION, institution)));
    Article article = markup.article().with(markup.statements()).with(List.of(speaker));
    Article read = article.with(new ModalityStage().annotate(article));
    AnnotationAssert.assertThat(read).isConsistent();
    return read;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FORECAST | [source It] [cue said] [content they will sail]. | will",
        "HYPOTHETICAL | [source It] [cue said] [content they sail if it rains]. | if",
        "DENIED | [source It] [cue denied] that [content they sail]. | denied",
        "NEGATED | [source It] [cue said] [content they never sail]. | never",
        "LIKELIHOOD | [source It] [cue said] [content they are likely to sail]. | likely",
        "HEDGE | [source It] [cue said] [content they reportedly sail]. | reportedly",
      })
  void namesTheWordThatDecided(Decision decision, String marked, String word) {
    Article article = read(marked);

    assertThat(article.all(Reason.class))
        .filteredOn(reason -> reason.decision() == decision)
        .singleElement()
        .extracting(reason -> reason.evidence().getFirst().of(article.document().text()))
        .isEqualTo(word);
  }

  @Test
  void tellsWhoIsBoundToTheScale() {
    assertThat(read("[source It] [cue said] [content they are likely to sail].").all(Reason.class))
        .filteredOn(reason -> reason.decision() == Decision.LIKELIHOOD)
        .singleElement()
        .extracting(Reason::why)
        .isEqualTo("PHIA is the scale of Ministry of Defence (United Kingdom)");
  }

  @Test
  void givesNoReasonForWhatIsNotSo() {
    assertThat(read("[source It] [cue said] [content they sail].").all(Reason.class)).isEmpty();
  }
}
