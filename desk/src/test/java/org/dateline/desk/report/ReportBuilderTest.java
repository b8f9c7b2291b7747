package org.dateline.desk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.desk.report.Coverage.SetAside;
import org.dateline.desk.report.Report.Day;
import org.dateline.desk.report.Report.Group;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportBuilderTest {
  private static final String ONE = "[source1 Lee] [cue1 said] [content1 it rained].\n";

  @Test
  void ordersDaysNewestFirstAndTheUndatedLast() {
    Report report =
        Desk.reportOf(
            page("a.txt", null), page("b.txt", "2022-03-29"), page("c.txt", "2022-03-30"));
    assertThat(report.days())
        .extracting(Day::date)
        .containsExactly(LocalDate.of(2022, 3, 30), LocalDate.of(2022, 3, 29), null);
  }

  @Test
  void ordersGroupsBySizeThenNameAndLinesByTimeThenInputThenPlace() {
    Sample many =
        Sample.of(
                "z.txt",
                "[source1 A] [cue1 said] [content1 one]. [source2 B] [cue2 said] [content2 two]. "
                    + "[source3 C] [cue3 said] [content3 three].\n")
            .with(Demo.metadata(null, null, Demo.day("2022-03-30")))
            .organisation("Zeta", "s1", "s2")
            .organisation("Beta", "s3");
    Sample other = page("é.txt", "2022-03-30").organisation("Alpha", "s1");
    Sample third = page("B.txt", "2022-03-30").organisation("Zeta", "s1");
    List<Group> groups = Desk.reportOf(many, other, third).days().getFirst().groups();
    assertThat(groups).extracting(Group::heading).containsExactly("Zeta", "Alpha", "Beta");
    assertThat(groups.getFirst().lines())
        .extracting(line -> line.citation().input(), line -> line.form().lead(), Line::number)
        .containsExactly(
            tuple("B.txt", "Zeta said ", 1),
            tuple("z.txt", "Zeta said ", 2),
            tuple("z.txt", "Zeta said ", 3));
  }

  @Test
  void takesTheInstitutionFromTheChainThenTheEntityThenAnOrganisationItself() {
    Report report =
        Desk.reportOf(
            page("a.txt", null).person("Ann Lee", "minister", "Norland", "s1"),
            page("b.txt", null).speaker(EntityType.GROUP, "Rebels", null, null, null, "s1"),
            page("c.txt", null).person("Jo Roe", null, null, "s1"),
            page("d.txt", null));
    assertThat(report.days().getFirst().groups())
        .extracting(Group::heading)
        .containsExactly(
            "Norland",
            "Rebels",
            "Persons and groups without a named institution",
            "Source not named or not identified");
  }

  @Test
  void countsArticlesOutsideThePeriodAndKeepsTheUndated() {
    Period march = new Period(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31));
    Report report =
        new Desk(march)
            .add(page("a.txt", "2022-02-28"))
            .add(page("b.txt", "2022-03-01"))
            .add(page("c.txt", "2022-03-31"))
            .add(page("d.txt", "2022-04-01"))
            .add(page("e.txt", null))
            .report();
    assertThat(report.lines().map(line -> line.citation().input()))
        .containsExactly("c.txt", "b.txt", "e.txt");
    assertThat(report.coverage().read()).isEqualTo(5);
    assertThat(report.coverage().outside()).isEqualTo(2);
    assertThat(report.coverage().undated()).containsExactly("e.txt");
  }

  @Test
  void printsARepetitionUnderTheFullerStatementOnly() {
    Sample sample =
        Sample.of(
                "a.txt",
                """
                [source1 Lee] [cue1 says] [content1 rain].
                [source2 Lee] [cue2 says] [content2 heavy rain].
                [source3 Lee] [cue3 said] [content3 it rained heavily].
                """)
            .repeats("s1", "s2")
            .repeats("s2", "s3");
    Report report = Desk.reportOf(sample);
    assertThat(report.lines()).hasSize(1);
    Line line = report.lines().findFirst().orElseThrow();
    assertThat(line.citation().quotations())
        .extracting(Quotation::words)
        .containsExactly("it rained heavily");
    assertThat(line.repeats())
        .extracting(repeat -> repeat.quotations().getFirst().words())
        .containsExactly("rain", "heavy rain");
    assertThat(report.coverage().statements()).isEqualTo(new Coverage.Statements(1, 2, 0, 0, 0));
  }

  @Test
  void printsStatementsThatAreSaidToRepeatEachOther() {
    Sample circle =
        Sample.of("a.txt", ONE + ONE.replace("1 ", "2 ")).repeats("s1", "s2").repeats("s2", "s1");
    assertThat(Desk.reportOf(circle).lines()).hasSize(2);
  }

  @Test
  void countsAttitudesWithoutPrintingThem() {
    Report report = Desk.reportOf(Sample.of("a.txt", ONE).attitude("s1"));
    assertThat(report.lines()).isEmpty();
    assertThat(report.coverage().statements().attitudes()).isEqualTo(1);
  }

  @Test
  void namesTheLineInWhichAnotherIsReported() {
    Sample nested =
        Sample.of(
                "a.txt",
                "[source1 Lee] [cue1 said] [content1 [source2 Roe] [cue2 said] [content2 it rained]].\n")
            .within("s2", "s1")
            .organisation("Lee & Co", "s1");
    Report report = Desk.reportOf(nested);
    assertThat(report.lines().map(Line::within))
        .containsExactly(null, new Line.Within("Lee & Co", 1));
  }

  @Test
  void countsACopyOfTheSameBytesOnce() {
    Report report = Desk.reportOf(Sample.of("a.txt", ONE), Sample.of("b.txt", ONE));
    assertThat(report.lines()).hasSize(1);
    assertThat(report.coverage().copies()).containsExactly(new Coverage.Copy("b.txt", "a.txt"));
  }

  private static final String STORY =
      """
      A missile struck the road bridge at Low Ferry on Thursday evening, and two drivers died there.
      [source1 Brandt] [cue1 said] [content1 the ferry would run day and night until it was rebuilt].
      Engineers found that one span had fallen into the river and that repairs would take six weeks.
      """;

  @Test
  void putsWhatACopySaysUnderTheLineThatItRepeats() {
    Sample first =
        Sample.of("a.txt", STORY).with(Demo.metadata(null, "Ledger", Demo.day("2022-03-29")));
    Sample copy =
        Sample.of("b.txt", STORY + "[source2 Roe] [cue2 added] [content2 it was cold].\n")
            .with(Demo.metadata(null, "Courier", Demo.day("2022-03-30")));
    Report report = Desk.reportOf(copy, first);
    assertThat(report.lines())
        .extracting(line -> line.citation().input(), line -> line.copies().size())
        .containsExactly(tuple("b.txt", 0), tuple("a.txt", 1));
    Line.Copied copied = report.lines().toList().getLast().copies().getFirst();
    assertThat(copied.citation().outlet()).isEqualTo("Courier");
    assertThat(copied.how().share()).isLessThan(1);
    assertThat(report.coverage().articles()).isEqualTo(2);
    assertThat(report.coverage().outlets()).isEqualTo(2);
    assertThat(report.coverage().nearCopies())
        .extracting(Coverage.NearCopy::input, Coverage.NearCopy::of)
        .containsExactly(tuple("b.txt", "a.txt"));
    assertThat(report.coverage().statements()).isEqualTo(new Coverage.Statements(2, 0, 1, 0, 0));
  }

  @Test
  void keepsTheLineOfACopyThatSaysOtherwise() {
    Sample first = Sample.of("a.txt", STORY);
    Sample copy = Sample.of("b.txt", STORY.replace("day and night", "by day only"));
    Report report = Desk.reportOf(first, copy);
    assertThat(report.lines()).hasSize(2);
    assertThat(report.coverage().nearCopies()).hasSize(1);
  }

  @Test
  void leavesOutTheLineOfACopyThatCannotBeVerified() {
    Desk desk = new Desk();
    desk.add(Sample.of("a.txt", STORY)).add(Sample.of("b.txt", STORY + "More.\n"));
    Report report = desk.tamper("b.txt", "other words").report();
    assertThat(report.lines()).hasSize(1);
    assertThat(report.lines().findFirst().orElseThrow().copies()).isEmpty();
    assertThat(report.leftOut()).extracting(LeftOut::input).containsExactly("b.txt");
  }

  @Test
  void countsWhatWasSetAsideInCodePoints() {
    Sample sample =
        Sample.of("a.txt", "😀 menu\n" + ONE)
            .block(
                "😀", block -> new Block(BlockRole.FURNITURE, block.span(), "navigation", "test"));
    assertThat(Desk.reportOf(sample).coverage().setAside())
        .containsExactly(new SetAside("furniture", "navigation", 1, 6));
  }

  @Test
  void givesTheSameBytesForTheSameInput() throws java.io.IOException {
    assertThat(Written.all(Demo.report())).isEqualTo(Written.all(Demo.report()));
  }

  private static Sample page(String input, @Nullable String day) {
    // The input is part of the text, so that no two pages have the same bytes.
    Sample sample = Sample.of(input, ONE + "page " + input + "\n");
    return day == null ? sample : sample.with(Demo.metadata(null, null, Demo.day(day)));
  }
}
