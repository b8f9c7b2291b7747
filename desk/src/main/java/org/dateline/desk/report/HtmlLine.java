package org.dateline.desk.report;

import org.dateline.desk.report.ReportedForm.Join;
import org.dateline.desk.report.ReportedForm.Passage;

/** Writes one line: the sentence, how sure, and the citation behind it. */
final class HtmlLine {
  private final Line line;
  private final Html html = new Html();

  private HtmlLine(Line line) {
    this.line = line;
  }

  static String write(Line line) {
    return new HtmlLine(line).write();
  }

  private String write() {
    int number = line.number();
    html.markup("<article class=\"line\" id=\"l%d\" aria-label=\"Line %d\">\n", number, number);
    html.markup(
        "<a class=\"number\" href=\"#c%d\" title=\"To the citation\">%d</a>\n", number, number);
    html.markup("<div class=\"body\">\n");
    sentence();
    tags();
    line.likelihoods().forEach(this::likelihood);
    hedges();
    HtmlCitation.write(html, line);
    return html.markup("</div>\n</article>\n").toString();
  }

  private void sentence() {
    ReportedForm form = line.form();
    html.markup("<p class=\"statement\">").text(form.opening());
    html.markup("<b class=\"speaker\">").isolated(form.speaker()).markup("</b>");
    if (form.role() != null) {
      html.markup(" <span class=\"role\">(").isolated(form.role()).markup(")</span>");
    }
    html.text(form.joining());
    if (form.hasParagraphs()) {
      html.markup("</p>\n<blockquote class=\"statement\" dir=\"auto\"><p>");
      passages();
      html.markup("</p></blockquote>\n");
    } else {
      html.markup("<span class=\"words\" dir=\"auto\">");
      passages();
      html.markup("</span></p>\n");
    }
  }

  private void passages() {
    for (int i = 0; i < line.form().passages().size(); i++) {
      passage(i, line.form().passages().get(i));
    }
  }

  private void passage(int i, Passage passage) {
    if (passage.join() == Join.PARAGRAPH) {
      html.markup("</p>\n<p>");
    }
    html.text(line.form().before(i).replace("\n", ""));
    for (Highlights.Piece piece : Highlights.pieces(line, passage.quotation())) {
      switch (piece.weight()) {
        case PLAIN -> html.text(piece.text());
        case LIKELIHOOD -> html.markup("<mark>").text(piece.text()).markup("</mark>");
        case HEDGE -> html.markup("<mark class=\"hedge\">").text(piece.text()).markup("</mark>");
      }
    }
    html.text(line.form().after(i));
  }

  private void tags() {
    html.markup("<ul class=\"tags\">\n<li class=\"grade\"><a href=\"#grades\"")
        .attribute("title", Wording.GRADE)
        .markup(">")
        .text(line.grade().label())
        .markup("</a></li>\n");
    tag(Wording.kind(line.kind()));
    line.flags().stream().filter(Line.Flag::isTold).forEach(flag -> tag(flag.words()));
    if (line.via() != null) {
      tag("said to " + line.via());
    }
    Line.Within within = line.within();
    if (within != null) {
      tag(Wording.within(within));
    }
    String repeats = Wording.repeats(line.repeats());
    if (repeats != null) {
      tag(repeats);
    }
    html.markup("</ul>\n");
  }

  private void tag(String words) {
    html.markup("<li>").isolated(words).markup("</li>\n");
  }

  private void likelihood(Line.Likelihood likelihood) {
    Double low = likelihood.low();
    Double high = likelihood.high();
    html.markup("<figure class=\"likelihood\">\n");
    if (low != null && high != null) {
      YardstickDrawing.draw(html, likelihood.scale(), low, high, likelihood.words().words());
    }
    html.markup("<figcaption><b>“").isolated(likelihood.words().words()).markup("”</b> ");
    if (low == null || high == null) {
      html.text("not on a scale: no range is given");
    } else {
      html.markup("<span class=\"range\">")
          .text(Yardstick.range(likelihood.scale(), low, high))
          .markup("</span> <span class=\"scale\">")
          .text(Yardstick.name(likelihood.scale()))
          .markup("</span>");
    }
    html.markup("</figcaption>\n</figure>\n");
  }

  private void hedges() {
    if (line.hedges().isEmpty()) {
      return;
    }
    html.markup("<p class=\"hedges\">Hedged: ");
    String comma = "";
    for (Line.Hedge hedge : line.hedges()) {
      html.text(comma).markup("<b>“").isolated(hedge.words().words()).markup("”</b> (");
      html.text(Wording.hedge(hedge.kind())).markup(")");
      comma = ", ";
    }
    html.markup("</p>\n");
  }
}
