package org.dateline.article.time;

import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Timestamp;
import org.dateline.article.document.Timestamp.Precision;
import org.dateline.article.testkit.Articles;
import org.jspecify.annotations.Nullable;

/** Reads the times of a text and writes them into it: {@code on {date 2022-03-29|Tuesday}}. */
final class Times {
  private static final TimeStage STAGE = new TimeStage();

  private Times() {}

  /** The text, lines being paragraphs, with its times marked. */
  static String marked(@Nullable String published, String text) {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (TimeExpression time : read(published, text)) {
      marked.append(text, from, time.span().start());
      marked.append('{').append(time.type().label()).append(' ').append(time.value()).append('|');
      marked.append(time.span().of(text)).append('}');
      from = time.span().end();
    }
    return marked.append(text, from, text.length()).toString();
  }

  static List<TimeExpression> read(@Nullable String published, String text) {
    return STAGE.annotate(article(published, text));
  }

  static Article article(@Nullable String published, String text) {
    return Articles.withText(text, metadata(published));
  }

  /** A day, a month, a year, or a minute with or without zone. */
  static Metadata metadata(@Nullable String published) {
    if (published == null) {
      return Metadata.NONE;
    }
    Precision precision =
        switch (published.length()) {
          case 4 -> Precision.YEAR;
          case 7 -> Precision.MONTH;
          case 10 -> Precision.DAY;
          default -> Precision.MINUTE;
        };
    Timestamp stamp = new Timestamp(published, published, precision, published, null);
    return new Metadata(null, null, List.of(), null, null, null, stamp, null, Map.of());
  }
}
