package org.dateline.desk.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.document.BlockRole;
import org.dateline.desk.store.Difference;
import org.dateline.desk.store.Difference.Change;
import org.dateline.desk.store.Difference.Kind;
import org.junit.jupiter.api.Test;

final class DifferenceWordsTest {
  private static String told(Kind... kinds) {
    List<Change> changes =
        Stream.of(kinds).map(kind -> new Change(kind, BlockRole.PARAGRAPH, "It rained.")).toList();
    return DifferenceWords.told(new Difference(changes));
  }

  @Test
  void tellsWhatWasChangedAddedAndRemoved() {
    assertThat(told(Kind.REMOVED, Kind.ADDED, Kind.ADDED))
        .isEqualTo("1 paragraph changed, 1 added");
    assertThat(told(Kind.REMOVED, Kind.REMOVED)).isEqualTo("2 paragraphs removed");
    assertThat(told(Kind.ADDED, Kind.REMOVED)).isEqualTo("1 paragraph added, 1 removed");
    assertThat(told(Kind.REMOVED, Kind.ADDED, Kind.REMOVED, Kind.ADDED))
        .isEqualTo("2 paragraphs changed");
  }

  @Test
  void saysThatTheArticleIsTheSame() {
    assertThat(told()).isEqualTo("only what stands about the article has changed");
  }
}
