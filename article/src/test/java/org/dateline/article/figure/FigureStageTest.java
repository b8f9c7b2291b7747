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
        "The ministry counted a quarter of a million refugees. | 250000..250000 refugees",
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
        "Eight of the wounded were flown out. | 8..8 people",
        "Two of the three bridges burnt. | 2..2 bridges",
        "Their 70 crew members left. | 70..70 members",
        "A force of 6,000 peacekeepers patrols it. | 6000..6000 peacekeepers",
        "Thousands marched. | 2000.. people",
        "The mission is 400-strong. | 400..400 people",
        "The ministry said 1,400 teachers spoke. | 1400..1400 teachers",
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
        "If one more shell lands, it goes.",
        "A third of a million people say so.",
        "They met between two alarms.",
        "The 2012 campaigns were long.",
        "Children aged between four and 11 sang.",
      })
  void countsNoMeasuresDatesAgesNamesAndShares(String text) {
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 34 bridges were down and at least eight were mined. | 34..34 bridges; 8.. bridges",
        "Nearly 200 pints were given, but hundreds more were needed. | ..200 pints; 200.. pints",
        "The town has nine guards; four are at the front. | 9..9 guards; 4..4 guards",
        "Doctors treated 30 men, eight of them for burns. | 30..30 men; 8..8 men",
        "It freed 40 girls but kept 12. | 40..40 girls; 12..12 girls",
        "About 12 tanks came. Hundreds were hurt. | ~12..12 tanks; 200.. people",
      })
  void takesANounThatIsLeftOutFromTheFigureBefore(String text, String told) {
    assertThat(told(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The death toll rose to 58. | 58..58 people | death toll",
        "The number of dead has risen to 58. | 58..58 people | dead",
        "He put the number of gunmen killed at more than a dozen. | 12.. gunmen | killed",
        "The number of tanks reached 90. | 90..90 tanks | null",
        "The army put the dead at 310. | 310..310 people | dead",
        "He put his strength at \"under a thousand\". | ..1000 people | strength",
      })
  void readsTheSizeOfWhatANounNames(String text, String told, String of) {
    assertThat(told(text)).isEqualTo(told);
    assertThat(happened(text)).isEqualTo(of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The port handled 12 tonnes of grain; customs put the figure at 11. | grain handled",
        "Some 40 men were hurt, doctors said, and it could pass 70. | hurt",
        "Some 64 men were hurt, up from 51 on Monday. | hurt",
        "The raid hurt 14 men, among them three cooks. | hurt",
        "The raid hurt 14 men, including a cook and two guards. | hurt",
        "It wrecked 12 tanks and four guns. | wrecked",
      })
  void takesUpWhatWasToldOfTheFigureBefore(String text, String of) {
    assertThat(figures(Articles.withText(text))).extracting(Figure::of).containsExactly(of, of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 12 people were killed in the raid. | killed",
        "Some 12 people from the two valleys were killed. | killed",
        "Two men, apparently brothers, had been detained. | detained",
        "Nine tanks and four guns were sold. | sold",
        "Hundreds of families are thought to have walked west. | walked west",
        "Some 4,000 homes were said to be without light. | without light",
        "Two cranes would be out of service until spring. | out of service",
        "The guard said 30 men might not obey him. | not obey him",
        "None of its 400 guards had taken part. | not taken part",
        "Nearly half of the 60 boats sank. | null",
        "Nearly a third of the town's 12,000 residents have left. | null",
        "Several thousand people, most of them women, crossed. | crossed",
        "At least 34 bridges were down. | down",
        "Some 40 customers lost power. | lost power",
        "Some 12 gunmen killed a guard. | killed a guard",
        "Some 40 men who have since been released spoke. | released",
        "Some 40 men who refused to leave are there. | refused to leave",
        "Nearly 4 million people have fled abroad. | fled abroad",
        "Up to 30 are feared trapped. | trapped",
      })
  void tellsWhatTheClauseSaysOfItsSubject(String text, String of) {
    assertThat(happened(text)).isEqualTo(of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The raid wounded 12 people. | wounded",
        "The raid left 12 people dead. | dead",
        "The army shot down 30 drones launched at the port. | shot down",
        "The army will hand over 60 boats. | hand over",
        "The army has not yet released 60 men. | not released",
        "Envoys had promised him ten cars. | promised",
        "Envoys gave Ukraine ten cars. | gave",
        "The war forced 4 million to flee abroad. | flee abroad",
        "The force passed through at least three checkpoints. | passed through",
        "The army spoke of the deaths of 12 people. | deaths",
        "Surgeons saw gunshot wounds to dozens of patients. | gunshot wounds",
        "The clinic received dozens of patients with gunshot wounds. | gunshot wounds",
        "The ferry, with 214 passengers, sank. | ferry",
        "The town has nine guards. | town",
        "There were 12 guards on a bridge. | on a bridge",
        "Among the dead were seven children. | among the dead",
        "Officials confirmed nine deaths. | deaths",
        "The sum pays for one of 15 ships. | null",
        "He has 12 tanks. | null",
      })
  void tellsWhatGovernsThoseCounted(String text, String of) {
    assertThat(happened(text)).isEqualTo(of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Only 40 of the 90 tractors promised had arrived. | arrived; promised",
        "Nine of the 12 mills along the canal have been flooded. | flooded; along the canal",
        "The 30 sailors rescued have gone home. | gone home",
        "The mayor said alarms in four suburbs had failed. | alarms failed",
        "An officer replied, saying 15 shells had hit the mill. | hit the mill",
        "He asked clerks, who put the number of remaining goats at 700. | remaining",
        "At least six of the crew had applied for leave. | applied for leave",
        "All 16 ferries in the bay will have radios by spring. | have radios",
        "Aid agency: 25 vans at the gate | at the gate",
      })
  void tellsTheWholeFromItsPart(String text, String of) {
    List<String> told =
        figures(Articles.withText(text)).stream().map(f -> String.valueOf(f.of())).toList();
    assertThat(String.join("; ", told)).isEqualTo(of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The militia held the rangers for a week. Six of them have died. | 6..6 rangers died",
        "Marovian divers cleared a channel but three of them were hurt. | 3..3 divers hurt",
        "The decree scared owners of kiosks. Fines were imposed on 15 of them. | 15..15 owners imposed on",
        "How many mills are working? Of 40, twelve stand. | 40..40 mills working; 12..12 mills stand",
        "How many mills are working? Of 40, six run and two of those worry us. | "
            + "40..40 mills working; 6..6 mills run; 2..2 mills worry us",
        "I counted 44. Then I went in. | 44..44 null counted",
        "He needs 800 guards and can find perhaps 500. | 800..800 guards needs; ~500..500 guards find",
        "About 30 of the 200 vans had come. Her brother said the true number was 90. | "
            + "~30..30 vans come; 200..200 vans null; 90..90 vans come",
      })
  void readsWhatIsMeantWhereTheNounStandsElsewhere(String text, String told) {
    List<String> figures =
        figures(Articles.withText(text)).stream()
            .map(
                f ->
                    "%s%s..%s %s %s"
                        .formatted(f.approximate() ? "~" : "", f.low(), f.high(), f.unit(), f.of()))
            .toList();
    assertThat(String.join("; ", figures)).isEqualTo(told);
  }

  @Test
  void findsNobodyForThemInTheirOwnClause() {
    assertThat(figures(Articles.withText("Fines had been imposed on 12 of them."))).isEmpty();
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
      readsFlood(flood, 150_000);
    }
  }

  /** Each word looks for its clause, which must not go on for ever. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 tanks and ",
        "12 now ",
        "12 men, ",
        "12 of ",
        "12 in the ",
        "a and 12 ",
        "not ",
        "12 men to be ",
        "the toll 12 to ",
        "it to 12 ",
        "12 was ",
        "12 of them ",
        "how many ",
        "a b in 12 "
      })
  @Timeout(10)
  void readsFloodsOfClausesInTime(String flood) {
    readsFlood(flood, 40_000);
  }

  private static void readsFlood(String flood, int length) {
    String text = flood.repeat(length / flood.length());
    assertThat(figures(Articles.withText(text)).size()).isLessThan(length);
  }
}
