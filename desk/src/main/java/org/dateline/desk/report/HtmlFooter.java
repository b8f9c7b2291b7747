package org.dateline.desk.report;

import java.util.List;
import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.modality.ProbabilityScale;

/** Writes what stands under the lines: what was left out, coverage, how to read the report. */
final class HtmlFooter {
  private final Html html = new Html();

  private HtmlFooter() {}

  static String write(Report report) {
    HtmlFooter footer = new HtmlFooter();
    footer.figures(FigureTable.of(report));
    footer.leftOut(report);
    footer.copies(report.coverage().nearCopies());
    footer.coverage(report);
    footer.key();
    return footer.html.toString();
  }

  private void figures(List<FigureTable.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    html.markup("<section class=\"appendix\" id=\"figures\">\n<h2>Figures</h2>\n<p>");
    html.text(Wording.FIGURES).markup("</p>\n<div class=\"scroll\" tabindex=\"0\"");
    html.markup(
        " role=\"region\" aria-label=\"Figures\">\n<table class=\"accounts\">\n<thead><tr>");
    for (String head : List.of("Line", "What", "On the page", "Means", "By the account of")) {
      html.markup("<th scope=\"col\">").text(head).markup("</th>");
    }
    html.markup("</tr></thead>\n<tbody>\n");
    rows.forEach(this::figure);
    html.markup("</tbody>\n</table>\n</div>\n</section>\n");
  }

  private void figure(FigureTable.Row row) {
    int number = row.line().number();
    html.markup("<tr><td><a href=\"#l%d\">%d</a></td><th scope=\"row\">", number, number);
    html.isolated(row.what()).markup("</th><td>“");
    html.isolated(Words.collapse(row.count().words().words())).markup("”</td><td>");
    html.text(FigureWords.bounds(row.count())).markup("</td><td>").isolated(row.account());
    for (String caution : LineWords.cautions(row.line())) {
      html.markup("<br><span class=\"reason\">").text(caution).markup("</span>");
    }
    html.markup("</td></tr>\n");
  }

  private void leftOut(Report report) {
    if (report.leftOut().isEmpty()) {
      return;
    }
    html.markup("<section class=\"appendix\" id=\"left-out\">\n<h2>Left out</h2>\n");
    html.markup(
        "<p>These lines could not be verified, so their words are not repeated here.</p>\n");
    html.markup("<ul class=\"left-out\">\n");
    for (LeftOut one : report.leftOut()) {
      html.markup("<li>").isolated(one.input());
      html.markup(", characters %d–%d: ", one.start(), one.end());
      html.markup("<span class=\"reason\">").isolated(one.reason()).markup("</span></li>\n");
    }
    html.markup("</ul>\n</section>\n");
  }

  private void copies(List<Coverage.NearCopy> copies) {
    if (copies.isEmpty()) {
      return;
    }
    html.markup("<section class=\"appendix\" id=\"copies\">\n<h2>Copies</h2>\n<p>");
    html.text(Wording.COPIES).markup("</p>\n<ul class=\"left-out\">\n");
    for (Coverage.NearCopy copy : copies) {
      html.markup("<li>").isolated(Wording.copy(copy)).markup(": <span class=\"reason\">");
      html.isolated(copy.how().told()).markup("</span></li>\n");
    }
    html.markup("</ul>\n</section>\n");
  }

  private void coverage(Report report) {
    html.markup("<section class=\"appendix\" id=\"coverage\">\n<h2>Coverage</h2>\n<dl>\n");
    for (Wording.Entry entry : Wording.coverage(report)) {
      html.markup("<div><dt>").text(entry.name()).markup("</dt><dd>");
      html.isolated(entry.value()).markup("</dd></div>\n");
    }
    html.markup("</dl>\n");
    failures(report.coverage());
    html.markup("</section>\n");
  }

  private void failures(Coverage coverage) {
    if (coverage.failed().isEmpty()) {
      return;
    }
    html.markup("<h3>Inputs that could not be read</h3>\n<ul class=\"left-out\">\n");
    for (Coverage.Failure failure : coverage.failed()) {
      html.markup("<li>").isolated(failure.input()).markup(": <span class=\"reason\">");
      html.isolated(failure.problem().message()).markup("</span></li>\n");
    }
    html.markup("</ul>\n");
  }

  private void key() {
    html.markup("<section class=\"appendix\" id=\"key\">\n<h2>How to read this report</h2>\n");
    html.markup("<p>").text(Wording.OFF_SCALE).markup("</p>\n<div class=\"scales\">\n");
    scale(Scale.PHIA, "UK Professional Head of Intelligence Assessment, March 2025");
    scale(Scale.ICD203, "US Intelligence Community Directive 203");
    html.markup("</div>\n<h3 id=\"grades\">Grades</h3>\n<p>").text(Wording.GRADE);
    html.markup("</p>\n<h3>Words</h3>\n<p>“…” in a line stands round words that the page puts in");
    html.markup(" quotation marks as the source’s own; without them the words are the page’s.");
    html.markup(" <mark>Words of probability</mark> and <mark class=\"hedge\">hedges</mark>");
    html.markup(" are marked.</p>\n</section>\n");
  }

  private void scale(Scale scale, String origin) {
    html.markup("<table>\n<caption>").text(Yardstick.name(scale)).markup("<br><small>");
    html.text(origin).markup("</small></caption>\n<thead><tr><th scope=\"col\">Word</th>");
    html.markup(
        "<th scope=\"col\">Range</th><th><span class=\"unseen\">Drawn</span></th></tr></thead>\n<tbody>\n");
    for (ProbabilityScale.Band band : ProbabilityScale.bands(scale)) {
      html.markup("<tr><th scope=\"row\">").text(band.terms()).markup("</th><td>");
      html.text(band.range()).markup("</td><td>");
      YardstickDrawing.draw(html, band);
      html.markup("</td></tr>\n");
    }
    html.markup("</tbody>\n</table>\n");
  }
}
