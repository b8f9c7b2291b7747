package org.dateline.desk.report;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.document.Timestamp;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a report as one JSON object, {@code dateline-report/1}. Offsets are Unicode code points of
 * the article's text as {@code dateline-article/1} gives it, half-open; quotations have the keys of
 * a W3C TextQuoteSelector ({@code exact}, {@code prefix}, {@code suffix}). Unknown is null; lists
 * are never null. Keys may be added.
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class JsonReport {
  /** The format's name and version, the value of the key {@code format}. */
  public static final String FORMAT = "dateline-report/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /**
   * Writes the report as one line with a line feed at its end.
   *
   * @throws IOException if {@code out} throws it
   */
  public void write(Report report, Appendable out) throws IOException {
    out.append(MAPPER.writeValueAsString(tree(report))).append('\n');
  }

  /** The report as a tree of nodes. */
  public ObjectNode tree(Report report) {
    ObjectNode node = NODES.objectNode();
    node.put("format", FORMAT);
    node.put("title", report.title());
    ObjectNode period = node.putObject("period");
    period.put("since", string(report.period().since()));
    period.put("until", string(report.period().until()));
    node.set("days", list(report.days(), JsonReport::day));
    node.set("left_out", list(report.leftOut(), JsonReport::leftOut));
    node.set("coverage", JsonCoverage.of(report.coverage()));
    return node;
  }

  private static ObjectNode day(Report.Day day) {
    ObjectNode node = NODES.objectNode();
    node.put("date", string(day.date()));
    node.set("groups", list(day.groups(), JsonReport::group));
    return node;
  }

  private static ObjectNode group(Report.Group group) {
    ObjectNode node = NODES.objectNode();
    node.put("institution", group.institution());
    node.put("heading", group.heading());
    node.set("lines", list(group.lines(), JsonReport::line));
    return node;
  }

  private static ObjectNode line(Line line) {
    ObjectNode node = NODES.objectNode();
    node.put("number", line.number());
    node.put("reported", line.form().text());
    node.set("source", source(line));
    node.set("attribution", quotations(line.attribution()));
    node.put("kind", line.kind().label());
    node.put("via", line.via());
    node.set("chain", list(line.chain(), link -> named(link.station().label(), link.name())));
    node.set("within", within(line.within()));
    node.put("said_on", line.said().on());
    node.set("said_at", line.said().at() == null ? null : quotation(line.said().at()));
    node.set("likelihoods", list(line.likelihoods(), JsonReport::likelihood));
    node.set("hedges", list(line.hedges(), JsonReport::hedge));
    node.set("figures", list(line.figures(), JsonReport::count));
    for (Line.Flag flag : Line.Flag.values()) {
      node.put(flag.label(), line.flags().contains(flag));
    }
    node.put("grade", line.grade().label());
    node.put("confidence", Math.round(line.confidence() * 100) / 100.0);
    node.set("citation", citation(line.citation()));
    node.set("repeats", list(line.repeats(), JsonReport::repeat));
    node.set("copies", list(line.copies(), JsonReport::copied));
    return node;
  }

  private static ObjectNode source(Line line) {
    ObjectNode node = NODES.objectNode();
    node.put("name", line.source().name());
    node.put("role", line.source().role());
    node.put("institution", line.source().institution());
    node.set("words", quotations(line.source().words()));
    return node;
  }

  private static ObjectNode named(String role, String name) {
    return NODES.objectNode().put("role", role).put("name", name);
  }

  private static @Nullable ObjectNode within(Line.@Nullable Within within) {
    return within == null
        ? null
        : NODES.objectNode().put("speaker", within.speaker()).put("line", within.line());
  }

  private static ObjectNode likelihood(Line.Likelihood likelihood) {
    ObjectNode node = quotation(likelihood.words());
    node.put("scale", likelihood.scale().label());
    node.put("term", likelihood.term());
    node.put("low", likelihood.low());
    node.put("high", likelihood.high());
    node.set("scope", quotation(likelihood.scope()));
    return node;
  }

  private static ObjectNode hedge(Line.Hedge hedge) {
    return quotation(hedge.words()).put("kind", hedge.kind().label());
  }

  private static ObjectNode count(Line.Count count) {
    ObjectNode node = quotation(count.words());
    node.put("low", count.low());
    node.put("high", count.high());
    node.put("approximate", count.approximate());
    node.put("unit", count.unit());
    node.put("of", count.of());
    return node;
  }

  private static ObjectNode repeat(Line.Repeat repeat) {
    ObjectNode node = NODES.objectNode();
    node.put("block", repeat.block());
    node.set("quotations", quotations(repeat.quotations()));
    return node;
  }

  private static ObjectNode copied(Line.Copied copied) {
    ObjectNode node = NODES.objectNode();
    node.set("citation", citation(copied.citation()));
    node.set("how", JsonCoverage.how(copied.how()));
    return node;
  }

  private static ObjectNode citation(Citation citation) {
    ObjectNode node = NODES.objectNode();
    node.set("quotations", quotations(citation.quotations()));
    node.put("headline", citation.headline());
    node.put("outlet", citation.outlet());
    node.set("published", timestamp(citation.published()));
    node.put("url", citation.url());
    node.put("input", citation.input());
    node.put("sha256", citation.sha256().hex());
    return node;
  }

  private static @Nullable ObjectNode timestamp(@Nullable Timestamp timestamp) {
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

  private static ObjectNode leftOut(LeftOut one) {
    ObjectNode node = NODES.objectNode();
    node.put("input", one.input());
    node.put("sha256", one.sha256().hex());
    node.put("start", one.start());
    node.put("end", one.end());
    node.put("reason", one.reason());
    return node;
  }

  private static ArrayNode quotations(List<Quotation> quotations) {
    return list(quotations, JsonReport::quotation);
  }

  private static ObjectNode quotation(Quotation quotation) {
    ObjectNode node = NODES.objectNode();
    node.put("start", quotation.start());
    node.put("end", quotation.end());
    node.put("exact", quotation.words());
    node.put("prefix", quotation.prefix());
    node.put("suffix", quotation.suffix());
    return node;
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  static <T> ArrayNode list(List<T> values, Function<? super T, ? extends JsonNode> write) {
    ArrayNode node = NODES.arrayNode();
    values.forEach(value -> node.add(write.apply(value)));
    return node;
  }
}
