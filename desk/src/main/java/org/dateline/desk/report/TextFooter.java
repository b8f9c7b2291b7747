package org.dateline.desk.report;

import java.util.List;
import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.modality.ProbabilityScale;
import org.dateline.desk.text.Flow;
import org.dateline.desk.text.TextStyle;
import org.dateline.desk.text.TextStyle.Ink;

/** Writes what stands under the lines: what was left out, coverage, how to read the report. */
final class TextFooter {
  private final TextStyle style;
  private final StringBuilder out = new StringBuilder();

  TextFooter(TextStyle style) {
    this.style = style;
  }

  String write(Report report) {
    figures(FigureTable.of(report));
    leftOut(report);
    copies(report.coverage().nearCopies());
    heading("COVERAGE");
    Wording.coverage(report).forEach(entry -> item(entry.name(), entry.value()));
    for (Coverage.Failure failure : report.coverage().failed()) {
      item("Failed", failure.input() + ": " + failure.problem().message());
    }
    heading("\nHOW TO READ THIS REPORT");
    legend();
    return out.toString();
  }

  private void figures(List<FigureTable.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    heading("FIGURES");
    for (FigureTable.Row row : rows) {
      Flow flow = new Flow(style, "  ", "    ").add(row.what() + ": ", Ink.BOLD);
      String bounds = FigureWords.bounds(row.count());
      flow.add("“" + row.count().words().words() + "”").add(bounds.isEmpty() ? "" : ", " + bounds);
      flow.add(", by the account of " + row.account());
      LineWords.cautions(row.line())
          .forEach(caution -> flow.add(" (").add(caution, Ink.WARNING).add(")"));
      out.append(flow.add(" [" + row.line().number() + "]", Ink.FAINT).lines());
    }
    out.append(new Flow(style, "  ", "  ").add(Wording.FIGURES, Ink.FAINT).lines()).append('\n');
  }

  private void leftOut(Report report) {
    if (report.leftOut().isEmpty()) {
      return;
    }
    heading("LEFT OUT");
    for (LeftOut one : report.leftOut()) {
      out.append(
          new Flow(style, "  ", "    ")
              .add("%s, characters %s–%s: ".formatted(one.input(), one.start(), one.end()))
              .add(one.reason(), Ink.WARNING)
              .lines());
    }
    out.append('\n');
  }

  private void copies(List<Coverage.NearCopy> copies) {
    if (copies.isEmpty()) {
      return;
    }
    heading("COPIES");
    for (Coverage.NearCopy copy : copies) {
      item(Wording.copy(copy), copy.how().told());
    }
    out.append(new Flow(style, "  ", "  ").add(Wording.COPIES, Ink.FAINT).lines()).append('\n');
  }

  private void legend() {
    scale(Scale.PHIA);
    scale(Scale.ICD203);
    out.append(new Flow(style, "  ", "  ").add(Wording.OFF_SCALE).lines());
    out.append(new Flow(style, "  ", "  ").add(Wording.GRADE).lines());
  }

  private void scale(Scale scale) {
    String bands =
        String.join(
            "; ",
            ProbabilityScale.bands(scale).stream()
                .map(band -> band.terms() + " " + band.range())
                .toList());
    item(Yardstick.name(scale), bands + ".");
  }

  private void heading(String words) {
    if (words.startsWith("\n")) {
      out.append('\n');
    }
    out.append(new Flow(style, "", "").add(words.strip(), Ink.BOLD).lines());
  }

  private void item(String name, String value) {
    out.append(new Flow(style, "  ", "    ").add(name + ": ", Ink.BOLD).add(value).lines());
  }
}
