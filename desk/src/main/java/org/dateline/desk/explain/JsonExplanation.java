package org.dateline.desk.explain;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dateline.desk.explain.Explanation.Finding;
import org.dateline.desk.explain.Explanation.Part;
import org.dateline.desk.explain.Explanation.Why;
import org.dateline.desk.explain.Explanation.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes explanations as JSON objects, {@code dateline-explanation/1}, one a line. Offsets are
 * Unicode code points. Lists are never null; keys may be added; texts for readers may change.
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class JsonExplanation implements ExplanationForm {
  /** The format's name and version, the value of the key {@code format}. */
  public static final String FORMAT = "dateline-explanation/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Override
  public void write(Explanation explanation, Appendable out) throws IOException {
    ObjectNode node = NODES.objectNode();
    node.put("format", FORMAT);
    node.put("input", explanation.input());
    node.put("statement", explanation.statement());
    node.set("passage", words(explanation.passage()));
    node.set("parts", list(explanation.parts(), JsonExplanation::part));
    node.set("findings", list(explanation.findings(), JsonExplanation::finding));
    out.append(MAPPER.writeValueAsString(node)).append('\n');
  }

  @Override
  public void write(String input, Explainer.Entry entry, Appendable out) throws IOException {
    ObjectNode node = NODES.objectNode();
    node.put("format", FORMAT);
    node.put("input", input);
    node.put("statement", entry.id());
    node.put("speaker", entry.speaker());
    node.put("cue", entry.cue());
    node.put("content", entry.content());
    out.append(MAPPER.writeValueAsString(node)).append('\n');
  }

  private static ObjectNode part(Part part) {
    return words(part.words()).put("role", part.role().name().toLowerCase(Locale.ROOT));
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node = NODES.objectNode().put("about", finding.about());
    node.set("values", list(finding.values(), NODES::stringNode));
    node.set("reasons", list(finding.reasons(), JsonExplanation::why));
    return node;
  }

  private static ObjectNode why(Why why) {
    ObjectNode node = NODES.objectNode();
    node.set("words", list(why.words(), JsonExplanation::words));
    return node.put("why", why.why());
  }

  private static ObjectNode words(Words words) {
    return NODES
        .objectNode()
        .put("start", words.start())
        .put("end", words.end())
        .put("exact", words.exact());
  }

  private static <T> ArrayNode list(List<T> values, Function<? super T, ? extends JsonNode> write) {
    ArrayNode node = NODES.arrayNode();
    values.forEach(value -> node.add(write.apply(value)));
    return node;
  }
}
