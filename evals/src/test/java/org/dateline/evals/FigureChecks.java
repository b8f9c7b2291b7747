package org.dateline.evals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks the counts that an article tells. */
final class FigureChecks {
  /** From this F1 of their words on, a figure is the one that the gold means. */
  private static final double FIGURE_F1 = 0.3;

  private final WholeArticle gold;
  private final Reading reading;
  private final WholePairs pairs;
  private final Scores scores;
  private final List<JsonNode> free;

  FigureChecks(WholeArticle gold, Reading reading, WholePairs pairs, Scores scores) {
    this.gold = gold;
    this.reading = reading;
    this.pairs = pairs;
    this.scores = scores;
    this.free = new ArrayList<>(reading.all("figures"));
  }

  void run() {
    gold.figures().forEach(this::figure);
    for (String words : gold.notFigures()) {
      BitSet wanted = allWords(words);
      boolean none = free.stream().noneMatch(one -> Positions.common(words(one), wanted) > 0);
      count(Check.NOT_FIGURE, none, words, "no figure", "a figure");
      free.removeIf(one -> Positions.common(words(one), wanted) > 0);
    }
    for (String words : gold.figuresTolerated()) {
      BitSet tolerated = allWords(words);
      free.removeIf(one -> Positions.common(words(one), tolerated) > 0);
    }
    free.forEach(
        one ->
            count(Check.FIGURE, false, reading.span(one).of(reading.text()), "no figure", "one"));
  }

  private void figure(GoldFigure want) {
    JsonNode have = take(want);
    String words = want.words().text();
    if (have == null && want.optional()) {
      return;
    }
    boolean bounds =
        have != null
            && want.low().contains(GoldJson.bound(have.path("low")))
            && want.high().contains(GoldJson.bound(have.path("high")));
    count(Check.FIGURE, bounds, words, want.low() + " to " + want.high(), have);
    boolean unit = have != null && isUnit(want, Reading.string(have.path("unit")));
    count(Check.FIGURE_UNIT, unit, words, want.units(), have);
    boolean of = have != null && isOf(want, Reading.string(have.path("of")));
    count(Check.FIGURE_OF, of, words, want.of(), have);
    String statement = have == null ? null : Reading.string(have.path("statement"));
    boolean linked = have != null && isTeller(want.statement(), statement);
    count(Check.FIGURE_LINKED, linked, words, "told by " + want.statement(), have);
  }

  /** Whether it is the statement that tells the figure, or one in whose content that stands. */
  private boolean isTeller(@Nullable String wanted, @Nullable String have) {
    if (wanted == null) {
      return have == null;
    }
    for (String id = wanted; id != null; id = outer(id)) {
      JsonNode teller = pairs.found(id);
      if (teller != null && Objects.equals(Reading.string(teller.path("id")), have)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String outer(String id) {
    return gold.statements().stream()
        .filter(one -> one.id().equals(id))
        .map(one -> one.base().within())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The figure that is meant, which no other can mean then. */
  private @Nullable JsonNode take(GoldFigure want) {
    BitSet wanted = words(want.words());
    JsonNode best = null;
    double score = 0;
    for (JsonNode one : free) {
      double f1 = Positions.f1(words(one), wanted);
      if (f1 >= FIGURE_F1 && f1 > score) {
        best = one;
        score = f1;
      }
    }
    if (best != null) {
      free.remove(best);
    }
    return best;
  }

  private static boolean isUnit(GoldFigure want, @Nullable String have) {
    return have == null
        ? want.units().contains("")
        : want.units().stream().anyMatch(have::equalsIgnoreCase);
  }

  private static boolean isOf(GoldFigure want, @Nullable String have) {
    return have == null
        ? want.of().contains("")
        : want.of().stream()
            .filter(word -> !word.isEmpty())
            .anyMatch(word -> have.toLowerCase(Locale.ROOT).contains(word));
  }

  private BitSet words(JsonNode figure) {
    return Positions.words(List.of(reading.span(figure)), reading.text());
  }

  private BitSet words(GoldSnippet snippet) {
    Span span =
        new GoldText(gold.name(), reading.text()).find(snippet.text(), snippet.occurrence());
    return Positions.words(List.of(span), reading.text());
  }

  /** Wherever they stand. */
  private BitSet allWords(String words) {
    List<Span> spans = new GoldText(gold.name(), reading.text()).all(words);
    return Positions.words(spans, reading.text());
  }

  private void count(Check check, boolean met, String words, Object wanted, @Nullable Object have) {
    String number = gold.name().substring(0, 2);
    scores.count(check, met, "%s '%s': want %s, have %s".formatted(number, words, wanted, have));
  }
}
