package org.dateline.desk.report;

import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.modality.ProbabilityScale;

/** Draws a yardstick as SVG: all words of the scale faint, the one that was said filled. */
final class YardstickDrawing {
  private static final int WIDTH = 400;

  private YardstickDrawing() {}

  /**
   * Draws the range from {@code low} to {@code high}, 0 to 1, on its scale.
   *
   * @param words the words that were said, for readers who do not see the drawing
   */
  static void draw(Html html, Scale scale, double low, double high, String words) {
    String label =
        "%s: “%s” means %s"
            .formatted(Yardstick.name(scale), words, Yardstick.range(scale, low, high));
    html.markup("<svg class=\"yardstick\" viewBox=\"-6 0 412 28\" role=\"img\"")
        .attribute("aria-label", label)
        .markup(">\n<rect class=\"ground\" x=\"0\" y=\"3\" width=\"%d\" height=\"10\"/>\n", WIDTH);
    for (ProbabilityScale.Band band : ProbabilityScale.bands(scale)) {
      bar(html, "band", band.low(), band.high(), 3, 10);
    }
    bar(html, "said", low, high, 1, 14);
    for (int percent = 0; percent <= 100; percent += 25) {
      html.markup("<text x=\"%d\" y=\"26\">%d</text>\n", percent * WIDTH / 100, percent);
    }
    html.markup("</svg>\n");
  }

  /** Draws one word of a scale alone, for the legend; it says nothing that the row does not. */
  static void draw(Html html, ProbabilityScale.Band band) {
    html.markup(
        "<svg class=\"yardstick\" viewBox=\"0 0 400 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
            + "<rect class=\"ground\" x=\"0\" y=\"2\" width=\"%d\" height=\"8\"/>",
        WIDTH);
    bar(html, "said", band.low(), band.high(), 1, 10);
    html.markup("</svg>");
  }

  private static void bar(Html html, String kind, double low, double high, int top, int height) {
    html.markup("<rect class=\"")
        .markup(kind)
        .markup(
            "\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>\n",
            low * WIDTH, top, Math.max(2, (high - low) * WIDTH - 1), height);
  }
}
