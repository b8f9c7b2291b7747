package org.dateline.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.annotation.Figure;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Speaker.Link;
import org.dateline.article.annotation.Speaker.Station;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineWordsTest {
  private static final Link OUTLET = new Link(Station.OUTLET, "The Harbour Post");
  private static final Link MEDIUM = new Link(Station.MEDIUM, "Aal Radio");
  private static final Link SPEAKER = new Link(Station.SPEAKER, "Ann Lee");

  @ParameterizedTest
  @CsvSource({
    "2025-05-12, said on Monday 12 May 2025",
    "unresolved, said on a day that cannot be told",
    "XXXX-05-14, said on 14 May of a year that cannot be told",
    "2025-02-30, said on 2025-02-30",
  })
  void tellsTheDayOfSpeaking(String day, String words) {
    assertThat(LineWords.said(new Line.Said(day, null))).isEqualTo(words);
  }

  @Test
  void tellsThePlaceOfSpeakingAlone() {
    Quotation place = new Quotation(3, 7, "Oslo", "in ", "");

    assertThat(LineWords.said(new Line.Said(null, place))).isEqualTo("said in Oslo");
    assertThat(LineWords.said(Line.Said.NOWHERE)).isNull();
  }

  @Test
  void tellsTheChainOnlyWhereItSaysMoreThanOutletAndSpeaker() {
    Link itself = new Link(Station.INSTITUTION, "Ann Lee");

    assertThat(LineWords.chain(List.of(OUTLET, SPEAKER))).isNull();
    assertThat(LineWords.chain(List.of(OUTLET, SPEAKER, itself))).isNull();
    assertThat(LineWords.chain(List.of(MEDIUM, SPEAKER))).isEqualTo("Aal Radio → Ann Lee");
    assertThat(
            LineWords.chain(
                List.of(OUTLET, MEDIUM, SPEAKER, new Link(Station.INSTITUTION, "Navy"))))
        .isEqualTo("The Harbour Post → Aal Radio → Ann Lee → Navy");
    assertThat(LineWords.chain(List.<Speaker.Link>of())).isNull();
  }

  @Test
  void countsRepetitionsAndNamesWhereTheyStand() {
    Line.Repeat headline = new Line.Repeat("headline", List.of());
    Line.Repeat caption = new Line.Repeat("caption", List.of());

    assertThat(LineWords.repeats(List.of())).isNull();
    assertThat(LineWords.repeats(List.of(headline))).isEqualTo("1 repetition, in the headline");
    assertThat(LineWords.repeats(List.of(headline, caption, caption)))
        .isEqualTo("3 repetitions, in the headline and the caption");
  }

  @Test
  void tellsOfACountOnlyTheBoundsThatItsWordsGive() {
    assertThat(FigureWords.of(figure(12L, null, false))).isEqualTo("12 or more boats, sunk");
    assertThat(FigureWords.of(figure(null, 4_000L, false))).isEqualTo("at most 4,000 boats, sunk");
    assertThat(FigureWords.of(figure(20L, 30L, false))).isEqualTo("20 to 30 boats, sunk");
    assertThat(FigureWords.of(figure(300L, 300L, true))).isEqualTo("about 300 boats, sunk");
  }

  private static Figure figure(@Nullable Long low, @Nullable Long high, boolean approximate) {
    return new Figure(new Span(0, 2), low, high, approximate, "boats", "sunk", null);
  }

  @Test
  void repeatsNoNumberThatStandsSoOnThePage() {
    Quotation words = new Quotation(0, 2, "31", "", "");

    assertThat(FigureWords.meaning(new Line.Count(words, 31L, 31L, false, "boats", null)))
        .isEqualTo("boats");
    assertThat(FigureWords.meaning(new Line.Count(words, 31L, 31L, false, null, null)))
        .isEqualTo("—");
  }
}
