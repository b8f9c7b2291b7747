package org.dateline.evals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Checks how sure a statement is. Whatever is read where the gold has nothing is a check that is
 * missed, so that reading too much costs as reading too little does.
 */
final class ModalityChecks {
  private static final Map<String, Check> FLAGS =
      Map.of(
          "forecast", Check.FORECAST,
          "commitment", Check.COMMITMENT,
          "hypothetical", Check.HYPOTHETICAL,
          "denied", Check.DENIED,
          "negated", Check.NEGATED);

  /** From this F1 of their words on, a scope is the clause that the gold means. */
  private static final double SCOPE_F1 = 0.75;

  private final Reading reading;
  private final StatementCount count;
  private final WholeStatement want;
  private final @Nullable JsonNode modality;

  ModalityChecks(Reading reading, StatementCount count) {
    this.reading = reading;
    this.count = count;
    this.want = count.want();
    JsonNode have = count.have();
    this.modality = have == null ? null : have.required("modality");
  }

  void run() {
    GoldJson.FLAGS.forEach(this::flag);
    likelihoods();
    want.hedges().forEach(this::hedge);
    otherHedges();
    want.likelihoods().forEach(one -> scope("likelihoods", one.text(), one.scope()));
    want.hedges().forEach(one -> scope("hedges", one.text(), one.scope()));
  }

  private void flag(String name) {
    Check check = Objects.requireNonNull(FLAGS.get(name));
    Boolean wanted = want.flags().get(name);
    Boolean have = modality == null ? null : modality.path(name).asBoolean(false);
    if (wanted == null) {
      return;
    }
    if (wanted || want.traps().contains(name)) {
      count.check(check, wanted, have, wanted::equals);
    } else if (have != null && have) {
      count.miss(check, false, true);
    }
  }

  private void likelihoods() {
    List<JsonNode> have = records("likelihoods");
    List<String> told = have.stream().map(ModalityChecks::told).toList();
    if (!want.likelihoods().isEmpty()) {
      count.check(Check.LIKELIHOOD, want.likelihoods(), told, any -> areLikelihoods(have));
    } else if (!have.isEmpty()) {
      count.miss(Check.LIKELIHOOD, "none", told);
    }
  }

  private static String told(JsonNode likelihood) {
    return Stream.of("text", "scale", "term", "low", "high")
        .map(key -> likelihood.path(key).toString())
        .toList()
        .toString();
  }

  private boolean areLikelihoods(List<JsonNode> have) {
    List<WholeStatement.Likelihood> wanted = want.likelihoods();
    for (int i = 0; i < wanted.size() && i < have.size(); i++) {
      JsonNode one = have.get(i);
      boolean sameWords = wanted.get(i).text().equalsIgnoreCase(one.path("text").asString(""));
      if (!sameWords || wanted.get(i).readings().stream().noneMatch(it -> isRead(it, one))) {
        return false;
      }
    }
    return wanted.size() == have.size();
  }

  private static boolean isRead(WholeStatement.Reading wanted, JsonNode have) {
    boolean term = wanted.term() == null || wanted.term().equals(have.path("term").asString(""));
    return wanted.scale().equals(have.path("scale").asString(""))
        && term
        && Objects.equals(wanted.low(), number(have.path("low")))
        && Objects.equals(wanted.high(), number(have.path("high")));
  }

  private static @Nullable Double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : null;
  }

  private void hedge(WholeStatement.Hedge wanted) {
    JsonNode have = find("hedges", wanted.text());
    String kind = have == null ? "" : have.path("kind").asString("");
    count.check(Check.HEDGE, wanted, wanted.text() + " " + kind, any -> wanted.kind().equals(kind));
  }

  private void otherHedges() {
    List<String> known = new ArrayList<>(want.tolerated());
    want.hedges().forEach(hedge -> known.add(hedge.text()));
    for (JsonNode hedge : records("hedges")) {
      String text = hedge.path("text").asString("");
      if (!Expected.touches(known, text)) {
        count.miss(Check.HEDGE, known, text);
      }
    }
  }

  private void scope(String key, String words, @Nullable String wanted) {
    if (wanted == null) {
      return;
    }
    JsonNode have = find(key, words);
    JsonNode scope = have == null ? null : have.path("scope");
    boolean told = scope != null && scope.isArray() && scope.size() == 2;
    Span span = told ? reading.pair(Objects.requireNonNull(scope)) : null;
    String text = span == null ? "" : span.of(reading.text());
    count.check(Check.SCOPE, wanted, text, any -> span != null && isScope(span, wanted));
  }

  private boolean isScope(Span have, String wanted) {
    Span clause = new GoldText(want.id(), reading.text()).find(wanted, 1);
    BitSet words = Positions.words(List.of(clause), reading.text());
    return Positions.f1(Positions.words(List.of(have), reading.text()), words) >= SCOPE_F1;
  }

  private @Nullable JsonNode find(String key, String words) {
    return records(key).stream()
        .filter(one -> Expected.touches(List.of(words), one.path("text").asString("")))
        .findFirst()
        .orElse(null);
  }

  private List<JsonNode> records(String key) {
    List<JsonNode> records = new ArrayList<>();
    if (modality != null) {
      modality.path(key).forEach(records::add);
    }
    return records;
  }
}
