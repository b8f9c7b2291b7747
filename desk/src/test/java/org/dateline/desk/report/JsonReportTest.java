package org.dateline.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonReportTest {

  @Test
  void countsOffsetsInCodePoints() {
    Report report =
        Desk.reportOf(
            Sample.of("a.txt", "😀😀 [source1 Lee] [cue1 said] [content1 it 😀 rained] 😀.\n"));
    JsonNode quotation =
        new JsonReport().tree(report).at("/days/0/groups/0/lines/0/citation/quotations/0");
    assertThat(quotation.get("start").intValue()).isEqualTo(12);
    assertThat(quotation.get("end").intValue()).isEqualTo(23);
    assertThat(quotation.get("exact").stringValue()).isEqualTo("it 😀 rained");
    assertThat(quotation.get("prefix").stringValue()).isEqualTo("😀😀 Lee said ");
    assertThat(quotation.get("suffix").stringValue()).isEqualTo(" 😀.\n");
  }

  @Test
  void isOneLine() throws IOException {
    assertThat(Written.json(Demo.report())).endsWith("}\n").hasLineCount(1);
  }

  @Test
  void writesUnknownAsNull() {
    JsonNode tree =
        new JsonReport()
            .tree(Desk.reportOf(Sample.of("a.txt", "[cue1 reportedly] [content1 it rained]\n")));
    assertThat(tree.at("/days/0/date").isNull()).isTrue();
    assertThat(tree.at("/days/0/groups/0/institution").isNull()).isTrue();
    assertThat(tree.at("/days/0/groups/0/lines/0/source/name").isNull()).isTrue();
    assertThat(tree.at("/days/0/groups/0/lines/0/citation/published").isNull()).isTrue();
    assertThat(tree.at("/period/since").isNull()).isTrue();
  }
}
