package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.modality.ProbabilityScale;
import org.dateline.desk.report.ReportedForm.Join;
import org.dateline.desk.text.Flow;
import org.dateline.desk.text.TextStyle;
import org.dateline.desk.text.TextStyle.Ink;

/** Writes one line of a report with its citation. */
final class TextLine {
  private static final int INDENT = 6;
  private static final int BAR = 40;

  private final TextStyle style;
  private final String indent = " ".repeat(INDENT);

  TextLine(TextStyle style) {
    this.style = style;
  }

  String write(Line line) {
    StringBuilder out = new StringBuilder();
    out.append(sentence(line));
    LineWords.cautions(line)
        .forEach(caution -> out.append(paragraph().add(caution, Ink.WARNING).lines()));
    out.append(paragraph().add(tags(line), Ink.FAINT).lines());
    String chain = LineWords.chain(line.chain());
    if (chain != null) {
      out.append(paragraph().add("Through ", Ink.FAINT).add(chain).lines());
    }
    line.likelihoods().forEach(likelihood -> out.append(likelihood(likelihood)));
    if (!line.hedges().isEmpty()) {
      out.append(paragraph().add("Hedged: ").add(hedges(line), Ink.ACCENT).lines());
    }
    out.append(figures(line));
    out.append(citation(line));
    line.copies().forEach(copy -> out.append(copy(copy)));
    return out.toString();
  }

  private String copy(Line.Copied copy) {
    return paragraph()
        .add("Copy: ", Ink.FAINT)
        .add(LineWords.copy(copy.citation()))
        .add("; " + copy.how().told(), Ink.FAINT)
        .lines();
  }

  private String sentence(Line line) {
    ReportedForm form = line.form();
    String number =
        String.format(Locale.ROOT, "%" + (INDENT - 1) + "s ", "[" + line.number() + "]");
    Flow flow = new Flow(style, number, indent);
    flow.add(form.opening()).add(form.speaker(), Ink.BOLD);
    if (form.role() != null) {
      flow.add(" (" + form.role() + ")");
    }
    flow.add(form.joining());
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < form.passages().size(); i++) {
      ReportedForm.Passage passage = form.passages().get(i);
      if (passage.join() == Join.PARAGRAPH) {
        out.append(flow.lines()).append('\n');
        flow = paragraph();
      }
      flow.add(form.before(i));
      for (Highlights.Piece piece : Highlights.pieces(line, passage.quotation())) {
        flow.add(piece.text(), ink(piece.weight()));
      }
      flow.add(form.after(i));
    }
    return out.append(flow.lines()).toString();
  }

  private static Ink ink(Highlights.Weight weight) {
    return switch (weight) {
      case PLAIN -> Ink.PLAIN;
      case FIGURE -> Ink.BOLD;
      case LIKELIHOOD, HEDGE -> Ink.ACCENT;
    };
  }

  private static String tags(Line line) {
    List<String> tags = new ArrayList<>();
    tags.add("Grade " + line.grade().label());
    tags.addAll(LineWords.tags(line));
    return String.join(" · ", tags);
  }

  /** Such as {@code Figures: “at least 12”, 12 or more civilians, killed}. */
  private String figures(Line line) {
    StringBuilder out = new StringBuilder();
    for (Line.Count count : line.figures()) {
      Flow flow = paragraph().add("Figure: ").add("“" + count.words().words() + "”", Ink.BOLD);
      flow.add(", " + FigureWords.meaning(count));
      out.append(flow.lines());
    }
    return out.toString();
  }

  private String likelihood(Line.Likelihood likelihood) {
    String words = "“" + likelihood.words().words() + "”";
    Double low = likelihood.low();
    Double high = likelihood.high();
    Flow flow = paragraph().add("Likelihood: ").add(words, Ink.ACCENT);
    if (low == null || high == null) {
      return flow.add(", not on a scale").lines();
    }
    Scale scale = likelihood.scale();
    flow.add(", %s, %s".formatted(Yardstick.name(scale), Yardstick.range(scale, low, high)));
    return flow.lines() + bar(scale, low, high);
  }

  /** The whole yardstick, its words faint, the one that was said filled. */
  private String bar(Scale scale, double low, double high) {
    Flow flow = new Flow(style, indent, indent);
    if (style.width() < INDENT + BAR + 10) {
      return "";
    }
    flow.add("0 ", Ink.FAINT);
    for (int column = 0; column < BAR; column++) {
      double middle = (column + 0.5) / BAR;
      if (low <= middle && middle <= high) {
        flow.add("█", Ink.ACCENT);
      } else {
        boolean word =
            ProbabilityScale.bands(scale).stream()
                .anyMatch(band -> band.low() <= middle && middle <= band.high());
        flow.add(word ? "░" : "·", Ink.FAINT);
      }
    }
    return flow.add(" 100 %", Ink.FAINT).lines();
  }

  private static String hedges(Line line) {
    return String.join(
        ", ",
        line.hedges().stream()
            .map(
                hedge ->
                    "“%s” (%s)".formatted(hedge.words().words(), LineWords.hedge(hedge.kind())))
            .toList());
  }

  private String citation(Line line) {
    Citation citation = line.citation();
    Flow where =
        paragraph()
            .add(Wording.or(citation.outlet(), "Outlet not named"))
            .add(", " + Wording.date(citation.published()))
            .add(citation.headline() == null ? "" : ": “" + citation.headline() + "”");
    return where.lines()
        + paragraph()
            .add(citation.input(), Ink.FAINT)
            .add(", characters " + Wording.offsets(citation.quotations()), Ink.FAINT)
            .lines()
        + paragraph().add("SHA-256 " + citation.sha256(), Ink.FAINT).lines();
  }

  private Flow paragraph() {
    return new Flow(style, indent, indent);
  }
}
