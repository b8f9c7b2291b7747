package org.dateline.article.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.Figure;
import org.dateline.article.annotation.Mention;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Repetition;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Block;
import org.dateline.article.document.CodePoints;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an article as the JSON object {@code dateline-article/1} that {@code annotate} prints, the
 * API returns and the store keeps. All offsets are Unicode code points.
 *
 * <p>Safe for use by many threads.
 */
public final class ArticleJson {
  /** The format's name and version, the value of the key {@code format}. */
  public static final String FORMAT = "dateline-article/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Provenance provenance;

  public ArticleJson(Provenance provenance) {
    this.provenance = provenance;
  }

  /** The article as one line without a line break at its end. */
  public String write(Article article) {
    return MAPPER.writeValueAsString(tree(article));
  }

  /** The article as a tree of nodes. */
  public ObjectNode tree(Article article) {
    return new Writer(article).article();
  }

  /** Writes one article; holds what its parts share. */
  private final class Writer {
    private final Article article;
    private final Document document;
    private final CodePoints points;
    private final Map<String, Speaker> speakers;
    private final Map<String, Modality> modalities;
    private final Map<String, Repetition> repetitions;

    Writer(Article article) {
      this.article = article;
      this.document = article.document();
      this.points = new CodePoints(document.text());
      this.speakers = article.speakers();
      this.modalities = article.modalities();
      this.repetitions =
          article.all(Repetition.class).stream()
              .collect(Collectors.toUnmodifiableMap(Repetition::statement, Function.identity()));
    }

    ObjectNode article() {
      ObjectNode node = NODES.objectNode();
      node.put("format", FORMAT);
      node.put("id", document.id().hex());
      node.put("input", document.input());
      node.put("text", document.text());
      node.put("language", document.language());
      node.set("metadata", metadata(document.metadata()));
      node.set("blocks", list(document.blocks(), this::block));
      node.set("sentences", list(article.all(Sentence.class), s -> range(s.span())));
      node.set("entities", list(article.all(Entity.class), this::entity));
      node.set("mentions", list(article.all(Mention.class), this::mention));
      node.set("places", list(article.all(PlaceMention.class), this::place));
      node.set("times", list(times(), this::time));
      node.set("statements", list(article.statements(), this::statement));
      node.set("attitudes", list(article.attitudes(), this::statement));
      node.set("figures", list(article.all(Figure.class), this::figure));
      node.set("events", NODES.arrayNode());
      node.set("problems", list(article.problems(), this::problem));
      node.set("provenance", provenance());
      return node;
    }

    private ObjectNode metadata(Metadata metadata) {
      ObjectNode node = NODES.objectNode();
      node.put("headline", metadata.headline());
      node.put("standfirst", metadata.standfirst());
      node.set("authors", strings(metadata.authors()));
      node.put("outlet", metadata.outlet());
      node.put("section", metadata.section());
      node.put("url", metadata.url());
      node.set("published", timestamp(metadata.published()));
      node.set("modified", timestamp(metadata.modified()));
      ObjectNode from = node.putObject("from");
      metadata.from().forEach(from::put);
      return node;
    }

    private @Nullable ObjectNode timestamp(@Nullable Timestamp timestamp) {
      if (timestamp == null) {
        return null;
      }
      ObjectNode node = NODES.objectNode();
      node.put("value", timestamp.value());
      node.put("local", timestamp.local());
      node.put("precision", timestamp.precision().label());
      node.put("text", timestamp.text());
      return node;
    }

    private ObjectNode block(Block block) {
      ObjectNode node = NODES.objectNode();
      node.put("role", block.role().label());
      put(node, block.span());
      node.put("kind", block.kind());
      node.put("why", block.why());
      if (block.language() != null) {
        node.put("language", block.language());
      }
      return node;
    }

    private ObjectNode entity(Entity entity) {
      ObjectNode node = NODES.objectNode();
      node.put("id", entity.id());
      node.put("type", entity.type().label());
      node.put("name", entity.name());
      node.set("roles", strings(entity.roles()));
      node.set("of", strings(entity.of()));
      return node;
    }

    private ObjectNode mention(Mention mention) {
      ObjectNode node = range(mention.span());
      node.put("type", mention.type().label());
      node.put("entity", mention.entity());
      node.put("pronoun", mention.pronoun());
      return node;
    }

    private ObjectNode place(PlaceMention place) {
      PlaceMention.Position position = place.position();
      ObjectNode node = range(place.span());
      node.put("name", place.name());
      node.put("kind", place.kind().name().toLowerCase(Locale.ROOT));
      node.put("lat", position == null ? null : rounded(position.latitude(), 5));
      node.put("lon", position == null ? null : rounded(position.longitude(), 5));
      node.put("country", place.country());
      node.put("disputed", place.disputed());
      node.put("precision_km", position == null ? null : rounded(position.precisionKm(), 1));
      node.put("gazetteer_id", place.gazetteerId());
      node.put("use", place.use().label());
      node.put("unplaced", place.isUnplaced());
      node.put("why", place.why());
      return node;
    }

    private static Double rounded(double value, int places) {
      double scale = Math.pow(10, places);
      return Math.round(value * scale) / scale;
    }

    private List<TimeExpression> times() {
      return article.all(TimeExpression.class).stream()
          .sorted(Comparator.comparing(TimeExpression::span))
          .toList();
    }

    private ObjectNode time(TimeExpression time) {
      ObjectNode node = range(time.span());
      node.put("type", time.type().label());
      node.put("value", time.value());
      node.put("edtf", time.edtf());
      node.put("why", time.why());
      return node;
    }

    private ObjectNode statement(Statement statement) {
      Speaker speaker = speakers.get(statement.id());
      Repetition repetition = repetitions.get(statement.id());
      ObjectNode node = NODES.objectNode();
      node.put("id", statement.id());
      node.put("within", statement.within());
      ObjectNode source = node.putObject("source");
      source.set("spans", pairs(statement.source()));
      source.put("entity", speaker == null ? null : speaker.entity());
      source.put("name", speaker == null ? null : speaker.name());
      source.put("role", speaker == null ? null : speaker.role());
      node.putObject("cue").set("spans", pairs(statement.cue()));
      node.putObject("content").set("spans", pairs(statement.content()));
      node.put("kind", statement.kind().label());
      node.put("via", speaker == null ? null : speaker.via());
      node.set("chain", list(speaker == null ? List.of() : speaker.chain(), this::link));
      node.putNull("said_at");
      node.putNull("said_on");
      node.set("modality", modality(modalities.get(statement.id())));
      node.put("same_as", repetition == null ? null : repetition.sameAs());
      node.put("confidence", Math.round(statement.confidence() * 100) / 100.0);
      return node;
    }

    private ObjectNode link(Speaker.Link link) {
      ObjectNode node = NODES.objectNode();
      node.put("role", link.station().label());
      node.put("name", link.name());
      return node;
    }

    private ObjectNode modality(@Nullable Modality modality) {
      List<ObjectNode> likelihoods = new ArrayList<>();
      if (modality != null) {
        modality.likelihoods().forEach(likelihood -> likelihoods.add(likelihood(likelihood)));
      }
      ObjectNode node = NODES.objectNode();
      node.put("forecast", modality != null && modality.forecast());
      node.put("commitment", modality != null && modality.commitment());
      node.put("hypothetical", modality != null && modality.hypothetical());
      node.put("denied", modality != null && modality.denied());
      node.put("negated", modality != null && modality.negated());
      node.set("likelihood", likelihoods.isEmpty() ? null : likelihoods.getFirst().deepCopy());
      node.set("likelihoods", list(likelihoods, likelihood -> likelihood));
      node.set("hedges", list(modality == null ? List.of() : modality.hedges(), this::hedge));
      return node;
    }

    private ObjectNode likelihood(Modality.Likelihood likelihood) {
      ObjectNode node = range(likelihood.span());
      node.put("text", document.text(likelihood.span()));
      node.put("scale", likelihood.scale().label());
      node.put("term", likelihood.term());
      node.put("low", likelihood.low());
      node.put("high", likelihood.high());
      node.set("scope", pair(likelihood.scope()));
      return node;
    }

    private ObjectNode hedge(Modality.Hedge hedge) {
      ObjectNode node = range(hedge.span());
      node.put("text", document.text(hedge.span()));
      node.put("kind", hedge.kind().label());
      node.set("scope", pair(hedge.scope()));
      return node;
    }

    private ObjectNode figure(Figure figure) {
      ObjectNode node = range(figure.span());
      node.put("low", figure.low());
      node.put("high", figure.high());
      node.put("approximate", figure.approximate());
      node.put("unit", figure.unit());
      node.put("of", figure.of());
      node.put("statement", figure.statement());
      return node;
    }

    private ObjectNode problem(Problem problem) {
      ObjectNode node = NODES.objectNode();
      node.put("stage", problem.stage());
      node.put("code", problem.code());
      node.put("message", problem.message());
      return node;
    }

    private ObjectNode provenance() {
      ObjectNode node = NODES.objectNode();
      node.put("dateline", provenance.dateline());
      node.put("model", provenance.model());
      node.put("gazetteer", provenance.gazetteer());
      return node;
    }

    private ObjectNode range(Span span) {
      ObjectNode node = NODES.objectNode();
      put(node, span);
      return node;
    }

    private void put(ObjectNode node, Span span) {
      node.put("start", points.fromUnits(span.start()));
      node.put("end", points.fromUnits(span.end()));
    }

    private ArrayNode pairs(List<Span> spans) {
      return list(spans, this::pair);
    }

    private ArrayNode pair(Span span) {
      return NODES
          .arrayNode()
          .add(points.fromUnits(span.start()))
          .add(points.fromUnits(span.end()));
    }

    private ArrayNode strings(List<String> values) {
      ArrayNode node = NODES.arrayNode();
      values.forEach(node::add);
      return node;
    }

    private <T> ArrayNode list(List<T> values, Function<? super T, ? extends JsonNode> write) {
      ArrayNode node = NODES.arrayNode();
      values.forEach(value -> node.add(write.apply(value)));
      return node;
    }
  }
}
