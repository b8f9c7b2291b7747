package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class QueryWordsTest {
  @Test
  void givesBackTheQuotationMarksThatTheShellTook() {
    assertThat(QueryWords.joined(List.of("rain", "near:Odesa, 50 km", "-by:Ann Lee")))
        .isEqualTo("rain near:\"Odesa, 50 km\" -by:\"Ann Lee\"");
  }

  @Test
  void leavesAWholeQueryInOneArgumentAsItIs() {
    for (String query :
        List.of("by:lee kind:direct", "rain by:\"Ann Lee\"", "grain deal", "(by:lee OR rain)")) {
      assertThat(QueryWords.joined(List.of(query))).isEqualTo(query);
    }
  }
}
