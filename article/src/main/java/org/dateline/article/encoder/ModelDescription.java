package org.dateline.article.encoder;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a model's {@code model.json} says of it.
 *
 * @param name the model's name and version
 * @param maxPieces the longest text that it reads at once, in word pieces, both marks included
 * @param heads what it tells of each word
 */
record ModelDescription(String name, int maxPieces, List<Head> heads) {

  /**
   * One question that the model answers for each word.
   *
   * @param name such as {@code source}
   * @param output the name of the ONNX output
   * @param labels the possible answers, in the output's order
   */
  record Head(String name, String output, List<String> labels) {}

  static ModelDescription of(JsonNode json) {
    List<Head> heads = new ArrayList<>();
    for (JsonNode head : json.required("heads")) {
      List<String> labels = new ArrayList<>();
      head.required("labels").forEach(label -> labels.add(label.asString()));
      heads.add(
          new Head(head.required("name").asString(), head.required("output").asString(), labels));
    }
    return new ModelDescription(
        json.required("name").asString(), json.required("max_pieces").asInt(), heads);
  }
}
