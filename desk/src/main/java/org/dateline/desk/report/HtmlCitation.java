package org.dateline.desk.report;

import java.util.List;
import java.util.Locale;
import org.dateline.article.document.Timestamp;
import org.jspecify.annotations.Nullable;

/** Writes a line's citation: outlet and date at once, the exact words and their proof on demand. */
final class HtmlCitation {
  private HtmlCitation() {}

  static void write(Html html, Line line) {
    Citation citation = line.citation();
    html.markup("<details class=\"citation\" id=\"c%d\">\n<summary>", line.number());
    html.markup("<span class=\"reference\">[%d]</span> <cite>", line.number());
    html.isolated(Wording.or(citation.outlet(), "Outlet not named")).markup("</cite>, ");
    html.text(Wording.date(citation.published()));
    if (citation.headline() != null) {
      html.markup(" <span class=\"headline\">“").isolated(citation.headline()).markup("”</span>");
    }
    html.markup("</summary>\n<div class=\"evidence\">\n");
    citation.quotations().forEach(quotation -> words(html, line, quotation));
    proof(html, line);
    html.markup("</div>\n</details>\n");
  }

  /** The exact words with what stands around them on the page. */
  private static void words(Html html, Line line, Quotation quotation) {
    html.markup("<blockquote class=\"page\" dir=\"auto\"><span class=\"around\">");
    html.text(quotation.start() > Quoter.CONTEXT ? "…" : "").text(quotation.prefix());
    html.markup("</span><mark class=\"exact\">");
    Highlights.pieces(line, quotation).forEach(piece -> html.text(piece.text()));
    html.markup("</mark><span class=\"around\">")
        .text(quotation.suffix())
        .text(reachesOn(quotation) ? "…" : "");
    html.markup(
        "</span> <span class=\"offsets\">characters %d–%d</span></blockquote>\n",
        quotation.start(), quotation.end());
  }

  /** Whether the page goes on after the words that are shown around the quotation. */
  private static boolean reachesOn(Quotation quotation) {
    String suffix = quotation.suffix();
    return suffix.codePointCount(0, suffix.length()) == Quoter.CONTEXT;
  }

  private static void proof(Html html, Line line) {
    Citation citation = line.citation();
    html.markup("<dl>\n");
    entry(html, "Published", published(citation.published()));
    if (citation.url() != null) {
      html.markup("<div><dt>Address</dt><dd>").link(citation.url()).markup("</dd></div>\n");
    }
    if (!line.source().words().isEmpty()) {
      entry(html, "Source as named here", quoted(line.source().words()));
    }
    if (!line.attribution().isEmpty()) {
      entry(html, "Attributed by", quoted(line.attribution()));
    }
    if (line.said().at() != null) {
      entry(html, "Place of speaking", quoted(List.of(line.said().at())));
    }
    if (!line.chain().isEmpty()) {
      entry(html, "Came through", chain(line));
    }
    for (Line.Repeat repeat : line.repeats()) {
      entry(html, "Also in the " + repeat.block(), quoted(repeat.quotations()));
    }
    entry(html, "Our confidence", String.format(Locale.ROOT, "%.2f", line.confidence()));
    entry(html, "Capture", citation.input());
    html.markup("<div><dt>SHA-256</dt><dd class=\"hash\">");
    html.text(citation.sha256().hex()).markup("</dd></div>\n</dl>\n");
  }

  private static String published(@Nullable Timestamp published) {
    return published == null
        ? "the page does not say"
        : "%s; on the page: “%s”".formatted(Wording.date(published), published.text());
  }

  private static String quoted(List<Quotation> quotations) {
    return String.join(" … ", quotations.stream().map(one -> "“" + one.words() + "”").toList())
        + " ("
        + Wording.offsets(quotations)
        + ")";
  }

  private static String chain(Line line) {
    return String.join(
        " ← ",
        line.chain().stream()
            .map(link -> link.name() + " (" + link.station().label() + ")")
            .toList());
  }

  private static void entry(Html html, String name, String value) {
    html.markup("<div><dt>").text(name).markup("</dt><dd>").isolated(value);
    html.markup("</dd></div>\n");
  }
}
