package org.dateline.desk.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Sha256;
import org.dateline.article.testkit.Articles;

/** Articles with their captures, kept in memory and read again as a report demands. */
final class Desk {
  private final ReportBuilder builder;
  private final Map<String, String> captures = new TreeMap<>();
  private final List<String> reread = new ArrayList<>();
  private UnaryOperator<Article> passed = article -> article;

  Desk() {
    this(Period.ALL);
  }

  Desk(Period period) {
    this("Reported statements", period);
  }

  Desk(String title, Period period) {
    this.builder = new ReportBuilder(title, period);
  }

  static Report reportOf(Sample... samples) {
    Desk desk = new Desk();
    for (Sample sample : samples) {
      desk.add(sample);
    }
    return desk.report();
  }

  /** Changes articles before they are added. */
  Desk pass(UnaryOperator<Article> change) {
    passed = change;
    return this;
  }

  Desk add(Sample sample) {
    Article article = passed.apply(sample.article());
    captures.put(article.document().input(), article.document().text());
    builder.add(article);
    return this;
  }

  Desk fail(String input, String code, String message) {
    builder.addFailure(input, new Problem("page", code, message));
    return this;
  }

  /** Changes a capture after it was read. */
  Desk tamper(String input, String text) {
    captures.put(input, text);
    return this;
  }

  Desk lose(String input) {
    captures.remove(input);
    return this;
  }

  /** Which captures were read again, in order. */
  List<String> reread() {
    return reread;
  }

  Report report() {
    return report(text -> text);
  }

  /** The report where the page reader gives the text changed like this. */
  Report report(UnaryOperator<String> misread) {
    return builder.build(
        this::capture,
        capture ->
            Articles.withText(
                misread.apply(new String(capture.content().bytes(), StandardCharsets.UTF_8))));
  }

  private Capture capture(String input) throws NoSuchFileException {
    reread.add(input);
    String text = captures.get(input);
    if (text == null) {
      throw new NoSuchFileException(input);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Capture(input, Sha256.of(bytes), new Capture.Content(bytes), Capture.Known.NOTHING);
  }
}
