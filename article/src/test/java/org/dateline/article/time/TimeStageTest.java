package org.dateline.article.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.dateline.article.testkit.Articles;
import org.dateline.article.testkit.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStageTest {
  /** A Wednesday. */
  private static final String PUBLISHED = "2022-03-30";

  /** The marked text: what is in braces must be found with type and value, and nothing else. */
  private static void reads(String marked) {
    reads(PUBLISHED, marked);
  }

  private static void reads(@org.jspecify.annotations.Nullable String published, String marked) {
    String text = marked.replaceAll("\\{[a-z]+ [^|{}]+\\|([^{}]+)\\}", "$1");
    assertThat(Times.marked(published, text)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Signed on {date 2021-06-24|24 June 2021}.",
        "Signed on {date 2021-06-24|June 24, 2021}.",
        "Signed on {date 2021-06-24|Thursday, June 24, 2021}, in rain.",
        "Signed on {date 2021-06-24|the 24th of June, 2021}.",
        "Signed on {date 2021-06-24|Jun. 24, 2021}.",
        "Signed on {date 2021-06-24|2021-06-24}.",
        "Signed on {date 2021-06-24|24/06/2021}.",
        "Signed on {date 2021-06-24|24.06.2021}.",
        "Signed on {date 2021-06-24|24-Jun-2021}.",
        "Signed in {date 2021-06|June 2021}.",
        "Signed in {date 2021|2021}.",
        "The {date 2021|2021} elections.",
      })
  void readsDatesToldInFull(String marked) {
    reads(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It fell on {date 2022-03-29|Tuesday}.",
        "It fell on {date 2022-03-30|Wednesday}.",
        "Talks will resume on {date 2022-04-05|Tuesday}.",
        "On {date 2022-04-05|Tuesday}, talks will resume.",
        "The count is set to begin on {date 2022-03-31|Thursday}.",
        "Ministers agreed to meet {date 2022-04-01|Friday}.",
        "On {date 2022-03-25|Friday}, ministers agreed to meet.",
        "In a speech to parliament on {date 2022-03-28|Monday}, she promised to stay.",
        "Speaking to reporters on {date 2022-03-28|Monday}, she said they would stay.",
        "He failed to appear {date 2022-03-25|Friday}.",
        "“We will win,” he said on {date 2022-03-28|Monday}.",
        "It should be mended in {date 2022-10|October}.",
        "It was completed in {date 2021-10|October}.",
        "Russia invaded on {date 2022-02-24|24 February}.",
        "They left {date 2021-12-11|11 December}.",
        "A {date 2022-06-03|June 3} summit was announced.",
        "It has stood since {date 2021-11|November}.",
      })
  void choosesDaysByTheTense(String marked) {
    reads(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He came {date 2022-03-29|yesterday} and leaves {date 2022-03-31|tomorrow}.",
        "She left {date 2022-03-28|the day before yesterday}.",
        "It grew {date 2021|last year}, {date 2022-02|last month} and {date 2022-W12|last week}.",
        "It ends {date 2022-W14|next week}, or {date 2023|next year}.",
        "She spoke {date 2022-W13|this week}.",
        "It was shut {date 2022-W13|earlier this week}.",
        "It closed {date 2022-W12-WE|last weekend}.",
        "It fell {date 2022-03-29|last Tuesday}; {date 2022-04-03|this coming Sunday} is calm.",
        "It was cold {date 2021-WI|this winter}, and {date 2021-SU|last summer} was hot.",
        "It fell {date 2022-03-27|three days ago} and {date 2022-W11|two weeks ago}.",
        "It fell {date 2022-01|two months ago} or {date 2020|two years ago}.",
        "It fell {date 2019-09|two-and-a-half years ago}.",
        "It rose {date 2021|about a year ago}; {date PAST_REF|years ago} it fell.",
        "They meet {date 2022-04-08|a week from Friday}.",
        "They meet on {date 2022-04-05|Tuesday next week}.",
      })
  void countsFromPublication(String marked) {
    reads(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On {date 2021-06-06|6 June 2021} it broke; {date 2021-06-07|the next day} it fell.",
        "On {date 2021-06-06|6 June 2021} it broke. {date 2021-06-09|Three days later} it fell.",
        "On {date 2021-06-06|6 June 2021} it broke; {time 2021-06-06TEV|that evening} it fell.",
        "In {date 2020-05|May 2020} it broke; {date 2019|the previous year} it was new.",
        "On {date 2021-06-06|6 June 2021} it broke; by {date 2021-06-08|the 8th} it was gone.",
        "On {date 2021-06-06|6 June 2021} it broke at {time 2021-06-06T05:30|5.30am}.",
      })
  void countsFromTheDayToldOfLast(String marked) {
    reads(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It fell at {time 2022-03-29T07:25Z|08:25 BST on Tuesday}.",
        "It fell {time 2022-03-29T22:30Z|Tuesday at 5:30 p.m. EST}.",
        "It fell {time 2022-03-29T21:30Z|Tuesday at 5:30 p.m. ET}.",
        "It fell on {time 2022-01-20T16:00Z|20 January at 6 p.m. Kyiv time}.",
        "It fell on {time 2021-07-20T15:00Z|20 July at 6 p.m. Kyiv time}.",
        "It fell at {time 2022-03-30T14:00Z|1400 GMT}.",
        "It fell at {time 2022-03-30T10:40Z|6:40 p.m. (GMT+8)}.",
        "It fell at {time 2022-03-30T18:00|18:00 local time}.",
        "It fell at {time 2022-03-30T12:00|noon} and {time 2022-03-30T24:00|midnight}.",
        "It fell {time 2022-03-28TMO|on Monday morning}.",
        "It fell {time 2022-03-29TNI|last night}; {time 2022-03-30TMO|this morning} it rained.",
        "It fell {time 2022-03-29TNI|overnight}.",
      })
  void readsTimesOfTheDay(String marked) {
    reads(marked.replace("{time 2022-03-28TMO|on Monday", "on {time 2022-03-28TMO|Monday"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It took {duration P3D|three days}, then {duration PT12H|12 hours}.",
        "A {duration PT12H|12-hour} flight, a {duration P3D|three-day} wait.",
        "A {duration P2Y|two‑year} war.",
        "It took {duration P2.5Y|two and a half years}.",
        "It took {duration PT30M|half an hour}.",
        "It took {duration PXM|several months}, then {duration PXY|decades of war}.",
        "It took {duration P1Y|more than a year}.",
        "In {duration P6M|the next six months} it ends.",
        "It took {duration P2Y3M|two years and three months}.",
        "The {duration P24Y|24-year-old} driver is {duration P24Y|24 years old}.",
        "It lasted {duration P2W|a fortnight}.",
      })
  void readsDurations(String marked) {
    reads(marked.replace("|decades of war}", "|decades} of war"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They meet {set XXXX-WXX-2|every Tuesday}.",
        "They meet on {set XXXX-WXX-2|Tuesdays}.",
        "They meet {set P1D|daily}, {set P2W|every two weeks}, {set P1M|twice a month}.",
        "It makes 15 planes {set P1Y|a year}.",
        "It costs $5 million {set P1D|per day}.",
        "They meet {set XXXX-XX-XXTMO|every morning}.",
      })
  void readsSets(String marked) {
    reads(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sales fell in {date 2021-Q4|the fourth quarter}.",
        "Sales fell in {date 2021-Q3|the third quarter of last year}.",
        "Sales will rise in {date 2023-H1|the first half of next year}.",
        "It rained in {date 2018-FA|autumn 2018}.",
        "It froze in {date 1943-WI|the winter of 1943-44}.",
        "It was built in {date 198|the 1980s} or {date 199|the ’90s}.",
        "It was built in {date 18|the 19th century}.",
        "The {date FY2022|fiscal 2022} budget.",
        "It fell on {date 2021-12-25|Christmas Day}.",
        "It fell on {date 2015-04-03|Good Friday 2015}.",
      })
  void readsQuartersSeasonsDecadesAndNamedDays(String marked) {
    reads(marked);
  }

  @Test
  void readsReferencesWithoutADate() {
    reads(
        "It is {date PRESENT_REF|now} quiet, was {date PAST_REF|recently} loud, and will"
            + " {date FUTURE_REF|soon} end.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From {date 2015-03-24|24} to {date 2015-03-28|28 March 2015} it was shut.",
        "It was shut {date 2015-03-24|March 24}-{date 2015-03-28|28, 2015}.",
        "Between {date 2015-05-03|May 3} and {date 2015-06-05|June 5, 2015} it was shut.",
        "The war of {date 1939|1939}–{date 1945|45}.",
        "It was shut from {date 2014-12-30|30 December} to {date 2015-01-02|2 January 2015}.",
      })
  void sharesYearsAndMonthsWithinRanges(String marked) {
    reads(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may march on the capital, said Tom March.",
        "About 2000 soldiers stood by, and 2000 shells fell.",
        "It has 155 mm guns and costs $1999; call +44 1632 960 960.",
        "The second one fell behind. It sprang in the spring of the lock.",
        "See www.example.org/2022/03/20/news.html or a.b@may.example.",
        "They won 3-2; it runs 24/7. UN resolution 1701 was read.",
        "The Sunday Times has it. May 3,000 flowers bloom.",
        "A quarter of the fleet, three quarters of the crews.",
        "The Su-2024 flew year-on-year.",
      })
  void passesOverWhatOnlyLooksLikeTime(String text) {
    reads(text);
  }

  @Test
  void leavesRelativeOnesUnresolvedWithoutAPublicationDate() {
    reads(
        null,
        "On {date unresolved|Thursday}; {date unresolved|last week}, on {date unresolved|3 May},"
            + " {date unresolved|two years ago}, at {time unresolved|5 p.m.}, in"
            + " {date 2019|2019}, for {duration P3D|three days}.");
    List<TimeExpression> times = Times.read(null, "It fell on 24 February.");
    assertThat(times.getFirst().why()).contains("the day of publication is not known");
    assertThat(times.getFirst().edtf()).isEqualTo("XXXX-02-24");
  }

  @Test
  void guessesNoYearFromADateFarOff() {
    reads(
        null,
        "It joined on {date 2014-03-18|18 March 2014}. It left on {date unresolved|24 February}.\n"
            + "It came back on {date unresolved|3 April}, a {date unresolved|Thursday}.");
  }

  @Test
  void goesOnInAHistoryFromOneYearToTheNext() {
    reads(
        "2012-11-05",
        "From {date 1911|1911} to {date 1914|1914} they fought. On {date 1911-12-20|20 December"
            + " 1911} Hale fell; on {date 1912-01-05|5 January} Marn. In {date 1913|1913} it ended.");
  }

  @Test
  void takesTheYearOfTheSentenceBeforeWithoutAPublicationDate() {
    reads(
        null,
        "It left on {date 2022-02-24|24 February 2022}. On {date 2022-03-03|3 March} it came back.");
  }

  @Test
  void countsOnlyInUnitsThatThePublicationTells() {
    reads("2022-03", "It fell {date 2021|last year} and {date unresolved|yesterday}.");
    reads("2022", "It fell {date 2021|last year} and {date unresolved|last month}.");
    reads("not a date", "It fell {date unresolved|last year}.");
  }

  @Test
  void countsHoursFromTheMinuteOfPublication() {
    reads("2022-03-30T01:10", "It fell {time 2022-03-29T23:10|two hours ago}.");
    reads("It fell {time unresolved|two hours ago}.");
    reads("It fell {time 2022-03-28|48 hours ago}.");
  }

  @Test
  void readsAHistoryByItsOwnYears() {
    reads(
        "2012-11-05",
        "It began on {date 1911-06-22|22 June 1911}. On {date 1911-07-03|3 July} Hale fell. In"
            + " {date 1912-01|January 1912} they froze; in {date 1913|1913} and"
            + " {date 1914|1914} they sued for peace, which came on {date 1914-06-01|1 June}.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in late March|2022-03-21/2022-03-31",
        "in early 2021|2021-01/2021-04",
        "in mid-2021|2021-05/2021-08",
        "at the end of 2021|2021-09/2021-12",
        "in the early 1990s|1990/1992",
        "in the 1990s|199X",
        "in the 19th century|18XX",
        "in autumn 2021|2021-23",
        "two-and-a-half years ago|2019-09~",
        "about 1990|1990~",
      })
  void tellsImpreciseOnesInEdtf(String words, String edtf) {
    assertThat(Times.read(PUBLISHED, "It fell " + words + ".").getFirst().edtf()).isEqualTo(edtf);
  }

  @Test
  void givesNoEdtfWhereTheValueTellsAll() {
    assertThat(Times.read(PUBLISHED, "It fell on Tuesday, in 2021 and for three days."))
        .extracting(TimeExpression::edtf)
        .containsOnlyNulls();
  }

  @Test
  void countsTheReportersDaysFromTheReportersAndNotFromWhatSomebodySaid() {
    Markup markup =
        Markup.parse(
            "On Tuesday it broke. [source She] [cue said] [content it cracked on 3 March]."
                + " The same evening it fell.");
    Article article =
        Articles.withText(markup.text(), Times.metadata("2022-03-30")).with(markup.statements());

    assertThat(new TimeStage().annotate(article))
        .extracting(TimeExpression::value)
        .containsExactly("2022-03-29", "2022-03-03", "2022-03-29TEV");
  }

  @Test
  void saysWhatItCountedFrom() {
    assertThat(Times.read(PUBLISHED, "It fell on Tuesday.").getFirst().why())
        .isEqualTo("the last one up to publication, 2022-03-30 (past tense: “fell”)");
  }

  @Test
  void keepsSpansExactAmongUnusualCharacters() {
    String text =
        "😀 On\u00a0Tues\u00adday, 24\u00a0Feb\u00adru\u00adary\n2022, a two\u2010year siege.";
    Article article =
        Articles.withBlocks(
            text,
            Times.metadata(PUBLISHED),
            List.of(
                new Block(
                    BlockRole.PARAGRAPH, new Span(0, text.length()), null, "one wrapped block")));
    assertThat(new TimeStage().annotate(article))
        .extracting(time -> time.span().of(text) + " " + time.value())
        .containsExactly(
            "Tues\u00adday, 24\u00a0Feb\u00adru\u00adary\n2022 2022-02-24", "two\u2010year P2Y");
  }

  @Test
  void readsBylinesAndTimestampsButNoCorrectionsAndNoOtherLanguages() {
    String text = "Tuesday\nBy A, 5 p.m.\nFriday\nMonday\nThursday\n2019";
    List<Block> blocks =
        List.of(
            block(BlockRole.TIMESTAMP, 0, 7, null),
            block(BlockRole.BYLINE, 8, 20, null),
            block(BlockRole.PARAGRAPH, 21, 27, Block.CORRECTION),
            block(BlockRole.PARAGRAPH, 28, 34, null).in("de"),
            block(BlockRole.CAPTION, 35, 43, null),
            block(BlockRole.FURNITURE, 44, 48, null));
    Article article = Articles.withBlocks(text, Times.metadata(PUBLISHED), blocks);
    assertThat(new TimeStage().annotate(article))
        .extracting(time -> time.span().of(text))
        .containsExactly("Tuesday", "5 p.m.", "Thursday");
  }

  private static Block block(
      BlockRole role, int start, int end, @org.jspecify.annotations.Nullable String kind) {
    return new Block(role, new Span(start, end), kind, "made for the test");
  }

  @Test
  void takesThePublicationLineFromTheMetadata() {
    String text = "Wednesday 30 March 2022 08:25 BST\nIt fell.";
    Timestamp stamp =
        new Timestamp(
            "2022-03-30T07:25:00Z",
            "2022-03-30T08:25:00+01:00",
            Timestamp.Precision.MINUTE,
            text.substring(0, 33),
            new Span(0, 33));
    Metadata metadata =
        new Metadata(null, null, List.of(), null, null, null, stamp, null, java.util.Map.of());
    assertThat(new TimeStage().annotate(Articles.withText(text, metadata)))
        .containsExactly(
            new TimeExpression(
                new Span(0, 33),
                TimeExpression.Type.TIME,
                "2022-03-30T07:25:00Z",
                null,
                "when it was published"));
  }

  @Test
  void takesNoMonthFromAName() {
    String text = "April Wells saw it in April.";
    Article article =
        Times.article(PUBLISHED, text).with(List.of(new Name(new Span(0, 11), EntityType.PERSON)));
    assertThat(new TimeStage().annotate(article))
        .extracting(time -> time.span().start())
        .containsExactly(22);
  }

  @Test
  void doesNotDependOnTheMachine() {
    String text =
        "It fell on Tuesday at 5 p.m. EST, in JUNE, in the third quarter and 11 days ago, İt fell.";
    List<TimeExpression> here = Times.read(PUBLISHED, text);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(new TimeStage().annotate(Times.article(PUBLISHED, text))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(here).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "12/",
        "1-",
        "a ",
        "one ",
        "two hundred and ",
        "May 3 ",
        "12:30 ",
        "a week from ",
        "the end of ",
        "1990-",
        "a.b/",
        "@",
        "½",
        "İ",
        "- ",
        "10 a.m. on ",
        "about ",
        "24. "
      })
  void takesTimeInProportionToHostileText(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Times.read(PUBLISHED, text);
    assertThat(threads.getCurrentThreadCpuTime() - start).isLessThan(5_000_000_000L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It fell 99999999999 years ago, 9,999,999,999 days later.",
        "It fell in 0000, on 31 February 2022, on 29 February 2023 and 32 May.",
        "It fell at 25:61 and 24:30, on 2022-13-45 and 99/99/9999.",
        "It fell 66 million years ago and lasts 900 billion centuries.",
        "It fell two hours from Tuesday, a week from two hours ago, a minute from March 2020.",
        "It fell 9000 years from now, a century ago and in the 99th century.",
      })
  void staysWithinTheCalendar(String text) {
    assertThat(Times.read(PUBLISHED, text))
        .allSatisfy(time -> assertThat(time.value()).doesNotContain("-00").doesNotStartWith("-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It fell on {date 2022-03-07|7 March}. {time 2022-03-07TEV|The same evening} they met.",
        "It fell on {date 2022-03-07|7 March}. {time 2022-03-07TEV|That same evening} they met.",
        "He came on {date 2022-03-07|7 March}, {duration P1M|a month} after the theft of {date 2022-02-08|8 February}."
            + " {time 2022-03-07TEV|The same evening} he left.",
        "The theft of {date 2022-02-08|8 February} was told. {date 2022-02-09|The next day} it rained.",
      })
  void goesOnFromTheDayThatTheTextIsAt(String marked) {
    reads(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It broke on {date 2022-03-07|7 March}. {date 2022-03-08|The next day} it rained;"
            + " {date 2022-03-10|three days later} all was dry.",
        "It broke on {date 2022-03-07|7 March}. {date 2022-03-08|The next day} it rained;"
            + " {date 2022-03-09|the following day} too.",
        "It broke on {date 2022-03-07|7 March}. {date 2022-03-05|Two days earlier} it had held.",
      })
  void countsStretchesFromTheDateToldOutright(String marked) {
    reads(marked);
  }

  @Test
  void leavesTheCenturyOfADecadeOpenWithoutADayOfPublication() {
    reads(null, "In {date unresolved|the 20s} it stood, in {date 199|the 90s} it fell.");
    reads("In {date 202|the 20s} it stood.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sales fell after {date 2021-SU|the summer}, before {date 2021-FA|the autumn}.",
        "Sales fell in {date 2022-03|March}, before the vote.",
        "Sales fell in {date 2022-03|March} before the vote.",
        "Sales fell in {date 2021-Q3|the third quarter}, earlier than planned.",
        "Sales fell in {date 2020|2020}, as in {date 2019-03|March the year before}.",
      })
  void takesBeforeForTheYearBeforeOnlyAtAnEnd(String marked) {
    reads(marked);
  }
}
