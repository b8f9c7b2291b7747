package org.dateline.article.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names of places do in their sentences. */
final class PlaceUseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shells hit [place Kyiv] at night. | event",
        "[place Moscow] said it would answer. | metonym",
        "[place Russia] has again denied it. | metonym",
        "Officials in [place Russia] said nothing. | event",
        "[place Russia] is withdrawing its guns. | metonym",
        "[place Russia] was shelled for an hour. | event",
        "The speech accused [place Moscow] of lying. | metonym",
        "They warned [place Ukraine] could stay dark. | event",
        "[place Russia]'s large offensive went on. | metonym",
        "[place Ukraine]'s villages are empty. | event",
        "A [place Moscow]-backed militia fled. | metonym",
        "The pro-[place Moscow] party lost. | metonym",
        "New sanctions against [place Russia] follow. | metonym",
        "It happened, according to [place Kyiv]. | metonym",
        "Nobody trusts what is coming out of [place Moscow]. | metonym",
        "Speaking on a visit to [place Poland], the minister smiled. | said_at",
        "She told reporters in [place Kyiv] that it rained. | said_at",
        "The [organisation Ministry of Coal] in [place Kyiv] is closed. | other",
        "The mayor of [place Kherson] resigned. | other",
        "[place Poland]'s president resigned. | other",
        "A [place Kherson]-born painter died. | home",
        "A doctor from [place Kherson] helped. | home",
        "Shots were fired from [place Kherson]. | event",
        "[person Ann Lee], 34, of [place Kherson], won. | home",
        "She grew up in [place Kherson]. | home",
        "A [place Kherson] resident was hurt. | home",
      })
  void tellsUsesApart(String marked, String use) {
    assertThat(World.read(marked)).extracting(place -> place.use().label()).containsExactly(use);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Talks between [place Moscow] and [place Kyiv] failed. | metonym,metonym"})
  void takesBothSidesOfTalksForGovernments(String marked, String uses) {
    assertThat(World.read(marked).stream().map(place -> place.use().label()).toList())
        .isEqualTo(List.of(uses.split(",", -1)));
  }
}
