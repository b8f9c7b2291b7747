package org.dateline.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Repetition;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.annotation.Setting;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.CodePoints;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.dateline.desk.attribution.SpeakingInstitution;
import org.dateline.desk.search.query.DayRange;
import org.jspecify.annotations.Nullable;

/** Takes from one article what the index keeps of it. */
final class ArticleEntries {
  private final Article article;
  private final Document document;
  private final CodePoints points;
  private final ArticleReference reference;
  private final PlaceRegions regions;
  private final SpeakingInstitution institutions;
  private final Map<String, Speaker> speakers;
  private final Map<String, Modality> modalities;
  private final Map<String, Setting> settings;
  private final List<Repetition> repetitions;
  private final List<PlaceMention> places;
  private final List<TimeExpression> times;

  /** The regions in which places lie. */
  @FunctionalInterface
  interface PlaceRegions {
    /** The id of the first-level region that a place is, or lies in; null where unknown. */
    @Nullable String of(String gazetteerId);
  }

  /**
   * @param key the article's key in the store
   * @param version which of its versions
   */
  ArticleEntries(String key, int version, Article article, PlaceRegions regions) {
    this.article = article;
    this.document = article.document();
    this.points = new CodePoints(document.text());
    this.reference = reference(key, version, document);
    this.regions = regions;
    this.institutions = new SpeakingInstitution(article);
    this.speakers = article.speakers();
    this.modalities = article.modalities();
    this.settings = article.settings();
    this.repetitions = article.all(Repetition.class);
    this.places = article.all(PlaceMention.class);
    this.times = times();
  }

  private static ArticleReference reference(String key, int version, Document document) {
    Metadata metadata = document.metadata();
    Timestamp published = metadata.published();
    return new ArticleReference(
        key,
        version,
        document.id().hex(),
        document.input(),
        metadata.url(),
        metadata.headline(),
        metadata.outlet(),
        published == null ? null : published.local(),
        document.language());
  }

  private List<TimeExpression> times() {
    Timestamp published = document.metadata().published();
    Span line = published == null ? null : published.span();
    return article.all(TimeExpression.class).stream()
        .filter(time -> !time.span().equals(line))
        .filter(
            time ->
                time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
        .filter(time -> DayRange.of(time.value()).isPresent())
        .toList();
  }

  ArticleEntry article() {
    List<Words.Part> headline = new ArrayList<>();
    List<Words.Part> body = new ArrayList<>();
    int left = Document.MOST_READ;
    for (Block block : document.blocks()) {
      if (block.role().isRead() && block.span().length() <= left) {
        left -= block.span().length();
        Words.Part part = Words.Part.of(document.text(), points, block.span());
        (block.role() == BlockRole.HEADLINE ? headline : body).add(part);
      }
    }
    String told = reference.headline();
    if (headline.isEmpty() && told != null) {
      headline.add(new Words.Part(told, -1, -1));
    }
    return new ArticleEntry(
        reference,
        new Words(headline),
        new Words(body),
        article.all(Sentence.class).stream().map(sentence -> range(sentence.span())).toList(),
        places.stream().map(this::placed).toList(),
        times.stream().map(TimeExpression::value).distinct().toList(),
        article.statements().size());
  }

  List<StatementEntry> statements() {
    return article.statements().stream().map(this::statement).toList();
  }

  private StatementEntry statement(Statement statement) {
    Speaker speaker = speakers.get(statement.id());
    Modality modality = modalities.get(statement.id());
    Setting setting = settings.get(statement.id());
    Setting.Place saidAt = setting == null ? null : setting.place();
    return new StatementEntry(
        reference,
        statement.id(),
        statement.within(),
        words(statement.source()),
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.role(),
        speaker == null ? null : institutions.of(speaker),
        speaker == null ? null : speaker.via(),
        words(statement.cue()),
        words(statement.content()),
        statement.kind().label(),
        setting == null ? null : setting.day(),
        saidAt == null ? null : saidAt.name(),
        modality == null ? List.of() : likelihoods(modality),
        modality == null ? List.of() : hedges(modality),
        modality == null ? List.of() : flags(modality),
        places.stream()
            .filter(
                place ->
                    isInside(statement, place.span())
                        || (saidAt != null && place.span().equals(saidAt.span())))
            .map(this::placed)
            .toList(),
        times.stream()
            .filter(time -> isInside(statement, time.span()))
            .map(TimeExpression::value)
            .distinct()
            .toList(),
        repeated(statement),
        Math.round(statement.confidence() * 100) / 100.0);
  }

  private static boolean isInside(Statement statement, Span span) {
    return statement.content().stream().anyMatch(part -> part.contains(span));
  }

  private @Nullable String repeated(Statement statement) {
    return repetitions.stream()
        .filter(one -> one.statement().equals(statement.id()))
        .map(Repetition::sameAs)
        .findFirst()
        .orElse(null);
  }

  private List<StatementEntry.Probability> likelihoods(Modality modality) {
    return modality.likelihoods().stream()
        .map(
            one ->
                new StatementEntry.Probability(
                    document.text(one.span()),
                    one.scale().label(),
                    one.term(),
                    one.low(),
                    one.high()))
        .toList();
  }

  private List<StatementEntry.Doubt> hedges(Modality modality) {
    return modality.hedges().stream()
        .map(one -> new StatementEntry.Doubt(document.text(one.span()), one.kind().label()))
        .toList();
  }

  private static List<String> flags(Modality modality) {
    List<String> flags = new ArrayList<>();
    add(flags, modality.forecast(), "forecast");
    add(flags, modality.commitment(), "commitment");
    add(flags, modality.hypothetical(), "hypothetical");
    add(flags, modality.denied(), "denied");
    add(flags, modality.negated(), "negated");
    return flags;
  }

  private static void add(List<String> flags, boolean set, String flag) {
    if (set) {
      flags.add(flag);
    }
  }

  private PlacedName placed(PlaceMention place) {
    PlaceMention.Position position = place.position();
    String id = place.gazetteerId();
    return new PlacedName(
        place.name(),
        place.kind().name().toLowerCase(Locale.ROOT),
        place.use().label(),
        position == null ? null : position.latitude(),
        position == null ? null : position.longitude(),
        position == null ? null : position.precisionKm(),
        place.country(),
        id == null ? null : regions.of(id),
        id,
        place.disputed(),
        points.fromUnits(place.span().start()),
        points.fromUnits(place.span().end()));
  }

  private Words words(List<Span> spans) {
    return Words.of(document.text(), points, spans);
  }

  private Words.Range range(Span span) {
    return new Words.Range(points.fromUnits(span.start()), points.fromUnits(span.end()));
  }
}
