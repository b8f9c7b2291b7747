package org.dateline.desk.report;

import java.io.IOException;
import java.util.Locale;
import org.dateline.desk.text.Flow;
import org.dateline.desk.text.TextStyle;
import org.dateline.desk.text.TextStyle.Ink;

/**
 * Writes a report for a terminal or a plain text file. Control characters and changes of direction
 * in a page's words cannot reach the terminal.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class TextReport {
  private final TextStyle style;
  private final TextLine lines;

  public TextReport(TextStyle style) {
    this.style = style;
    this.lines = new TextLine(style);
  }

  /**
   * Writes the report; it ends with a line feed.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(Report report, Appendable out) throws IOException {
    writeHead(report, out);
    for (Report.Day day : report.days()) {
      out.append('\n').append(rule("═"));
      String heading = Wording.heading(day.date()).toUpperCase(Locale.ENGLISH);
      out.append(paragraph("").add(heading, Ink.BOLD).lines()).append(rule("═"));
      for (Report.Group group : day.groups()) {
        writeGroup(group, out);
      }
    }
    out.append('\n').append(rule("═"));
    out.append(new TextFooter(style).write(report));
  }

  private void writeHead(Report report, Appendable out) throws IOException {
    out.append(paragraph("").add(report.title().toUpperCase(Locale.ENGLISH), Ink.BOLD).lines());
    String period = Wording.period(report.period());
    if (period != null) {
      out.append(paragraph("").add(period).lines());
    }
    out.append(paragraph("").add(Wording.summary(report)).lines());
    out.append(paragraph("").add(Wording.verified(report.coverage())).lines());
    out.append('\n').append(paragraph("").add(Wording.NOTICE, Ink.FAINT).lines());
  }

  private void writeGroup(Report.Group group, Appendable out) throws IOException {
    out.append('\n');
    out.append(
        paragraph("")
            .add(group.heading(), Ink.BOLD)
            .add(" · " + Wording.count(group.lines().size(), "line", "lines"), Ink.FAINT)
            .lines());
    out.append(rule("─"));
    String gap = "";
    for (Line line : group.lines()) {
      out.append(gap).append(lines.write(line));
      gap = "\n";
    }
  }

  private Flow paragraph(String indent) {
    return new Flow(style, indent, indent);
  }

  private String rule(String glyph) {
    return paragraph("").add(glyph.repeat(style.width()), Ink.FAINT).lines();
  }
}
