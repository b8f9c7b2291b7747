package org.dateline.evals;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Block;
import org.dateline.article.document.Document;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes the checks on the statements of one article. Of a statement that was not found, every check
 * that the gold asks for is missed.
 */
final class StatementChecks {
  private final GoldArticle gold;
  private final Document document;
  private final StatementMatching matching;
  private final Scores scores;
  private final Map<String, Speaker> speakers;
  private final Map<String, Modality> modalities;
  private final BitSet readable;

  /** One statement of the gold, and what was read of it; null where nothing was. */
  private record Pair(
      GoldStatement want,
      @Nullable Statement have,
      @Nullable Speaker speaker,
      @Nullable Modality modality) {}

  StatementChecks(GoldArticle gold, Article article, StatementMatching matching, Scores scores) {
    this.gold = gold;
    this.document = article.document();
    this.matching = matching;
    this.scores = scores;
    this.speakers = article.speakers();
    this.modalities = article.modalities();
    this.readable = Positions.spaces(document.text());
    readable.or(Positions.all(document.readBlocks().stream().map(Block::span).toList()));
  }

  void run() {
    for (GoldStatement want : gold.statements()) {
      Statement have = matching.found().get(want.id());
      String id = have == null ? "" : have.id();
      Pair pair = new Pair(want, have, speakers.get(id), modalities.get(id));
      content(pair);
      speaker(pair);
      spans(pair);
      likelihoods(pair);
      hedges(pair);
      outlook(pair);
      within(pair);
    }
  }

  private void count(
      Check check, Pair pair, boolean met, @Nullable Object want, @Nullable Object have) {
    if (pair.have() == null) {
      scores.countLost(check, pair.want().id());
    } else {
      scores.count(check, met, "%s: want %s, have %s".formatted(pair.want().id(), want, have));
    }
  }

  private void content(Pair pair) {
    String id = pair.want().id();
    String want = pair.want().content().getFirst();
    String what = "%s (best F1 %.2f): '%s'".formatted(id, matching.best().get(id), want);
    scores.count(Check.CONTENT, pair.have() != null, what);
    Statement have = pair.have();
    if (have != null) {
      boolean inside = Positions.isWithin(Positions.all(have.content()), readable);
      count(Check.ARTICLE_BLOCKS, pair, inside, "only what is read", "other blocks too");
    }
  }

  private void speaker(Pair pair) {
    Speaker speaker = pair.speaker();
    String name = speaker == null ? null : speaker.name();
    List<String> accepted = pair.want().speakers();
    boolean met = name != null && accepted.stream().anyMatch(name::equalsIgnoreCase);
    count(Check.SPEAKER, pair, met, accepted.getFirst(), name);
    if (pair.want().via() != null) {
      String via = speaker == null ? null : speaker.via();
      count(Check.VIA, pair, pair.want().via().equals(via), pair.want().via(), via);
    }
  }

  private void spans(Pair pair) {
    Statement have = pair.have();
    String source = have == null ? "" : text(have.source());
    if (!pair.want().source().isEmpty()) {
      String want = pair.want().source();
      count(Check.SOURCE, pair, source.contains(want), want, source);
    }
    String cue = have == null ? "" : text(have.cue());
    count(Check.CUE, pair, cue.contains(pair.want().cue()), pair.want().cue(), cue);
    String kind = have == null ? "" : have.kind().label();
    count(Check.KIND, pair, kind.equals(pair.want().kind()), pair.want().kind(), kind);
  }

  private String text(List<Span> spans) {
    return spans.stream().map(document::text).collect(Collectors.joining());
  }

  private void likelihoods(Pair pair) {
    List<GoldStatement.Likelihood> want = pair.want().likelihoods();
    if (want == null) {
      return;
    }
    List<Modality.Likelihood> read =
        pair.modality() == null ? List.of() : pair.modality().likelihoods();
    List<GoldStatement.Likelihood> have = read.stream().map(this::plain).toList();
    boolean scoped = read.stream().noneMatch(one -> one.scope().isEmpty());
    count(Check.LIKELIHOOD, pair, scoped && have.equals(want), want, have);
  }

  private GoldStatement.Likelihood plain(Modality.Likelihood one) {
    return new GoldStatement.Likelihood(
        document.text(one.span()),
        one.scale().label(),
        one.term(),
        Objects.requireNonNullElse(one.low(), -1.0),
        Objects.requireNonNullElse(one.high(), -1.0));
  }

  private void hedges(Pair pair) {
    List<String> want = pair.want().hedges();
    if (want == null) {
      return;
    }
    Modality modality = pair.modality();
    List<String> have =
        modality == null
            ? List.of()
            : modality.hedges().stream()
                .map(hedge -> document.text(hedge.span()).toLowerCase(Locale.ROOT))
                .toList();
    boolean unscaled = modality != null && modality.likelihoods().isEmpty();
    count(Check.HEDGE, pair, unscaled && have.containsAll(want), want, have);
  }

  private void outlook(Pair pair) {
    Boolean want = pair.want().forecast();
    if (want != null) {
      boolean have = pair.modality() != null && pair.modality().forecast();
      count(Check.FORECAST, pair, pair.modality() != null && want == have, want, have);
    }
  }

  private void within(Pair pair) {
    String outer = pair.want().within();
    if (outer != null) {
      Statement want = matching.found().get(outer);
      String id = want == null ? outer + ", which was not found" : want.id();
      String have = pair.have() == null ? null : pair.have().within();
      count(Check.WITHIN, pair, id.equals(have), id, have);
    }
  }
}
