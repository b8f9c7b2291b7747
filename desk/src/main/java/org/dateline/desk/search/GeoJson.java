package org.dateline.desk.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Statements, articles and places as features of GeoJSON (RFC 7946): positions are longitude, then
 * latitude, WGS 84. What has no place is a feature without geometry, as the standard provides.
 */
public final class GeoJson {
  /** What stands before the features. */
  public static final String BEGINNING = "{\"type\":\"FeatureCollection\",\"features\":[\n";

  /** What stands after the features. */
  public static final String END = "\n]}\n";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private GeoJson() {}

  /** A statement, at the places that its content names as those of what happens. */
  public static String statement(StatementEntry statement) {
    ObjectNode properties = reference(statement.reference());
    properties.put("statement", statement.address());
    properties.put("speaker", statement.speaker());
    properties.put("institution", statement.institution());
    properties.put("content", statement.content().text());
    properties.set("spans", Entries.tree(statement.content().ranges()));
    properties.put("kind", statement.kind());
    properties.put("said_on", statement.saidOn());
    properties.set("days", Entries.tree(statement.days()));
    properties.set("flags", Entries.tree(statement.flags()));
    properties.set("likelihoods", Entries.tree(statement.likelihoods()));
    properties.put("confidence", statement.confidence());
    return feature(points(statement.places()), properties);
  }

  /** An article, at the places where it tells of something that happens. */
  public static String article(ArticleEntry article) {
    ObjectNode properties = reference(article.reference());
    properties.put("statements", article.statements());
    properties.set("days", Entries.tree(article.days()));
    return feature(points(article.places()), properties);
  }

  /** A name of a place, at the place. */
  public static String place(ArticleReference reference, PlacedName place) {
    ObjectNode properties = reference(reference);
    ObjectNode told = (ObjectNode) Entries.tree(place);
    told.remove(List.of("latitude", "longitude"));
    properties.setAll(told);
    return feature(point(place), properties);
  }

  private static ObjectNode reference(ArticleReference reference) {
    ObjectNode properties = NODES.objectNode();
    properties.put("article", reference.article());
    properties.put("version", reference.version());
    properties.put("headline", reference.headline());
    properties.put("outlet", reference.outlet());
    properties.put("published", reference.published());
    return properties;
  }

  private static String feature(@Nullable ObjectNode geometry, ObjectNode properties) {
    ObjectNode feature = NODES.objectNode();
    feature.put("type", "Feature");
    feature.set("geometry", geometry);
    feature.set("properties", properties);
    return Entries.text(feature);
  }

  private static @Nullable ObjectNode points(List<PlacedName> places) {
    List<List<Double>> positions =
        places.stream()
            .filter(place -> place.isOfEvent() && place.isPin())
            .map(GeoJson::position)
            .distinct()
            .toList();
    if (positions.isEmpty()) {
      return null;
    }
    return positions.size() == 1
        ? geometry("Point", positions.getFirst())
        : geometry("MultiPoint", positions);
  }

  private static @Nullable ObjectNode point(PlacedName place) {
    return place.latitude() == null ? null : geometry("Point", position(place));
  }

  private static List<Double> position(PlacedName place) {
    Double longitude = place.longitude();
    Double latitude = place.latitude();
    return longitude == null || latitude == null ? List.of() : List.of(longitude, latitude);
  }

  private static ObjectNode geometry(String type, List<?> coordinates) {
    ObjectNode geometry = NODES.objectNode();
    geometry.put("type", type);
    ArrayNode node = (ArrayNode) Entries.tree(coordinates);
    geometry.set("coordinates", node);
    return geometry;
  }
}
