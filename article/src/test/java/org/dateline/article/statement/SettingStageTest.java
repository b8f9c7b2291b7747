package org.dateline.article.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Setting;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Span;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Articles;
import org.dateline.article.testkit.Markup;
import org.dateline.gazetteer.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All texts are invented. Wherever it stands, "Monday" is 12 May 2025 and "Sunday" the day before.
 */
final class SettingStageTest {
  private static List<Setting> settings(String marked) {
    return read(marked).all(Setting.class);
  }

  private static Article read(String marked, Annotation... others) {
    Markup markup = Markup.parse(marked);
    Article article = markup.article().with(markup.statements());
    List<Annotation> more = new ArrayList<>(new SentenceStage().annotate(article));
    more.addAll(List.of(others));
    String text = article.document().text();
    time(text, "Sunday", "2025-05-11", more);
    time(text, "Monday", "2025-05-12T09:00", more);
    time(text, "Friday", TimeExpression.UNRESOLVED, more);
    time(text, "last week", "2025-W19", more);
    int place = text.indexOf("Oslo");
    if (place >= 0) {
      more.add(
          new PlaceMention(
              new Span(place, place + 4),
              "Oslo",
              PlaceKind.SETTLEMENT,
              null,
              null,
              null,
              false,
              null,
              PlaceMention.Use.SAID_AT,
              "a test"));
    }
    Article timed = article.with(more);
    Article read = timed.with(new SettingStage().annotate(timed));
    AnnotationAssert.assertThat(read).isConsistent();
    return read;
  }

  private static Speaker speaker(String statement, String entity) {
    return new Speaker(statement, entity, null, null, null, List.of());
  }

  private static void time(String text, String words, String value, List<Annotation> times) {
    int start = text.indexOf(words);
    if (start >= 0) {
      Span span = new Span(start, start + words.length());
      times.add(new TimeExpression(span, TimeExpression.Type.DATE, value, null, "a test"));
    }
  }

  @Test
  void takesNoMediumForAPlace() {
    Speaker speaker = new Speaker("s1", null, "Ann Lee", null, "Oslo", List.of());
    Article read = read("[source Ann Lee] [cue wrote] in Oslo that [content it rains].", speaker);
    assertThat(read.all(Setting.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source The mayor] [cue said] on Monday that [content they sail]. | 2025-05-12",
        "[source The mayor] [cue said] Monday [content they sail]. | 2025-05-12",
        "On Monday, [source the mayor] [cue said] [content they sail]. | 2025-05-12",
        "“[content They sail],” [source the mayor] [cue said] on Monday. | 2025-05-12",
        "[source The mayor] [cue said] in a statement on Sunday: “[content They sail].” | 2025-05-11",
        "Speaking in Oslo on Sunday, [source she] [cue said] [content they sail]. | 2025-05-11",
        "[source The mayor] [cue said] on Friday [content they sail]. | unresolved",
        "[source A statement on Monday] [cue said] [content they sail]. | 2025-05-12",
        "[source Monday’s statement] [cue said] [content they sail]. | 2025-05-12",
        "[source The letter], dated Monday, [cue said] [content they sail]. | 2025-05-12",
        "[source The mayor] on Monday [cue said] [content they sail]. | 2025-05-12",
        "[source The mayor Monday] [cue said] [content they sail]. | 2025-05-12",
        "But on Monday, as shells fell, [source she] [cue said] [content they sail]. | 2025-05-12",
        "Visiting the port on Monday, [source she] [cue said] [content they sail]. | 2025-05-12",
        "Speaking after talks on Monday, [source she] [cue said] [content they sail]. | 2025-05-12",
        "[source She] [cue told] reporters after a meeting on Monday that [content they sail]. | 2025-05-12",
        "[source She] [cue issued a statement Monday saying] [content they sail]. | 2025-05-12",
        "[source She] [cue rejected] [content the claims] on Monday. | 2025-05-12",
        "[source She] [cue rejected] [content the claims on Monday]. | 2025-05-12",
        "When she addressed dockers on Monday, [source she] [cue said] [content they sail]. | 2025-05-12",
        "A call on Monday in which [source she] [cue said] [content they sail] was long. | 2025-05-12",
      })
  void tellsTheDayOfTheReportersWords(String marked, String day) {
    assertThat(settings(marked)).extracting(Setting::day).containsExactly(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[source The mayor] [cue said] [content they sailed on Monday].",
        "[source The mayor] [cue said] [content they sail] last week.",
        "[source The mayor], who fled on Sunday, [cue said] [content they sail].",
        "After a raid on Sunday, [source the mayor] [cue said] [content they sail].",
        "[source The mayor] [cue accused] them of [content ramming a boat] on Sunday.",
        "[source Survivors of a raid on Sunday] [cue said] [content they sail].",
        "“[content They sail],” [cue said] [source a pilot], wounded on Sunday.",
        "On Sunday a bomb fell, which [source the mayor] [cue said] [content was theirs].",
        "When shells fell on Sunday, [source the mayor] [cue said] [content they sail].",
        "OSLO, Sunday (Invented Wire) - [source The mayor] [cue said] [content they sail].",
        "They sailed on Monday. [source The mayor] [cue said] [content they sink].",
      })
  void takesNoDayOfWhatIsToldOf(String marked) {
    assertThat(settings(marked)).isEmpty();
  }

  @Test
  void givesEachStatementOfSentenceItsOwnDay() {
    List<Setting> settings =
        settings(
            "[source1 The mayor] [cue1 said] on Sunday [content1 they sail], and"
                + " [source2 a pilot] [cue2 told] us on Monday that [content2 they sink].");

    assertThat(settings).extracting(Setting::day).containsExactly("2025-05-11", "2025-05-12");
  }

  @Test
  void dividesTheDayOfAVerbWithTheParticipleThatFollowsIt() {
    List<Setting> settings =
        settings(
            "[source1 [source2 She]] [cue1 said] on Monday [content1 they sail], "
                + "[cue2 adding] [content2 they sink].");

    assertThat(settings).extracting(Setting::day).containsExactly("2025-05-12", "2025-05-12");
  }

  @Test
  void carriesTheDayOnToWhatTheSameSpeakerAdds() {
    String marked =
        "[source1 The mayor] [cue1 said] on Monday [content1 they sail]."
            + " [source2 She] [cue2 added] [content2 they sink]."
            + " [source3 A pilot] [cue3 added] [content3 they fly].";
    Entity mayor = new Entity("e1", EntityType.PERSON, "mayor", List.of(), List.of());
    Entity pilot = new Entity("e2", EntityType.PERSON, "pilot", List.of(), List.of());
    Article article =
        read(marked, mayor, pilot, speaker("s1", "e1"), speaker("s2", "e1"), speaker("s3", "e2"));

    assertThat(article.all(Setting.class))
        .extracting(Setting::statement, Setting::day)
        .containsExactly(tuple("s1", "2025-05-12"), tuple("s2", "2025-05-12"));
  }

  @Test
  void tellsWhyADayIsTakenOrNot() {
    String marked =
        "[source The mayor], who fled on Sunday, [cue said] on Monday [content they sail].";
    Article article = read(marked);

    assertThat(article.all(Reason.class))
        .extracting(
            Reason::decision, reason -> reason.evidence().getFirst().of(article.document().text()))
        .containsExactly(
            tuple(Reason.Decision.SAID_ON, "Monday"), tuple(Reason.Decision.SAID_ON, "Sunday"));
    assertThat(article.all(Reason.class))
        .extracting(Reason::why)
        .satisfiesExactly(
            why -> assertThat(why).contains("follows the word of saying", "2025-05-12", "a test"),
            why -> assertThat(why).startsWith("not taken: "));
  }

  @Test
  void tellsThePlaceOfSpeakingAsThePageNamesIt() {
    String marked = "🚢 [source The mayor] [cue said] in Oslo that [content they sail].";
    Setting.Place place = settings(marked).getFirst().place();

    assertThat(place).isNotNull();
    assertThat(place.name()).isEqualTo("Oslo");
    assertThat(place.span()).isEqualTo(Articles.span(Markup.parse(marked).article(), "Oslo"));
  }

  @Test
  void tellsNoPlaceThatTheStatementNames() {
    assertThat(settings("[source The mayor] [cue said] [content they spoke in Oslo].")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[source She] [cue told] reporters outside the town's only hospital [content they sail]. | hospital",
        "[source She] [cue told] parliament [content they sail]. | parliament",
        "[source She] [cue said] at the Northgate barracks that [content they sail]. | Northgate barracks",
      })
  void tellsWhatStandsThereWhereNoPlaceIsNamed(String marked, String venue) {
    Setting.Place place = settings(marked).getFirst().place();

    assertThat(place).isNotNull();
    assertThat(place.name()).isEqualTo(venue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[source Doctors at the hospital] [cue said] [content they sail].",
        "[source She] [cue said] [content they sail]; a crowd stood outside the hospital.",
        "[source She] [cue said] [content the hospital closed].",
      })
  void takesNoBuildingOfSourceOrContent(String marked) {
    assertThat(settings(marked)).isEmpty();
  }

  @Test
  void readsTheSentenceThatTellsWhereWasSpoken() {
    List<Setting> settings =
        settings("“[content They sail],” [source she] [cue said]. She was speaking in Oslo.");

    assertThat(settings).singleElement().extracting(Setting::place).isNotNull();
  }

  @Test
  void readsTheSentenceThatTellsBeforeWhenWasSpoken() {
    List<Setting> settings =
        settings(
            "[source1 A pilot] [cue1 said] [content1 they fly].\n"
                + "The mayor spoke to dockers on Monday. “[content2 They sail],” [source2 she]"
                + " [cue2 said].\n");

    assertThat(settings)
        .extracting(Setting::statement, Setting::day)
        .containsExactly(tuple("s2", "2025-05-12"));
  }

  @Test
  void givesThePlaceToTheNearerOfTwoCues() {
    List<Setting> settings =
        settings(
            "[source1 The mayor] [cue1 said] [content1 they sail], and [source2 a pilot]"
                + " [cue2 said] in Oslo that [content2 they sink].");

    assertThat(settings).singleElement().extracting(Setting::statement).isEqualTo("s2");
  }
}
