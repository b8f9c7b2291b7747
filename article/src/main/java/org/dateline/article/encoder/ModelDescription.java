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
 * @param links what it tells of each word and each cue
 */
record ModelDescription(String name, int maxPieces, List<Head> heads, List<Link> links) {

  /**
   * A question that the model answers for each word.
   *
   * @param name such as {@code source}; also the name of the ONNX output
   * @param labels the possible answers, in the output's order
   * @param exclusive whether one of them is right, or each by itself may be
   */
  record Head(String name, List<String> labels, boolean exclusive) {}

  /**
   * A question that the model answers for each cue and each word: is this word of its source?
   *
   * @param name such as {@code source}
   * @param output the name of the ONNX output
   */
  record Link(String name, String output) {}

  static ModelDescription of(JsonNode json) {
    List<Head> heads = new ArrayList<>();
    for (JsonNode head : json.required("heads")) {
      List<String> labels = new ArrayList<>();
      head.required("labels").forEach(label -> labels.add(label.asString()));
      boolean exclusive = head.required("exclusive").asBoolean();
      heads.add(new Head(head.required("name").asString(), labels, exclusive));
    }
    List<Link> links = new ArrayList<>();
    for (JsonNode link : json.required("links")) {
      links.add(new Link(link.required("name").asString(), link.required("output").asString()));
    }
    return new ModelDescription(
        json.required("name").asString(), json.required("max_pieces").asInt(), heads, links);
  }
}
