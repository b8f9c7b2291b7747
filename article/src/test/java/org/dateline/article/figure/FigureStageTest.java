package org.dateline.article.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Figure;
import org.dateline.article.statement.SentenceStage;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Articles;
import org.dateline.article.testkit.Markup;
import org.dateline.article.time.TimeStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All texts are invented. */
final class FigureStageTest {
  private static List<Figure> figures(Article article) {
    Article cut = article.with(new SentenceStage().annotate(article));
    cut = cut.with(new TimeStage().annotate(cut));
    Article read = cut.with(new FigureStage().annotate(cut));
    AnnotationAssert.assertThat(read).isConsistent();
    return read.all(Figure.class);
  }

  private static String told(String text) {
    Article article = Articles.withText(text);
    return String.join(
        "; ",
        figures(article).stream()
            .map(
                figure ->
                    "%s%s..%s %s"
                        .formatted(
                            figure.approximate() ? "~" : "",
                            figure.low() == null ? "" : figure.low(),
                            figure.high() == null ? "" : figure.high(),
                            figure.unit()))
            .toList());
  }

  private static String happened(String text) {
    return String.valueOf(figures(Articles.withText(text)).getFirst().of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry counted 12 tanks. | 12..12 tanks",
        "The ministry counted twenty-five tanks. | 25..25 tanks",
        "The ministry counted two hundred and fifty tanks. | 250..250 tanks",
        "The ministry counted 1,200 tanks. | 1200..1200 tanks",
        "The ministry counted 1\u00a0200 tanks. | 1200..1200 tanks",
        "The ministry counted 1.5 million refugees. | 1500000..1500000 refugees",
        "The ministry counted 4.5m refugees. | 4500000..4500000 refugees",
        "The ministry counted half a million refugees. | 500000..500000 refugees",
        "The ministry counted a dozen tanks. | 12..12 tanks",
        "The ministry counted half a dozen tanks. | 6..6 tanks",
        "The ministry counted three thousand five hundred shells. | 3500..3500 shells",
        "The ministry counted one soldier. | 1..1 soldier",
      })
  void readsNumbersInDigitsAndWords(String text, String told) {
    assertThat(told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 12 civilians were hurt. | 12.. civilians",
        "More than 200 soldiers surrendered. | 200.. soldiers",
        "Up to 50 drones came. | ..50 drones",
        "Nearly 4 million people fled. | ..4000000 people",
        "No more than three boats sank. | ..3 boats",
        "About 300 shells fell. | ~300..300 shells",
        "Some 40 houses burnt. | ~40..40 houses",
        "Between 10 and 15 houses burnt. | 10..15 houses",
        "He saw 10 to 15 trucks. | 10..15 trucks",
        "He saw 10-15 trucks. | 10..15 trucks",
        "He saw three or four trucks. | 3..4 trucks",
        "He saw 3 to 4 million leaflets. | 3000000..4000000 leaflets",
        "He saw 12 or more trucks. | 12.. trucks",
        "Dozens of houses burnt. | 24.. houses",
        "Thousands of people marched. | 2000.. people",
        "Tens of thousands of people marched. | 20000.. people",
        "Several hundred people marched. | 200.. people",
        "Exactly 41 mines were found. | 41..41 mines",
      })
  void keepsTheBoundsOfTheWords(String text, String told) {
    assertThat(told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The raid left 12 dead and 30 wounded. | 12..12 people; 30..30 people",
        "The raid killed 12 and wounded 30 others. | 12..12 people; 30..30 people",
        "A raid killing at least 80 shook the port. | 80.. people",
        "The war forced nearly 4 million to flee abroad. | ..4000000 people",
        "Nine of the guards were held. | 9..9 guards",
        "Two long-range guided missile systems arrived. | 2..2 systems",
        "Officials met 20 of Doss' colleagues. | 20..20 colleagues",
      })
  void readsWhatIsCounted(String text, String told) {
    assertThat(told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It cost $12 million and took 12 days.",
        "The line moved 12 km in 24 hours.",
        "A 24-year-old drove a T-72 with a 155mm gun.",
        "On 24 February officials met in 2022.",
        "On Feb. 24 officials met at 12:30.",
        "Some 60 percent of it burnt, or 6 in 10 houses.",
        "Article 5 obligations bind Type 45 destroyers.",
        "The Three Rivers Shippers met.",
        "The two countries have two reasons.",
        "One of the guards spoke.",
        "They lost 3-2 and won the 2nd game.",
      })
  void countsNoMeasuresDatesAgesNamesAndShares(String text) {
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 12 people were killed in the raid. | killed",
        "The raid wounded 12 people. | wounded",
        "The army shot down 30 drones overnight. | shot down",
        "Nearly 4 million people have fled abroad. | fled abroad",
        "The war forced 4 million to flee abroad. | flee abroad",
        "He spoke of the deaths of 12 people. | deaths",
        "Some 40 people who have since been released spoke. | released",
        "He has 12 tanks. | null",
      })
  void tellsWhatHappenedToThoseCounted(String text, String of) {
    assertThat(happened(text)).isEqualTo(of);
  }

  @Test
  void standsInTheInnermostStatement() {
    Markup markup =
        Markup.parse("[source The mayor] [cue said] [content at least 12 people were hurt] today.");
    List<Figure> figures = figures(markup.article().with(markup.statements()));

    assertThat(figures).extracting(Figure::statement).containsExactly("s1");
    assertThat(figures).extracting(Figure::low).containsExactly(12L);
  }

  @Test
  void standsInNoStatementWhereNobodySaysIt() {
    assertThat(figures(Articles.withText("🚢 At least 12 people were hurt.")))
        .extracting(Figure::statement)
        .containsOnlyNulls();
  }

  @Test
  @Timeout(20)
  void readsFloodsOfNumbersInTime() {
    for (String flood :
        List.of("1", "1,", "12 ", "two ", "million ", "dozens of ", "one-", "1-2 ")) {
      String text = flood.repeat(150_000 / flood.length());
      assertThat(figures(Articles.withText(text)).size()).isLessThan(150_000);
    }
  }
}
