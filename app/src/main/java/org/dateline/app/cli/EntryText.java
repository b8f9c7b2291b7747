package org.dateline.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.desk.search.Answer;
import org.dateline.desk.search.ArticleReference;
import org.dateline.desk.search.StatementEntry;
import org.dateline.desk.search.Words;
import org.dateline.desk.text.Flow;
import org.dateline.desk.text.TextStyle;
import org.dateline.desk.text.TextStyle.Ink;

/** What was found as paragraphs for a terminal. Every one ends with where its words stand. */
final class EntryText {
  private static final String INDENT = "    ";
  private static final String UNKNOWN_DAY = "day unknown";
  private static final int MOST_COUNTS = 8;

  private final TextStyle style;

  EntryText(Terminals terminals) {
    this.style = new TextStyle(Math.min(100, terminals.columns()), terminals.colours(), true);
  }

  String article(Answer.ArticleHit hit) {
    ArticleReference reference = hit.article().reference();
    String headline = reference.headline();
    StringBuilder out = new StringBuilder();
    out.append(
        flow("")
            .add(day(reference) + "  ")
            .add(headline == null ? "(no headline)" : headline, Ink.BOLD)
            .lines());
    for (Answer.Passage passage : hit.passages()) {
      Words.Part sentence = passage.sentence();
      Flow flow = flow(INDENT);
      addMarked(flow, sentence, passage.highlights());
      if (sentence.start() >= 0) {
        flow.add(" [%s–%s]".formatted(sentence.start(), sentence.end()), Ink.FAINT);
      }
      out.append(flow.lines());
    }
    String counted =
        hit.article().statements() == 1
            ? "1 statement"
            : hit.article().statements() + " statements";
    return out.append(flow(INDENT).add(where(reference) + ", " + counted, Ink.FAINT).lines())
        .append('\n')
        .toString();
  }

  String statement(Answer.StatementHit hit) {
    StatementEntry statement = hit.statement();
    StringBuilder out = new StringBuilder();
    Flow head = flow("").add(day(statement.reference()) + "  ").add(speaker(statement), Ink.BOLD);
    String sure = sureness(statement);
    head.add(sure.isEmpty() ? "" : " — " + sure, Ink.ACCENT);
    if (hit.similarity() != null) {
      head.add(String.format(Locale.ROOT, " (alike: %.2f)", hit.similarity()), Ink.FAINT);
    }
    out.append(head.lines());
    Flow content = flow(INDENT);
    List<Words.Part> parts = statement.content().parts();
    for (int i = 0; i < parts.size(); i++) {
      content.add(i == 0 ? "" : " […] ");
      addMarked(content, parts.get(i), hit.highlights());
    }
    return out.append(content.lines())
        .append(flow(INDENT).add(where(statement), Ink.FAINT).lines())
        .append('\n')
        .toString();
  }

  String facets(List<Answer.Facet> facets) {
    StringBuilder out = new StringBuilder();
    for (Answer.Facet facet : facets) {
      if (!facet.counts().isEmpty()) {
        String counts =
            facet.counts().stream()
                .limit(MOST_COUNTS)
                .map(one -> one.value() + " " + one.count())
                .collect(Collectors.joining(" · "));
        String more = facet.counts().size() > MOST_COUNTS ? " · …" : "";
        out.append(
            flow(INDENT)
                .add(facet.field() + ": ", Ink.BOLD)
                .add(counts + more)
                .lines()
                .stripLeading());
      }
    }
    return out.toString();
  }

  /** A line in bold. */
  String heading(String words) {
    return flow("").add(words, Ink.BOLD).lines();
  }

  private Flow flow(String first) {
    return new Flow(style, first, INDENT);
  }

  private static void addMarked(Flow flow, Words.Part part, List<Words.Range> highlights) {
    String text = part.text();
    int from = 0;
    int base = Math.max(0, part.start());
    int length = text.codePointCount(0, text.length());
    for (Words.Range range : highlights) {
      int start = range.start() - base;
      int end = range.end() - base;
      if (start >= 0 && end <= length) {
        int startUnit = text.offsetByCodePoints(0, start);
        int endUnit = text.offsetByCodePoints(0, end);
        if (startUnit >= from) {
          flow.add(text.substring(from, startUnit))
              .add(text.substring(startUnit, endUnit), Ink.BOLD);
          from = endUnit;
        }
      }
    }
    flow.add(text.substring(from));
  }

  private static String speaker(StatementEntry statement) {
    String speaker = statement.speaker();
    StringBuilder out = new StringBuilder(speaker == null ? "(no source named)" : speaker);
    if (statement.role() != null) {
      out.append(", ").append(statement.role());
    }
    String institution = statement.institution();
    if (institution != null && !institution.equals(speaker)) {
      out.append(" (").append(institution).append(')');
    }
    return out.toString();
  }

  static String sureness(StatementEntry statement) {
    List<String> likelihoods =
        statement.likelihoods().stream()
            .map(
                one ->
                    one.low() == null
                        ? "“%s”".formatted(one.text())
                        : "%s (%s %s–%s)".formatted(one.term(), one.scale(), one.low(), one.high()))
            .toList();
    List<String> hedges =
        statement.hedges().stream().map(one -> "“%s”".formatted(one.text())).toList();
    return java.util.stream.Stream.of(
            List.of(statement.kind()), statement.flags(), likelihoods, hedges)
        .flatMap(List::stream)
        .collect(Collectors.joining(", "));
  }

  private static String where(StatementEntry statement) {
    String ranges =
        statement.content().ranges().stream()
            .map(range -> range.start() + "–" + range.end())
            .collect(Collectors.joining(", "));
    String outlet = statement.reference().outlet();
    return "%s%s [%s]".formatted(outlet == null ? "" : outlet + ", ", statement.address(), ranges);
  }

  private static String where(ArticleReference reference) {
    String outlet = reference.outlet();
    return (outlet == null ? "" : outlet + ", ") + reference.article();
  }

  private static String day(ArticleReference reference) {
    String day = reference.publishedDay();
    return day == null ? UNKNOWN_DAY : day;
  }
}
