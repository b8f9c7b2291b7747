package org.dateline.evals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.dateline.article.time.TimeStage;
import org.jspecify.annotations.Nullable;

/**
 * How well time expressions are found and understood, as TempEval-3 counts: spans exactly as marked
 * (strict), spans that overlap (relaxed), and of these the ones with the right value. Pairs are
 * made in order, each expression once.
 */
final class TimeScores {
  private final Overlap.Ratio strict = new Overlap.Ratio();
  private final Overlap.Ratio relaxed = new Overlap.Ratio();
  private final Overlap.Ratio value = new Overlap.Ratio();
  private final List<String> missedSpans = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> missedValues = new ArrayList<>();

  /** Reads all texts and counts. */
  static List<Score> of(TimesGold gold) {
    TimeScores scores = new TimeScores();
    TimeStage stage = new TimeStage();
    for (TimesGold.Text text : gold.texts()) {
      scores.add(text, stage.annotate(article(text)));
    }
    return List.of(
        Score.exact("time-strict-f1", scores.strict, scores.missedSpans),
        Score.exact("time-relaxed-f1", scores.relaxed, scores.missed),
        Score.exact("time-value-f1", scores.value, scores.missedValues));
  }

  /** The text as an article whose lines are paragraphs, without names. */
  private static Article article(TimesGold.Text text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.words().split("\n", -1)) {
      if (!line.isEmpty()) {
        Span span = new Span(start, start + line.length());
        blocks.add(new Block(BlockRole.PARAGRAPH, span, null, "a line of the gold"));
      }
      start += line.length() + 1;
    }
    String name = "times-" + text.number() + ".txt";
    Sha256 id = Sha256.of(new byte[0]);
    return Article.of(
        new Document(name, id, text.words(), "en", metadata(text.published()), blocks), List.of());
  }

  private static Metadata metadata(@Nullable String day) {
    Timestamp published =
        day == null ? null : new Timestamp(day, day, Timestamp.Precision.DAY, day, null);
    return new Metadata(null, null, List.of(), null, null, null, published, null, Map.of());
  }

  private void add(TimesGold.Text text, List<TimeExpression> found) {
    int wanted = text.times().size();
    for (Overlap.Ratio ratio : List.of(strict, relaxed, value)) {
      ratio.add(0, found.size(), wanted);
    }
    Map<Integer, TimeExpression> unpaired = new TreeMap<>();
    found.forEach(time -> unpaired.put(time.span().start(), time));
    for (TimesGold.Time want : text.times()) {
      String words = "text %s '%s'".formatted(text.number(), want.span().of(text.words()));
      TimeExpression have =
          unpaired.values().stream()
              .filter(time -> time.span().overlaps(want.span()))
              .findFirst()
              .orElse(null);
      if (have == null) {
        missed.add(words);
        missedSpans.add(words);
        missedValues.add(words + ": not found");
      } else {
        unpaired.remove(have.span().start());
        compare(want, have, words);
      }
    }
    unpaired
        .values()
        .forEach(time -> missed.add("no time: '%s'".formatted(time.span().of(text.words()))));
  }

  private void compare(TimesGold.Time want, TimeExpression have, String words) {
    relaxed.add(1, 0, 0);
    if (have.span().equals(want.span())) {
      strict.add(1, 0, 0);
    } else {
      missedSpans.add(words + ": another extent");
    }
    if (have.value().equals(want.value()) && have.type() == want.type()) {
      value.add(1, 0, 0);
    } else {
      missedValues.add(
          "%s: want %s %s, have %s %s (%s)"
              .formatted(
                  words,
                  want.type().label(),
                  want.value(),
                  have.type().label(),
                  have.value(),
                  have.why()));
    }
  }
}
