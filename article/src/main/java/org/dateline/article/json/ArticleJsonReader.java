package org.dateline.article.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Figure;
import org.dateline.article.annotation.Mention;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.CodePoints;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Timestamp;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an article back from the JSON object {@code dateline-article/1} that {@link ArticleJson}
 * writes: what it then writes is the same, byte for byte.
 *
 * <p>What the JSON does not hold is not there: the layers {@code TAGS}, {@code NAMES} and {@code
 * REASONS}, which only the stages need, and where in the text a publication date stands. Positions
 * and confidences are rounded as the JSON has them.
 *
 * <p>The text may come from anywhere: whatever it holds, the answer is an article whose spans lie
 * within its text, or an exception. Safe for use by many threads.
 */
public final class ArticleJsonReader {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JsonFields root;
  private final String text;
  private final CodePoints points;

  private ArticleJsonReader(JsonFields root) {
    this.root = root;
    this.text = root.text("text");
    this.points = new CodePoints(text);
  }

  /**
   * The article.
   *
   * @param json the object, as one text
   * @throws IllegalArgumentException naming the field, its value and the rule, if it is no such
   *     object
   */
  public static Article read(String json) {
    return new ArticleJsonReader(root(json)).article();
  }

  /**
   * What read the article.
   *
   * @throws IllegalArgumentException as {@link #read}
   */
  public static Provenance provenance(String json) {
    JsonFields fields = root(json).object("provenance");
    return new Provenance(fields.text("dateline"), fields.text("model"), fields.text("gazetteer"));
  }

  private static JsonFields root(String json) {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
    }
    JsonFields root = new JsonFields(tree, "the article");
    String format = root.text("format");
    if (!format.equals(ArticleJson.FORMAT)) {
      throw new IllegalArgumentException(
          "its format is '%s'; this program reads %s".formatted(format, ArticleJson.FORMAT));
    }
    return root;
  }

  private Article article() {
    List<Annotation> annotations = new ArrayList<>();
    root.each("sentences", one -> annotations.add(new Sentence(one.span(points))));
    root.each("entities", one -> annotations.add(entity(one)));
    root.each("mentions", one -> annotations.add(mention(one)));
    root.each("places", one -> annotations.add(place(one)));
    root.each("times", one -> annotations.add(time(one)));
    StatementFields statements = new StatementFields(points);
    root.each(
        "statements", one -> annotations.addAll(statements.read(one, Statement.Act.STATEMENT)));
    root.each("attitudes", one -> annotations.addAll(statements.read(one, Statement.Act.ATTITUDE)));
    root.each("figures", one -> annotations.add(figure(one)));
    Article article = new Article(document(), annotations, root.list("problems", this::problem));
    refuseRepeatedIds(article.all(Statement.class).stream().map(Statement::id).toList());
    refuseRepeatedIds(article.all(Entity.class).stream().map(Entity::id).toList());
    return article;
  }

  private static void refuseRepeatedIds(List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException("an id must be unique; got twice: '" + id + "'");
      }
    }
  }

  private Document document() {
    return new Document(
        root.text("input"),
        new Sha256(root.text("id")),
        text,
        root.optionalText("language"),
        metadata(root.object("metadata")),
        root.list("blocks", this::block));
  }

  private Metadata metadata(JsonFields fields) {
    return new Metadata(
        fields.optionalText("headline"),
        fields.optionalText("standfirst"),
        fields.texts("authors"),
        fields.optionalText("outlet"),
        fields.optionalText("section"),
        fields.optionalText("url"),
        timestamp(fields.optionalObject("published")),
        timestamp(fields.optionalObject("modified")),
        fields.object("from").textsByName());
  }

  private static @Nullable Timestamp timestamp(@Nullable JsonFields fields) {
    return fields == null
        ? null
        : new Timestamp(
            fields.text("value"),
            fields.text("local"),
            fields.label("precision", Timestamp.Precision.class),
            fields.text("text"),
            null);
  }

  private Block block(JsonFields fields) {
    return new Block(
        fields.label("role", BlockRole.class),
        fields.span(points),
        fields.optionalText("kind"),
        fields.text("why"),
        fields.optionalText("language"));
  }

  private Entity entity(JsonFields fields) {
    return new Entity(
        fields.text("id"),
        fields.label("type", EntityType.class),
        fields.text("name"),
        fields.texts("roles"),
        fields.texts("of"));
  }

  private Mention mention(JsonFields fields) {
    return new Mention(
        fields.span(points),
        fields.label("type", EntityType.class),
        fields.text("entity"),
        fields.flag("pronoun"));
  }

  private PlaceMention place(JsonFields fields) {
    Double latitude = fields.optionalNumber("lat");
    Double longitude = fields.optionalNumber("lon");
    Double precision = fields.optionalNumber("precision_km");
    PlaceMention.Position position =
        latitude == null || longitude == null || precision == null
            ? null
            : new PlaceMention.Position(latitude, longitude, precision);
    return new PlaceMention(
        fields.span(points),
        fields.text("name"),
        fields.label("kind", PlaceKind.class),
        position,
        fields.optionalText("country"),
        null,
        fields.flag("disputed"),
        fields.optionalText("gazetteer_id"),
        fields.label("use", PlaceMention.Use.class),
        fields.text("why"));
  }

  private TimeExpression time(JsonFields fields) {
    return new TimeExpression(
        fields.span(points),
        fields.label("type", TimeExpression.Type.class),
        fields.text("value"),
        fields.optionalText("edtf"),
        fields.text("why"));
  }

  private Figure figure(JsonFields fields) {
    return new Figure(
        fields.span(points),
        fields.optionalWhole("low"),
        fields.optionalWhole("high"),
        fields.flag("approximate"),
        fields.optionalText("unit"),
        fields.optionalText("of"),
        fields.optionalText("statement"));
  }

  private Problem problem(JsonFields fields) {
    return new Problem(fields.text("stage"), fields.text("code"), fields.text("message"));
  }
}
