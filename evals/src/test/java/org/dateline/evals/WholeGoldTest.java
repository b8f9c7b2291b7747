package org.dateline.evals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.document.Span;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the gold of the short articles itself must keep. */
class WholeGoldTest {
  private static final int LEAST_ARTICLES = 40;
  private static final int LEAST_CHECKS = 10;

  /**
   * Counted where something is read that is not there, or for what is not of the short articles.
   */
  private static final Set<Check> NOT_FROM_THE_GOLD = Set.of(Check.LISTED);

  private final WholeGold gold;
  private final PageReader reader = new PageReader();

  WholeGoldTest() throws IOException {
    gold = WholeGold.load();
  }

  @Test
  void hasArticlesAndChecksEnoughOfEachKind() throws UnreadablePageException {
    Scores scores = new Scores();
    for (WholeArticle article : gold.articles()) {
      Reading nothing = nothingReadOf(article);
      WholeChecks.run(article, nothing, new WholePairs(Map.of(), List.of()), scores);
    }

    assertThat(gold.articles()).hasSizeGreaterThanOrEqualTo(LEAST_ARTICLES);
    assertThat(gold.articles().stream().map(WholeArticle::part))
        .filteredOn(WholeArticle.Part.DEVELOPMENT::equals)
        .hasSize(LEAST_ARTICLES / 2 + 5);
    List<String> counts = new ArrayList<>();
    for (Check check : Check.values()) {
      if (isOfTheShortArticles(check) && scores.total(check) < LEAST_CHECKS) {
        counts.add("%s: %s".formatted(check.label(), scores.total(check)));
      }
    }
    assertThat(counts).isEmpty();
  }

  private static boolean isOfTheShortArticles(Check check) {
    return check.compareTo(Check.LISTED) > 0 && !NOT_FROM_THE_GOLD.contains(check);
  }

  @Test
  void idsStandOnceAndSpeakOfTheirArticle() {
    Set<String> ids = new HashSet<>();
    for (WholeArticle article : gold.articles()) {
      Set<String> here =
          article.statements().stream().map(WholeStatement::id).collect(Collectors.toSet());
      for (WholeStatement statement : article.statements()) {
        assertThat(ids.add(statement.id())).as("%s stands once", statement.id()).isTrue();
        assertThat(statement.id()).startsWith(article.number());
        assertThat(statement.kinds()).as(statement.id()).isNotEmpty();
        assertThat(statement.entity() == null || article.entity(statement.entity()) != null)
            .as("%s has a speaker of the article", statement.id())
            .isTrue();
      }
      assertThat(here).containsAll(references(article));
    }
  }

  private static List<String> references(WholeArticle article) {
    return Stream.of(
            article.statements().stream().map(one -> one.base().within()),
            article.figures().stream().map(GoldFigure::statement),
            article.notSame().stream().flatMap(List::stream))
        .flatMap(Function.identity())
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void allWordsStandInTheirArticles() throws UnreadablePageException {
    for (WholeArticle article : gold.articles()) {
      GoldText text = new GoldText(article.name(), text(article));
      for (WholeStatement statement : article.statements()) {
        assertThat(text.extents(statement.base())).isNotEmpty();
        text.find(statement.base().source(), 1);
        text.find(statement.base().cue(), 1);
        Stream.concat(
                statement.likelihoods().stream().map(WholeStatement.Likelihood::scope),
                statement.hedges().stream().map(WholeStatement.Hedge::scope))
            .filter(Objects::nonNull)
            .forEach(scope -> text.find(scope, 1));
        assertThat(modalityWords(statement))
            .as(statement.id())
            .allMatch(word -> String.join(" ", statement.base().content()).contains(word));
      }
      article.figures().forEach(one -> text.find(one.words().text(), one.words().occurrence()));
      article.entities().stream()
          .flatMap(entity -> entity.mentions().stream())
          .forEach(mention -> text.find(mention.text(), mention.occurrence()));
      Stream.of(article.tolerated(), article.notFigures(), article.figuresTolerated())
          .flatMap(List::stream)
          .forEach(words -> text.find(words, 1));
    }
  }

  private static List<String> modalityWords(WholeStatement statement) {
    return Stream.concat(
            statement.likelihoods().stream().map(WholeStatement.Likelihood::text),
            statement.hedges().stream().map(WholeStatement.Hedge::text))
        .toList();
  }

  @Test
  void contentsShareNoWordsUnlessOneStandsWithinTheOther() throws UnreadablePageException {
    for (WholeArticle article : gold.articles()) {
      String text = text(article);
      GoldText snippets = new GoldText(article.name(), text);
      for (WholeStatement one : article.statements()) {
        for (WholeStatement other : article.statements()) {
          if (one.id().compareTo(other.id()) < 0) {
            BitSet words = words(one, snippets, text);
            int common = Positions.common(words, words(other, snippets, text));
            assertThat(common > 0)
                .as("%s and %s share words", one.id(), other.id())
                .isEqualTo(isWithin(one, other) || isWithin(other, one));
          }
        }
      }
    }
  }

  private static BitSet words(WholeStatement statement, GoldText snippets, String text) {
    List<Span> spans = snippets.extents(statement.base()).getFirst();
    BitSet words = Positions.words(spans, text);
    int sum = spans.stream().mapToInt(span -> wordsOf(span, text)).sum();
    assertThat(words.cardinality()).as("pieces of %s", statement.id()).isEqualTo(sum);
    return words;
  }

  private static int wordsOf(Span span, String text) {
    return Positions.words(List.of(span), text).cardinality();
  }

  private static boolean isWithin(WholeStatement inner, WholeStatement outer) {
    return outer.id().equals(inner.base().within());
  }

  @Test
  void daysAreTimexValues() {
    for (WholeArticle article : gold.articles()) {
      for (WholeStatement statement : article.statements()) {
        assertThat(statement.saidOn().accepted())
            .as(statement.id())
            .allMatch(
                day ->
                    day.matches(
                        "\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2})|XXXX-\\d{2}-\\d{2}|unresolved"));
      }
    }
  }

  @Test
  void groupsOfRepetitionsHaveSeveralMembersAndOneFullest() {
    for (WholeArticle article : gold.articles()) {
      Map<String, List<WholeStatement>> groups =
          article.statements().stream()
              .filter(one -> one.base().same() != null)
              .collect(Collectors.groupingBy(one -> String.valueOf(one.base().same())));
      groups.forEach(
          (group, members) -> {
            assertThat(members).as("%s of %s", group, article.name()).hasSizeGreaterThan(1);
            assertThat(members.stream().filter(WholeStatement::fullest)).hasSize(1);
          });
    }
  }

  private String text(WholeArticle article) throws UnreadablePageException {
    return reader.read(article.capture()).document().text();
  }

  private Reading nothingReadOf(WholeArticle article) throws UnreadablePageException {
    ObjectNode nothing = JsonMapper.shared().createObjectNode();
    nothing.put("text", text(article));
    List.of("entities", "mentions", "statements", "figures").forEach(nothing::putArray);
    return new Reading(nothing);
  }
}
