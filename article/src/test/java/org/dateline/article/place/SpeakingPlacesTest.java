package org.dateline.article.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.testkit.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody spoke, by the words of the reporter. Names of places stand in «». */
final class SpeakingPlacesTest {
  private static List<String> uses(String marked) {
    Markup markup = Markup.parse(marked);
    String named = markup.text().replace("«", "[place ").replace("»", "]");
    Markup plain = Markup.parse(marked.replace("«", "").replace("»", ""));
    Article article = MarkedNames.article(named).with(plain.statements());
    return World.read(article).stream()
        .map(PlaceMention::use)
        .map(PlaceMention.Use::label)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[content It rains],” [source the minister] [cue said] in «Sloviansk» on Monday.",
        "“[content It rains],” [source the minister] [cue told] partners in «Sloviansk».",
        "“[content It rains],” [source she] [cue told] us on the steps of «Sloviansk»'s hall.",
        "[source The minister] [cue said] in a statement from «Bakhmut» [content it rains].",
        "[source The minister] [cue said] after talks in the city of «Bakhmut» that [content it rains].",
        "In «Sloviansk» the same evening, [source a clerk] [cue said] [content it rains].",
        "In «Sloviansk», [source a clerk] [cue told] reporters [content it rains].",
        "In «Kyiv», [source the minister] [cue said] [content it rains].",
        "At a seminar in «Bakhmut», [source the minister] [cue said] [content it rains].",
        "Visiting «Bakhmut», [source the minister] [cue said] [content it rains].",
        "[source The minister], on a trip to «Bakhmut», [cue said] [content it rains].",
        "[source The minister, in «Bakhmut»], [cue said] [content it rains].",
        "[source The minister], in «Bakhmut», [cue said] [content it rains].",
        "[source The minister] [cue told] the Bell Club in «Bakhmut» [content it rains].",
      })
  void tellsThePlaceOfTheReportersWords(String marked) {
    assertThat(uses(marked)).containsExactly("said_at");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[source The minister] [cue said] [content it rains in «Sloviansk»].",
        "[source The minister] [cue accused] them of [content burning barns] in «Sloviansk».",
        "[source The minister] [cue said] [content it rains], as it did in «Sloviansk».",
        "“[content It rains],” [cue said] [source the coordinator in «Sloviansk»].",
        "“[content It rains],” [cue said] [source Ann Lee], a clerk in «Sloviansk».",
        "In «Sloviansk», [source women] [cue said] [content it rains].",
        "[source The minister] [cue said] ahead of talks in «Bakhmut» that [content it rains].",
        "The rain reached «Bakhmut», where [source clerks] [cue say] [content barns leak].",
        "The rain reached «Bakhmut», where a barn stands, [source a clerk] [cue said] [content it rains].",
        "It rains in «Sloviansk». [source The minister] [cue said] [content it rains].",
      })
  void leavesWhatIsToldOfAndWhoTellsIt(String marked) {
    assertThat(uses(marked)).containsExactly("event");
  }

  @Test
  void aMediumNamedAfterAPlaceIsNoPlaceOfSpeaking() {
    assertThat(
            uses("[source The minister] [cue wrote] in «Bakhmut» Morning that [content it rains]."))
        .containsExactly("other");
  }
}
