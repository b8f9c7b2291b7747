package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads Natural Earth's regions from GeoJSON. */
final class RegionShapes {
  private RegionShapes() {}

  static List<RegionShape> read(Path file) throws IOException {
    JsonNode collection = JsonMapper.shared().readTree(Files.readAllBytes(file));
    List<RegionShape> shapes = new ArrayList<>();
    for (JsonNode feature : collection.path("features")) {
      shapes.add(
          new RegionShape(properties(feature.path("properties")), rings(feature.path("geometry"))));
    }
    return shapes;
  }

  private static Map<String, String> properties(JsonNode node) {
    Map<String, String> properties = new HashMap<>();
    node.forEachEntry(
        (name, value) -> {
          String text = value.isNull() ? "" : value.asString();
          if (!text.isBlank()) {
            properties.put(name, text);
          }
        });
    return properties;
  }

  private static List<double[]> rings(JsonNode geometry) {
    List<double[]> rings = new ArrayList<>();
    if (geometry.path("type").asString().equals("Polygon")) {
      rings.add(ring(geometry.path("coordinates").path(0)));
    } else {
      geometry.path("coordinates").forEach(polygon -> rings.add(ring(polygon.path(0))));
    }
    return rings;
  }

  private static double[] ring(JsonNode points) {
    double[] ring = new double[points.size() * 2];
    int at = 0;
    for (JsonNode point : points) {
      ring[at] = point.path(0).asDouble();
      ring[at + 1] = point.path(1).asDouble();
      at += 2;
    }
    return ring;
  }
}
