package org.dateline.evals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the gold itself must keep. That its words stand in the samples shows when they are read. */
class SamplesGoldTest {
  private final SamplesGold gold = SamplesGold.load();

  @Test
  void statementsHaveContentSpeakersAndIdsOfTheirOwn() {
    Set<String> ids = new HashSet<>();
    for (GoldArticle article : gold.articles()) {
      for (GoldStatement statement : article.statements()) {
        assertThat(ids.add(statement.id())).as("%s stands once", statement.id()).isTrue();
        assertThat(statement.content()).as(statement.id()).isNotEmpty();
        assertThat(statement.speakers()).as(statement.id()).isNotEmpty();
        assertThat(statement.kind()).as(statement.id()).isIn("direct", "indirect", "mixed");
      }
    }
    assertThat(ids).hasSizeGreaterThan(100);
  }

  @Test
  void statementsStandWithinStatementsOfTheSameArticle() {
    for (GoldArticle article : gold.articles()) {
      Set<String> ids =
          article.statements().stream().map(GoldStatement::id).collect(Collectors.toSet());
      for (GoldStatement statement : article.statements()) {
        if (statement.within() != null) {
          assertThat(ids).as(statement.id()).contains(statement.within());
        }
      }
    }
  }

  @Test
  void groupsOfRepetitionsHaveSeveralMembers() {
    for (GoldArticle article : gold.articles()) {
      assertThat(
              article.statements().stream()
                  .map(GoldStatement::same)
                  .filter(same -> same != null)
                  .collect(Collectors.groupingBy(same -> same, Collectors.counting())))
          .as(article.name())
          .allSatisfy((group, members) -> assertThat(members).as(group).isGreaterThan(1));
    }
  }
}
