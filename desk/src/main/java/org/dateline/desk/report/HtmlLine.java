package org.dateline.desk.report;

import java.util.List;
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
    cautions();
    tags();
    chain();
    line.likelihoods().forEach(this::likelihood);
    hedges();
    figures();
    HtmlCitation.write(html, line);
    copies();
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
        case FIGURE -> html.markup("<b class=\"figure\">").text(piece.text()).markup("</b>");
        case HEDGE -> html.markup("<mark class=\"hedge\">").text(piece.text()).markup("</mark>");
      }
    }
    html.text(line.form().after(i));
  }

  /** Above all else: a reader who overlooks it takes the line for the opposite. */
  private void cautions() {
    List<String> cautions = LineWords.cautions(line);
    if (!cautions.isEmpty()) {
      html.markup("<ul class=\"cautions\">\n");
      cautions.forEach(this::tag);
      html.markup("</ul>\n");
    }
  }

  private void chain() {
    String chain = LineWords.chain(line.chain());
    if (chain != null) {
      html.markup("<p class=\"chain\"><span class=\"label\">Through</span> ");
      html.isolated(chain).markup("</p>\n");
    }
  }

  private void figures() {
    if (line.figures().isEmpty()) {
      return;
    }
    html.markup("<ul class=\"figures\">\n");
    for (Line.Count count : line.figures()) {
      html.markup("<li><span class=\"label\">Figure</span> <b>“");
      html.isolated(Words.collapse(count.words().words())).markup("”</b> ");
      html.isolated(FigureWords.meaning(count)).markup("</li>\n");
    }
    html.markup("</ul>\n");
  }

  private void copies() {
    if (line.copies().isEmpty()) {
      return;
    }
    html.markup("<ul class=\"copies\">\n");
    for (Line.Copied copy : line.copies()) {
      html.markup("<li><span class=\"label\">Copy</span> ");
      html.isolated(LineWords.copy(copy.citation())).markup(" <span class=\"reason\">");
      html.isolated(copy.how().told()).markup("</span></li>\n");
    }
    html.markup("</ul>\n");
  }

  private void tags() {
    html.markup("<ul class=\"tags\">\n<li class=\"grade\"><a href=\"#grades\"")
        .attribute("title", Wording.GRADE)
        .markup(">")
        .text(line.grade().label())
        .markup("</a></li>\n");
    LineWords.tags(line).forEach(this::tag);
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
      html.text(LineWords.hedge(hedge.kind())).markup(")");
      comma = ", ";
    }
    html.markup("</p>\n");
  }
}
