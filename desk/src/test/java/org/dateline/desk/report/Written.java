package org.dateline.desk.report;

import java.io.IOException;
import java.util.List;
import org.dateline.desk.text.TextStyle;

/** A report written in each of its forms. */
final class Written {
  private Written() {}

  static String text(Report report, TextStyle style) throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReport(style).write(report, out);
    return out.toString();
  }

  static String html(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReport().write(report, out);
    return out.toString();
  }

  static String json(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReport().write(report, out);
    return out.toString();
  }

  static List<String> all(Report report) throws IOException {
    return List.of(text(report, new TextStyle(400, false, true)), html(report), json(report));
  }
}
