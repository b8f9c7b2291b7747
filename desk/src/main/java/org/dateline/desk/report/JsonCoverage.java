package org.dateline.desk.report;

import java.util.Map;
import org.dateline.article.document.Problem;
import org.dateline.desk.story.Copy;
import org.dateline.desk.story.Difference;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The part of {@code dateline-report/1} that says what the report rests on. */
final class JsonCoverage {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonCoverage() {}

  static ObjectNode of(Coverage coverage) {
    ObjectNode node = NODES.objectNode();
    node.put("read", coverage.read());
    node.set("failed", JsonReport.list(coverage.failed(), JsonCoverage::failure));
    node.put("outside_period", coverage.outside());
    node.set("copies", JsonReport.list(coverage.copies(), JsonCoverage::copy));
    node.set("near_copies", JsonReport.list(coverage.nearCopies(), JsonCoverage::nearCopy));
    node.put("articles", coverage.articles());
    node.put("outlets", coverage.outlets());
    node.set("undated", JsonReport.list(coverage.undated(), NODES::stringNode));
    counts(node.putObject("other_languages"), coverage.otherLanguages());
    counts(node.putObject("problems"), coverage.problems());
    node.set("set_aside", JsonReport.list(coverage.setAside(), JsonCoverage::setAside));
    ObjectNode statements = node.putObject("statements");
    statements.put("lines", coverage.statements().lines());
    statements.put("repetitions", coverage.statements().repetitions());
    statements.put("copied", coverage.statements().copied());
    statements.put("attitudes", coverage.statements().attitudes());
    statements.put("left_out", coverage.statements().leftOut());
    node.put("captures_read_again", coverage.recaptures());
    return node;
  }

  private static void counts(ObjectNode node, Map<String, Integer> counts) {
    counts.forEach((name, count) -> node.put(name, count.intValue()));
  }

  private static ObjectNode failure(Coverage.Failure failure) {
    Problem problem = failure.problem();
    ObjectNode node = NODES.objectNode();
    node.put("input", failure.input());
    node.put("stage", problem.stage());
    node.put("code", problem.code());
    node.put("message", problem.message());
    return node;
  }

  private static ObjectNode copy(Coverage.Copy copy) {
    return NODES.objectNode().put("input", copy.input()).put("of", copy.of());
  }

  private static ObjectNode nearCopy(Coverage.NearCopy copy) {
    ObjectNode node = NODES.objectNode();
    node.put("input", copy.input()).put("outlet", copy.outlet());
    node.put("of", copy.of()).put("of_outlet", copy.ofOutlet());
    node.set("how", how(copy.how()));
    return node;
  }

  /** How an article repeats another. */
  static ObjectNode how(Copy how) {
    ObjectNode node = NODES.objectNode();
    node.put("sha256", how.article()).put("of_sha256", how.of());
    node.put("share", Math.round(how.share() * 1000) / 1000.0);
    node.put("coverage", Math.round(how.coverage() * 1000) / 1000.0);
    node.set("differences", JsonReport.list(how.differences(), JsonCoverage::difference));
    return node;
  }

  private static ObjectNode difference(Difference difference) {
    return NODES
        .objectNode()
        .put("kind", difference.kind().label())
        .put("count", difference.count())
        .put("words", difference.words());
  }

  private static ObjectNode setAside(Coverage.SetAside setAside) {
    ObjectNode node = NODES.objectNode();
    node.put("role", setAside.role());
    node.put("kind", setAside.kind());
    node.put("blocks", setAside.blocks());
    node.put("characters", setAside.characters());
    return node;
  }
}
