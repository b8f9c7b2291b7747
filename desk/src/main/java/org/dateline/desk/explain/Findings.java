package org.dateline.desk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Figure;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Reason.Decision;
import org.dateline.article.annotation.Repetition;
import org.dateline.article.annotation.Setting;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Span;
import org.dateline.desk.explain.Explanation.Finding;
import org.dateline.desk.explain.Explanation.Why;
import org.dateline.desk.explain.Explanation.Words;
import org.dateline.desk.report.FigureWords;
import org.dateline.desk.report.Yardstick;
import org.jspecify.annotations.Nullable;

/** Gathers what was decided of one statement, and the reasons that the stages gave. */
final class Findings {
  private final Article article;
  private final Statement statement;
  private final Function<Span, Words> words;
  private final List<Reason> reasons;
  private final List<Finding> findings = new ArrayList<>();

  Findings(Article article, Statement statement, Function<Span, Words> words) {
    this.article = article;
    this.statement = statement;
    this.words = words;
    this.reasons =
        article.all(Reason.class).stream()
            .filter(reason -> reason.statement().equals(statement.id()))
            .toList();
  }

  List<Finding> all() {
    told(Decision.SOURCE, quoted(statement.source()));
    told(Decision.CUE, quoted(statement.cue()));
    told(Decision.CONTENT, quoted(statement.content()));
    told(Decision.KIND, List.of(statement.kind().label()));
    ifAny(Decision.WITHIN, one(statement.within()));
    speaker(article.speakers().get(statement.id()));
    setting(article.settings().get(statement.id()));
    modality(article.modalities().get(statement.id()));
    ifAny(Decision.FIGURE, figures());
    ifAny(Decision.SAME_AS, sameAs());
    told(Decision.CONFIDENCE, List.of(String.format(Locale.ROOT, "%.2f", statement.confidence())));
    times();
    places();
    return List.copyOf(findings);
  }

  private void speaker(@Nullable Speaker speaker) {
    String name = speaker == null ? null : speaker.name();
    String entity = speaker == null ? null : speaker.entity();
    told(Decision.SPEAKER, one(entity == null ? name : name + " (" + entity + ")"));
    if (speaker != null) {
      ifAny(Decision.ROLE, one(speaker.role()));
      ifAny(Decision.VIA, one(speaker.via()));
      ifAny(
          Decision.CHAIN,
          speaker.chain().stream()
              .map(link -> link.station().label() + " " + link.name())
              .toList());
    }
  }

  private void setting(@Nullable Setting setting) {
    told(Decision.SAID_ON, one(setting == null ? null : setting.day()));
    Setting.Place place = setting == null ? null : setting.place();
    told(Decision.SAID_AT, one(place == null ? null : place.name()));
  }

  private void modality(@Nullable Modality modality) {
    if (modality == null) {
      return;
    }
    ifAny(Decision.LIKELIHOOD, modality.likelihoods().stream().map(this::likelihood).toList());
    ifAny(
        Decision.HEDGE,
        modality.hedges().stream()
            .map(
                one -> "%s: %s, of %s".formatted(q(one.span()), one.kind().label(), q(one.scope())))
            .toList());
    flag(Decision.FORECAST, modality.forecast());
    flag(Decision.COMMITMENT, modality.commitment());
    flag(Decision.HYPOTHETICAL, modality.hypothetical());
    flag(Decision.DENIED, modality.denied());
    flag(Decision.NEGATED, modality.negated());
  }

  private String likelihood(Modality.Likelihood one) {
    Double low = one.low();
    Double high = one.high();
    String range =
        low == null || high == null
            ? "on no scale, so it has no number"
            : Yardstick.name(one.scale()) + ", " + Yardstick.range(one.scale(), low, high);
    return "%s: %s; of %s".formatted(q(one.span()), range, q(one.scope()));
  }

  private List<String> figures() {
    return article.all(Figure.class).stream()
        .filter(figure -> statement.id().equals(figure.statement()))
        .map(figure -> q(figure.span()) + ": " + FigureWords.of(figure))
        .toList();
  }

  private List<String> sameAs() {
    return article.all(Repetition.class).stream()
        .filter(repetition -> repetition.statement().equals(statement.id()))
        .map(Repetition::sameAs)
        .toList();
  }

  private void times() {
    for (TimeExpression time : inPassage(article.all(TimeExpression.class), TimeExpression::span)) {
      String value = "%s: %s %s".formatted(q(time.span()), time.type().label(), time.value());
      findings.add(new Finding("time", List.of(value), List.of(new Why(List.of(), time.why()))));
    }
  }

  private void places() {
    for (PlaceMention place : inPassage(article.all(PlaceMention.class), PlaceMention::span)) {
      PlaceMention.Position at = place.position();
      String where =
          at == null
              ? "unplaced"
              : String.format(
                  Locale.ROOT,
                  "%s, %s, %.4f %.4f, within %.0f km",
                  place.name(),
                  place.country() == null ? "in no one country" : place.country(),
                  at.latitude(),
                  at.longitude(),
                  at.precisionKm());
      String value = "%s: %s; use %s".formatted(q(place.span()), where, place.use().label());
      findings.add(new Finding("place", List.of(value), List.of(new Why(List.of(), place.why()))));
    }
  }

  /** Those that stand in the statement itself. */
  private <A> List<A> inPassage(List<A> all, Function<A, Span> span) {
    return all.stream()
        .filter(
            one ->
                Stream.of(statement.source(), statement.content())
                    .flatMap(List::stream)
                    .anyMatch(piece -> piece.contains(span.apply(one))))
        .toList();
  }

  private void flag(Decision decision, boolean set) {
    ifAny(decision, set ? List.of("yes") : List.of());
  }

  /** Adds a decision that readers always ask for. */
  private void told(Decision decision, List<String> values) {
    findings.add(new Finding(decision.label(), values, whys(decision)));
  }

  /** Adds a decision only where there is one, or a reason why there is none. */
  private void ifAny(Decision decision, List<String> values) {
    List<Why> whys = whys(decision);
    if (!values.isEmpty() || !whys.isEmpty()) {
      findings.add(new Finding(decision.label(), values, whys));
    }
  }

  private List<Why> whys(Decision decision) {
    return reasons.stream()
        .filter(reason -> reason.decision() == decision)
        .map(reason -> new Why(reason.evidence().stream().map(words).toList(), reason.why()))
        .toList();
  }

  private List<String> quoted(List<Span> spans) {
    return spans.stream().map(this::q).toList();
  }

  private String q(Span span) {
    return "“" + words.apply(span).exact() + "”";
  }

  private static List<String> one(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }
}
