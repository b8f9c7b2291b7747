package org.dateline.desk.report;

/** What stands before the lines: title, what the report rests on in numbers, contents. */
final class HtmlFront {
  private HtmlFront() {}

  static String masthead(Report report) {
    Html html = new Html();
    html.markup("<header class=\"masthead\">\n<p class=\"kicker\">Dateline report</p>\n<h1>");
    html.isolated(report.title()).markup("</h1>\n");
    String period = Wording.period(report.period());
    if (period != null) {
      html.markup("<p class=\"period\">").text(period).markup("</p>\n");
    }
    html.markup("<p class=\"notice\">").text(Wording.NOTICE).markup("</p>\n");
    facts(html, report);
    html.markup("<p class=\"verified\">").text(Wording.verified(report.coverage()));
    if (!report.leftOut().isEmpty()) {
      html.markup(" <a href=\"#left-out\">")
          .text(Wording.count(report.leftOut().size(), "line was", "lines were"))
          .markup(" left out.</a>");
    }
    return html.markup("</p>\n</header>\n").toString();
  }

  private static void facts(Html html, Report report) {
    Summary summary = Summary.of(report);
    html.markup("<dl class=\"facts\">\n");
    fact(html, summary.lines(), "statement", "statements");
    fact(html, summary.sources(), "source", "sources");
    fact(html, summary.unidentified(), "source not identified", "sources not identified");
    fact(html, summary.outlets(), "outlet", "outlets");
    fact(html, summary.articles(), "article", "articles");
    if (summary.copies() > 0) {
      fact(html, summary.copies(), "of them a copy", "of them copies");
    }
    html.markup("</dl>\n");
  }

  private static void fact(Html html, int count, String one, String many) {
    html.markup("<div><dt>").text(count == 1 ? one : many).markup("</dt><dd>");
    html.text(Wording.number(count)).markup("</dd></div>\n");
  }

  static String contents(Report report) {
    Html html = new Html().markup("<nav class=\"contents\" aria-label=\"Contents\">\n");
    html.markup("<h2>Contents</h2>\n<ol>\n");
    for (int day = 0; day < report.days().size(); day++) {
      contents(html, report.days().get(day), day + 1);
    }
    if (!FigureTable.of(report).isEmpty()) {
      html.markup("<li><a href=\"#figures\">Figures</a></li>\n");
    }
    if (!report.leftOut().isEmpty()) {
      html.markup("<li><a href=\"#left-out\">Left out</a></li>\n");
    }
    html.markup("<li><a href=\"#coverage\">Coverage</a></li>\n");
    html.markup("<li><a href=\"#key\">How to read this report</a></li>\n");
    return html.markup("</ol>\n</nav>\n").toString();
  }

  private static void contents(Html html, Report.Day day, int number) {
    html.markup("<li><a href=\"#d%d\">", number).text(Wording.heading(day.date()));
    html.markup("</a>\n<ol>\n");
    for (int group = 0; group < day.groups().size(); group++) {
      Report.Group one = day.groups().get(group);
      html.markup("<li><a href=\"#d%d-%d\">", number, group + 1).isolated(one.heading());
      html.markup("</a> <span class=\"count\">%d</span></li>\n", one.lines().size());
    }
    html.markup("</ol></li>\n");
  }
}
