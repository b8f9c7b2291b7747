package org.dateline.evals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The least score for each kind of check, with what they were measured on: {@code floors.json}.
 *
 * @param model the language model's name, for a reader; not compared
 * @param gold the digest of the gold
 * @param samples the digest of the samples
 * @param floors by kind of check
 */
record Floors(String model, String gold, String samples, Map<String, Double> floors) {
  Floors {
    floors = new TreeMap<>(floors);
  }

  /** Reads the file. */
  static Floors read(Path file) throws IOException {
    JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(file));
    Map<String, Double> floors = new TreeMap<>();
    json.required("floors").forEachEntry((kind, floor) -> floors.put(kind, floor.asDouble()));
    return new Floors(
        json.required("model").asString(),
        json.required("gold").asString(),
        json.required("samples").asString(),
        floors);
  }

  /** Writes the file. */
  void write(Path file) throws IOException {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("model", model);
    json.put("gold", gold);
    json.put("samples", samples);
    ObjectNode node = json.putObject("floors");
    floors.forEach(node::put);
    String text = json.toPrettyString().replace("\r\n", "\n");
    Files.writeString(file, text + "\n");
  }

  /**
   * The floors that an evaluation sets.
   *
   * @param lower whether a floor may fall; if not, one that would fall stays where it is
   */
  Floors renewed(Evaluation evaluation, boolean lower) {
    Map<String, Double> renewed = new TreeMap<>();
    for (Score score : evaluation.scores()) {
      double old = floors.getOrDefault(score.kind(), 0.0);
      renewed.put(score.kind(), lower ? score.floor() : Math.max(old, score.floor()));
    }
    return new Floors(
        evaluation.model(), evaluation.gold().hex(), evaluation.samples().hex(), renewed);
  }

  /** What is wrong with an evaluation: scores under their floors, other data. Empty if nothing. */
  List<String> complaints(Evaluation evaluation) {
    List<String> complaints = new ArrayList<>();
    String rewrite = "; look at the new scores and renew with -Ddateline.floors.rewrite=true";
    if (!gold.equals(evaluation.gold().hex())) {
      complaints.add("the gold is not the one that the floors were measured on" + rewrite);
    }
    if (!samples.equals(evaluation.samples().hex())) {
      complaints.add("the samples are not those that the floors were measured on" + rewrite);
    }
    Set<String> unmeasured = new TreeSet<>(floors.keySet());
    for (Score score : evaluation.scores()) {
      unmeasured.remove(score.kind());
      Double floor = floors.get(score.kind());
      if (floor == null) {
        complaints.add("'%s' has no floor%s".formatted(score.kind(), rewrite));
      } else if (score.value() < floor) {
        complaints.add(underFloor(score, floor));
      }
    }
    unmeasured.forEach(kind -> complaints.add("nothing measures '%s'%s".formatted(kind, rewrite)));
    return complaints;
  }

  private static String underFloor(Score score, double floor) {
    StringBuilder text = new StringBuilder();
    text.append(
        "'%s' is %.3f (%s), under its floor %.3f"
            .formatted(score.kind(), score.value(), score.counts(), floor));
    score.misses().forEach(miss -> text.append("\n    missed: ").append(miss));
    return text.toString();
  }
}
