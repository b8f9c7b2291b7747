package org.dateline.desk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes a report as one HTML page that needs nothing else: no script, no font, no picture, no
 * request; its content security policy forbids them. It prints, follows the reader's choice of a
 * dark screen and fits a telephone. The citation of line 12 is at {@code #c12}.
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class HtmlReport {
  private static final String STYLE = resource("report.css");

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="Dateline">
      """;

  /**
   * Writes the page, in UTF-8 if {@code out} writes that.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(Report report, Appendable out) throws IOException {
    Html head = new Html().markup(HEAD).markup("<title>").text(report.title()).markup("</title>\n");
    head.markup("<style>\n").markup(STYLE).markup("</style>\n</head>\n<body>\n");
    head.markup("<a class=\"skip\" href=\"#statements\">Skip to the statements</a>\n");
    out.append(head.toString());
    out.append(HtmlFront.masthead(report));
    out.append("<div class=\"columns\">\n").append(HtmlFront.contents(report));
    out.append("<main id=\"statements\">\n");
    for (int day = 0; day < report.days().size(); day++) {
      writeDay(report.days().get(day), day + 1, out);
    }
    out.append(HtmlFooter.write(report)).append("</main>\n</div>\n</body>\n</html>\n");
  }

  private static void writeDay(Report.Day day, int number, Appendable out) throws IOException {
    Html html = new Html().markup("<section class=\"day\" id=\"d%d\">\n", number);
    out.append(html.markup("<h2>").text(Wording.heading(day.date())).markup("</h2>\n").toString());
    for (int group = 0; group < day.groups().size(); group++) {
      writeGroup(day.groups().get(group), number, group + 1, out);
    }
    out.append("</section>\n");
  }

  private static void writeGroup(Report.Group group, int day, int number, Appendable out)
      throws IOException {
    Html html = new Html().markup("<section class=\"group\" id=\"d%d-%d\">\n", day, number);
    html.markup("<h3>").isolated(group.heading()).markup(" <span class=\"count\">");
    html.text(Wording.count(group.lines().size(), "line", "lines")).markup("</span></h3>\n");
    out.append(html.toString());
    for (Line line : group.lines()) {
      out.append(HtmlLine.write(line));
    }
    out.append("</section>\n");
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
