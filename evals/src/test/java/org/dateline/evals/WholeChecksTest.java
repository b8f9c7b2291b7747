package org.dateline.evals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each checker passes a right reading and misses one that is wrong in one place. */
class WholeChecksTest {
  private static final String TEXT =
      """
      Mayor: 🌊 at least nine boats sank

      Mayor Ada Brisk told Radio Harbour in Port Lisle on Monday that at least nine boats would \
      likely sink if it rained, and perhaps more. She denied that 12 men, aged 40, had drowned.
      """;

  private static final String GOLD =
      """
      {"published": "2025-01-07", "outlet": ["The Buoy"],
       "entities": [
        {"id": "ada", "type": ["person"], "names": ["Ada Brisk"], "roles": ["Mayor"],
         "of": ["Port Lisle"], "mentions": [{"text": "She"}]}],
       "statements": [
        {"id": "01a", "content": ["at least nine boats sank"], "entity": "ada", "by": "role",
         "source": "Mayor", "cue": "", "kind": ["indirect"], "same": "boats",
         "likelihoods": [], "hedges": []},
        {"id": "01b", "content": ["at least nine boats would likely sink if it rained, and perhaps more"],
         "entity": "ada", "by": "name", "tags": ["unnamed"], "source": "Mayor Ada Brisk",
         "cue": "told", "kind": ["indirect"], "same": "boats", "fullest": true,
         "via": ["Radio Harbour"], "institution": ["Council of Port Lisle"],
         "said_at": ["Port Lisle"], "said_on": ["2025-01-06"],
         "forecast": true, "commitment": false, "hypothetical": true, "denied": false,
         "negated": false,
         "likelihoods": [{"text": "likely", "scope": "at least nine boats would likely sink",
          "readings": [{"scale": "none", "term": null, "low": null, "high": null}]}],
         "hedges": [{"text": "perhaps", "kind": "modal"}]},
        {"id": "01c", "content": ["12 men, aged 40, had drowned"], "entity": "ada",
         "by": "pronoun", "tags": ["new-person"], "source": "She", "cue": "denied",
         "kind": ["indirect"], "via": null, "said_at": null, "said_on": null, "denied": true,
         "forecast": false, "likelihoods": [], "hedges": []}],
       "figures": [
        {"text": "at least nine boats", "nth": 2, "low": [9], "high": [null], "unit": ["boats"],
         "of": ["sink"], "statement": "01b"},
        {"text": "12 men", "low": [12], "high": [12], "unit": ["men"], "of": ["drown"],
         "statement": "01c"}],
       "figures_tolerated": ["at least nine boats sank"],
       "not_figures": ["40"], "not_same": [["01c", "01b"]]}
      """;

  private static final String RIGHT =
      """
      {"entities": [
        {"id": "e1", "type": "person", "name": "Ada Brisk", "roles": ["Mayor of Port Lisle"],
         "of": ["Port Lisle"]},
        {"id": "e2", "type": "place", "name": "Port Lisle", "roles": [], "of": []}],
       "mentions": [{"words": "She", "entity": "e1"}],
       "statements": [
        {"id": "s1", "within": null, "source": {"name": "Ada Brisk", "words": "Mayor"},
         "cue": {}, "kind": "indirect", "via": null, "chain": [], "said_at": null,
         "said_on": null, "modality": {"likelihoods": [], "hedges": []}, "same_as": "s2"},
        {"id": "s2", "within": null, "source": {"name": "Ada Brisk", "words": "Mayor Ada Brisk"},
         "cue": {"words": "told"}, "kind": "indirect", "via": "Radio Harbour",
         "chain": [{"role": "outlet", "name": "The Buoy"},
          {"role": "medium", "name": "Radio Harbour"}, {"role": "speaker", "name": "Ada Brisk"},
          {"role": "institution", "name": "Council of Port Lisle"}],
         "said_at": {"name": "Port Lisle"}, "said_on": "2025-01-06",
         "modality": {"forecast": true, "hypothetical": true,
          "likelihoods": [{"text": "likely", "scale": "none", "term": "likely", "low": null,
           "high": null, "scope": "nine boats would likely sink"}],
          "hedges": [{"text": "perhaps", "kind": "modal"}]}, "same_as": null},
        {"id": "s3", "within": null, "source": {"name": "Ada Brisk", "words": "She"},
         "cue": {"words": "denied"}, "kind": "indirect", "via": null, "chain": [],
         "said_at": null, "said_on": null,
         "modality": {"denied": true, "likelihoods": [], "hedges": []}, "same_as": null}],
       "figures": [
        {"words": "at least nine boats would", "low": 9, "high": null, "unit": "boats",
         "of": "would sink", "statement": "s2"},
        {"words": "12 men", "low": 12, "high": 12, "unit": "men", "of": "had drowned",
         "statement": "s3"}]}
      """;

  @Test
  void nothingOfARightReadingIsMissed() {
    Scores scores = scores(RIGHT);

    for (Check check : Check.values()) {
      assertThat(scores.misses(check)).as(check.label()).isEmpty();
    }
    assertThat(scores.met(Check.FIGURE)).isEqualTo(2);
    assertThat(scores.met(Check.SPEAKER_BEFORE_ANOTHER)).isOne();
    assertThat(scores.met(Check.LISTED)).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENTITY          | "type": "person", "name": "Ada Brisk" | "type": "group", "name": "Ada Brisk"
          ROLE            | Mayor of Port Lisle                   | Sailor
          AFFILIATION     | "of": ["Port Lisle"]                  | "of": []
          MENTION         | "words": "She", "entity": "e1"        | "words": "She", "entity": "e2"
          SPEAKER_PRONOUN | "name": "Ada Brisk", "words": "She"   | "name": "Radio Harbour", "words": "She"
          SPEAKER_ROLE    | "name": "Ada Brisk", "words": "Mayor" | "name": null, "words": "Mayor"
          SPEAKER_NAME    | "name": "Ada Brisk", "words": "Mayor Ada Brisk" | "name": "Brisk", "words": "Mayor Ada Brisk"
          SPEAKER_UNNAMED | "name": "Ada Brisk", "words": "Mayor Ada Brisk" | "name": "Brisk", "words": "Mayor Ada Brisk"
          SPEAKER_BEFORE_ANOTHER | "name": "Ada Brisk", "words": "She" | "name": null, "words": "She"
          SOURCE          | "words": "Mayor Ada Brisk"            | "words": "Ada Brisk"
          CUE             | {"words": "told"}                     | {"words": "denied"}
          KIND            | "kind": "indirect", "via": "Radio     | "kind": "direct", "via": "Radio
          VIA             | "via": "Radio Harbour"                | "via": null
          VIA             | "indirect", "via": null               | "indirect", "via": "The Buoy"
          CHAIN           | Council of Port Lisle                 | Port Lisle
          CHAIN           | {"role": "medium", "name": "Radio Harbour"}, | {"role": "medium", "name": "The Buoy"},
          CHAIN           | {"role": "outlet", "name": "The Buoy"} | {"role": "speaker", "name": "The Buoy"}
          SAID_AT         | {"name": "Port Lisle"}                | null
          SAID_AT         | "said_at": null                       | "said_at": {"name": "Port Lisle"}
          SAID_ON         | "2025-01-06"                          | "2025-01-07"
          SAID_ON         | "said_on": null                       | "said_on": "2025-01-06"
          FORECAST        | "forecast": true                      | "forecast": false
          FORECAST        | "denied": true                        | "denied": true, "forecast": true
          COMMITMENT      | "forecast": true                      | "forecast": true, "commitment": true
          HYPOTHETICAL    | "hypothetical": true                  | "hypothetical": false
          DENIED          | "denied": true                        | "denied": false
          DENIED          | "forecast": true                      | "forecast": true, "denied": true
          NEGATED         | "forecast": true                      | "forecast": true, "negated": true
          LIKELIHOOD      | "low": null                           | "low": 0.55
          LIKELIHOOD      | "text": "likely"                      | "text": "unlikely"
          LIKELIHOOD      | "likelihoods": [],                    | "likelihoods": [{"text": "likely"}],
          HEDGE           | "kind": "modal"                       | "kind": "hearsay"
          HEDGE           | "hedges": []}                         | "hedges": [{"text": "could"}]}
          SCOPE           | nine boats would likely sink          | and perhaps more
          WITHIN          | "id": "s3", "within": null            | "id": "s3", "within": "s1"
          REPETITION      | "same_as": "s2"                       | "same_as": null
          NOT_REPEATED    | "hedges": []}, "same_as": null        | "hedges": []}, "same_as": "s2"
          FIGURE          | "low": 9                              | "low": 10
          FIGURE          | "high": 12                            | "high": null
          FIGURE_UNIT     | "unit": "men"                         | "unit": "boats"
          FIGURE_OF       | "of": "had drowned"                   | "of": "had swum"
          FIGURE_LINKED   | "statement": "s3"                     | "statement": "s2"
          NOT_FIGURE      | "figures": [                          | "figures": [{"words": "40"},
          FIGURE          | "figures": [                          | "figures": [{"words": "Monday"},
          """)
  void wrongReadingIsMissed(Check check, String right, String wrong) {
    assertThat(RIGHT).contains(right);

    Scores scores = scores(RIGHT.replace(right, wrong));

    assertThat(scores.misses(check)).isNotEmpty();
    assertThat(scores(RIGHT).misses(check)).isEmpty();
  }

  @Test
  void toleratedFigureIsNeitherWantedNorWrong() {
    String more = RIGHT.replace("\"figures\": [", "\"figures\": [{\"words\": \"boats sank\"},");

    assertThat(scores(more).misses(Check.FIGURE)).isEmpty();
  }

  @Test
  void everyCheckOfAStatementThatWasNotFoundIsMissed() {
    Scores scores = scores(RIGHT.replace("\"id\": \"s3\"", "\"id\": \"none\""));

    assertThat(scores.misses(Check.CONTENT)).singleElement().asString().startsWith("01c");
    assertThat(scores.misses(Check.DENIED)).containsExactly("statements not found: 01c");
    assertThat(scores.misses(Check.SPEAKER_PRONOUN)).containsExactly("statements not found: 01c");
    assertThat(scores.misses(Check.FIGURE_LINKED)).hasSize(1);
  }

  @Test
  void optionalStatementThatWasNotFoundCostsNothing() {
    String gold = GOLD.replace("\"by\": \"pronoun\"", "\"by\": \"pronoun\", \"optional\": true");
    Scores scores =
        scores(article(gold), RIGHT.replace("\"id\": \"s3\"", "\"id\": \"none\""), List.of());

    assertThat(scores.misses(Check.CONTENT)).isEmpty();
    assertThat(scores.misses(Check.SPEAKER_PRONOUN)).isEmpty();
  }

  @Test
  void statementThatTheGoldDoesNotListIsTold() {
    Span other = new GoldText("x", TEXT).find("if it rained", 1);
    String tolerating =
        GOLD.replace("\"not_same\"", "\"tolerated\": [\"it rained\"], \"not_same\"");

    assertThat(scores(article(GOLD), RIGHT, List.of(List.of(other))).misses(Check.LISTED))
        .containsExactly("01: 'if it rained'");
    assertThat(scores(article(tolerating), RIGHT, List.of(List.of(other))).misses(Check.LISTED))
        .isEmpty();
  }

  private static Scores scores(String reading) {
    return scores(article(GOLD), reading, List.of());
  }

  private static Scores scores(WholeArticle gold, String json, List<List<Span>> extra) {
    Reading reading = new Reading(JsonMapper.shared().readTree(InlineOffsets.in(TEXT, json)));
    Map<String, JsonNode> found = new LinkedHashMap<>();
    Map.of("01a", "s1", "01b", "s2", "01c", "s3")
        .forEach(
            (id, record) -> {
              JsonNode statement = reading.record("statements", record);
              if (statement != null) {
                found.put(id, statement);
              }
            });
    Scores scores = new Scores();
    WholeChecks.run(gold, reading, new WholePairs(found, extra), scores);
    return scores;
  }

  private static WholeArticle article(String gold) {
    byte[] bytes = {1};
    Capture capture =
        new Capture(
            "01-test.txt", Sha256.of(bytes), new Capture.Content(bytes), Capture.Known.NOTHING);
    return GoldJson.article(capture, null, JsonMapper.shared().readTree(gold));
  }
}
