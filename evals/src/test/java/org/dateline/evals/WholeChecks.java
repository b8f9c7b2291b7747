package org.dateline.evals;

import java.util.BitSet;
import java.util.List;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes all checks on one of the short articles. Of a statement that was not found, every check
 * that the gold asks for is missed, unless it may be left out.
 */
final class WholeChecks {
  private static final double TOLERATED_F1 = 0.5;

  private final WholeArticle gold;
  private final Reading reading;
  private final WholePairs pairs;
  private final Scores scores;

  private WholeChecks(WholeArticle gold, Reading reading, WholePairs pairs, Scores scores) {
    this.gold = gold;
    this.reading = reading;
    this.pairs = pairs;
    this.scores = scores;
  }

  static void run(WholeArticle gold, Reading reading, WholePairs pairs, Scores scores) {
    WholeChecks checks = new WholeChecks(gold, reading, pairs, scores);
    EntityChecks entities = new EntityChecks(gold, reading, scores);
    entities.run();
    for (WholeStatement want : gold.statements()) {
      JsonNode have = pairs.found(want.id());
      if (have != null || !want.optional()) {
        StatementCount count = new StatementCount(scores, want, have);
        checks.words(count);
        new ChainChecks(gold, count).run();
        new ModalityChecks(reading, count).run();
      }
    }
    checks.extra();
    new RepetitionChecks(gold, pairs, scores).run();
    new FigureChecks(gold, reading, pairs, scores).run();
  }

  private void words(StatementCount count) {
    WholeStatement want = count.want();
    JsonNode have = count.have();
    scores.count(Check.CONTENT, have != null, want.id() + ": " + want.base().content());
    count.check(Check.KIND, want.kinds(), value("kind", have), want.kinds()::contains);
    String source = words("source", have);
    if (!want.base().source().isEmpty()) {
      String words = want.base().source();
      count.check(Check.SOURCE, words, source, any -> any.contains(words));
    }
    if (!want.base().cue().isEmpty()) {
      String words = want.base().cue();
      count.check(Check.CUE, words, words("cue", have), any -> any.contains(words));
    }
    within(count);
  }

  private void within(StatementCount count) {
    String outer = count.want().base().within();
    String have = value("within", count.have());
    if (outer != null) {
      String id = value("id", pairs.found(outer));
      count.check(Check.WITHIN, outer, have, any -> any.equals(id));
    } else if (have != null) {
      count.miss(Check.WITHIN, "within nothing", have);
    }
  }

  private static @Nullable String value(String key, @Nullable JsonNode have) {
    return have == null ? null : Reading.string(have.path(key));
  }

  private String words(String part, @Nullable JsonNode have) {
    StringBuilder words = new StringBuilder();
    if (have != null) {
      for (Span span : reading.spans(have.required(part).required("spans"))) {
        words.append(span.of(reading.text()));
      }
    }
    return words.toString();
  }

  private void extra() {
    for (int i = 0; i < pairs.found().size(); i++) {
      scores.count(Check.LISTED, true, "");
    }
    GoldText snippets = new GoldText(gold.name(), reading.text());
    List<BitSet> tolerated =
        gold.tolerated().stream()
            .flatMap(words -> snippets.all(words).stream())
            .map(span -> Positions.words(List.of(span), reading.text()))
            .toList();
    for (List<Span> content : pairs.extra()) {
      BitSet words = Positions.words(content, reading.text());
      if (tolerated.stream().noneMatch(one -> Positions.f1(words, one) >= TOLERATED_F1)) {
        String text = content.isEmpty() ? "" : content.getFirst().of(reading.text());
        scores.count(Check.LISTED, false, gold.name().substring(0, 2) + ": '" + text + "'");
      }
    }
  }
}
