package org.dateline.desk.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import org.dateline.article.document.Sha256;
import org.junit.jupiter.api.Test;

class VerificationTest {
  private static final String TWO =
      "[source1 Lee] [cue1 said] [content1 it rained]. [source2 Roe] [cue2 said] [content2 it snowed].\n";

  @Test
  void readsEachCaptureAgainOnceForAllOfItsLines() {
    Desk desk = new Desk().add(Sample.of("a.txt", TWO)).add(Sample.of("b.txt", "x " + TWO));
    Report report = desk.report();
    assertThat(report.lines()).hasSize(4);
    assertThat(desk.reread()).containsExactly("a.txt", "b.txt");
    assertThat(report.coverage().recaptures()).isEqualTo(2);
  }

  @Test
  void leavesOutTheLinesOfACaptureThatHasChangedAndKeepsTheOthers() {
    Report report =
        new Desk()
            .add(Sample.of("a.txt", TWO))
            .add(Sample.of("b.txt", "x " + TWO))
            .tamper("a.txt", "something else")
            .report();
    assertThat(report.lines().map(line -> line.citation().input()))
        .containsExactly("b.txt", "b.txt");
    assertThat(report.lines().map(Line::number)).containsExactly(1, 2);
    assertThat(report.leftOut())
        .extracting(LeftOut::input, LeftOut::start, LeftOut::end)
        .containsExactly(tuple("a.txt", 9, 18), tuple("a.txt", 29, 38));
    assertThat(report.leftOut().getFirst().reason())
        .isEqualTo(
            "The file has changed since it was read: its SHA-256 is now "
                + Sha256.of("something else".getBytes(UTF_8))
                + ".");
    assertThat(report.coverage().statements().leftOut()).isEqualTo(2);
  }

  @Test
  void leavesOutTheLinesOfACaptureThatIsGone() {
    Report report = new Desk().add(Sample.of("a.txt", TWO)).lose("a.txt").report();
    assertThat(report.days()).isEmpty();
    assertThat(report.leftOut().getFirst().reason())
        .isEqualTo("The capture could not be read again: a.txt.");
  }

  @Test
  void leavesOutOnlyTheLineWhoseWordsAreNotThere() {
    Report report =
        new Desk()
            .add(Sample.of("a.txt", TWO.replace(". [source2", ". " + "-".repeat(99) + " [source2")))
            .report(text -> text.replace("it snowed", "it hailed"));
    assertThat(report.lines().map(line -> line.form().text()))
        .containsExactly("“Lee” (not identified) said it rained.");
    assertThat(report.leftOut().getFirst().reason())
        .isEqualTo("The page read again has other words at characters 129–138.");
  }

  @Test
  void verifiesTheWordsOfAttributionToo() {
    Desk desk = new Desk().add(Sample.of("a.txt", TWO));
    assertThat(desk.report(text -> text.replace("Roe said", "Roe sang")).leftOut()).hasSize(2);
  }

  @Test
  void survivesAPageReaderThatFails() {
    Report report =
        new Desk()
            .add(Sample.of("a.txt", TWO))
            .report(
                text -> {
                  throw new IllegalStateException("broken");
                });
    assertThat(report.leftOut().getFirst().reason())
        .isEqualTo("Reading the capture again failed: java.lang.IllegalStateException: broken.");
  }

  @Test
  void verifiesAnewEachTime() {
    Desk desk = new Desk().add(Sample.of("a.txt", TWO));
    assertThat(desk.report().leftOut()).isEmpty();
    assertThat(desk.tamper("a.txt", "").report().leftOut()).hasSize(2);
  }

  @Test
  void saysInEveryFormWhatWasLeftOutWithoutItsWords() throws IOException {
    Report report = new Desk().add(Sample.of("a.txt", TWO)).lose("a.txt").report();
    for (String written : Written.all(report)) {
      assertThat(written).contains("a.txt").contains("could not be read again");
      assertThat(written).doesNotContain("it rained");
    }
  }
}
