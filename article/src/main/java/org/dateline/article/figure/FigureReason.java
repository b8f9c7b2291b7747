package org.dateline.article.figure;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Figure;
import org.dateline.article.annotation.Reason;

/** Says why words are a count with these bounds. */
final class FigureReason {
  private FigureReason() {}

  static Reason of(Figure figure, String statement) {
    List<String> why = new ArrayList<>();
    why.add(bounds(figure));
    why.add(
        figure.unit() == null
            ? "no word tells what is counted"
            : "“%s” is what is counted".formatted(figure.unit()));
    if (figure.of() != null) {
      why.add("“%s” is told of it".formatted(figure.of()));
    }
    return new Reason(
        statement, Reason.Decision.FIGURE, List.of(figure.span()), String.join("; ", why));
  }

  private static String bounds(Figure figure) {
    if (figure.approximate()) {
      return "its words say that the number is only near, so it is no bound";
    }
    if (figure.low() == null || figure.high() == null) {
      return figure.high() == null
          ? "its words give the least and no most"
          : "its words give the most and no least";
    }
    return figure.low().equals(figure.high())
        ? "no word beside it makes it a bound"
        : "its words give the least and the most";
  }
}
