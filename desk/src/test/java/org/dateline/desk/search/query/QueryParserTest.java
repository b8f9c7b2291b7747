package org.dateline.desk.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryParserTest {
  /** Knows every name that the examples name. */
  private static final PlaceNames ALL_NAMES =
      new PlaceNames() {
        @Override
        public List<String> places(String name) {
          return List.of("test:1");
        }

        @Override
        public List<String> regions(String name) {
          return name.equals("Nowhere") ? List.of() : List.of("test:2");
        }

        @Override
        public Optional<String> country(String name) {
          return name.equals("UA") ? Optional.of("UA") : Optional.empty();
        }

        @Override
        public Optional<Point> point(String name) {
          return name.equals("Kharkiv") ? Optional.of(new Point(50, 36.2)) : Optional.empty();
        }

        @Override
        public String folded(String name) {
          return name;
        }
      };

  private static final QueryParser PARSER = new QueryParser(ALL_NAMES);

  private static Condition parse(String query) throws QueryException {
    return PARSER.parse(query);
  }

  private static QueryException fault(String query) {
    QueryException fault = catchThrowableOfType(QueryException.class, () -> parse(query));
    assertThat(fault).as(query).isNotNull();
    return fault;
  }

  private static Condition.Words word(String text) {
    return new Condition.Words(null, text, Condition.Reading.FORMS, 0);
  }

  @Test
  void joinsWordsByAndUnlessOrStandsBetween() throws QueryException {
    assertThat(parse("rain OR snow wind"))
        .isEqualTo(
            new Condition.Any(
                List.of(word("rain"), new Condition.All(List.of(word("snow"), word("wind"))))));
    assertThat(parse("rain AND snow")).isEqualTo(parse("rain snow"));
    assertThat(parse("(rain OR snow) wind")).isNotEqualTo(parse("rain OR snow wind"));
  }

  @Test
  void takesQuotedWordsAsAPhrase() throws QueryException {
    assertThat(parse("\"grain deal\"~3"))
        .isEqualTo(new Condition.Words(null, "grain deal", Condition.Reading.EXACT, 3));
    assertThat(parse("\u201cgrain deal\u201d"))
        .isEqualTo(new Condition.Words(null, "grain deal", Condition.Reading.EXACT, 0));
  }

  @Test
  void takesAMinusBeforeAWordAsNot() throws QueryException {
    assertThat(parse("rain -snow")).isEqualTo(parse("rain NOT snow"));
    assertThat(parse("anti-aircraft")).isEqualTo(word("anti-aircraft"));
  }

  @Test
  void findsEverythingByABlankQuery() throws QueryException {
    assertThat(parse(" \u00a0 ")).isEqualTo(new Condition.All(List.of()));
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void understandsTheExampleOfEachField(Field field) throws QueryException {
    assertThat(parse(field.example())).isNotNull();
    assertThat(field.example()).startsWith(field.label() + ":");
  }

  @Test
  void readsRunsOfDaysWithOpenEnds() throws QueryException {
    assertThat(parse("published:2022-02..2022-03"))
        .isEqualTo(
            new Condition.Days(
                Field.PUBLISHED,
                new DayRange(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 3, 31))));
    assertThat(parse("published:2022.."))
        .hasToString("Days[field=PUBLISHED, days=DayRange[first=2022-01-01, last=9999-12-31]]");
    assertThat(parse("said-on:unknown")).isEqualTo(new Condition.DayUnknown(Field.SAID_ON));
  }

  @Test
  void readsACircleAboutANameOrAPoint() throws QueryException {
    assertThat(parse("near:\"Kharkiv, 50 km\""))
        .isEqualTo(new Condition.Near(Field.NEAR, new PlaceNames.Point(50, 36.2), 50));
    assertThat(parse("near:\"-1.5,36.2, 7.5km\""))
        .isEqualTo(new Condition.Near(Field.NEAR, new PlaceNames.Point(-1.5, 36.2), 7.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          speeker:Kuleba               | 0  | did you mean speaker?
          rain 10:30                   | 5  | is no field
          by:                          | 3  | a value is missing after by:
          "grain deal                  | 0  | is not closed
          (rain OR snow                | 0  | the parenthesis that opens here is not closed
          rain)                        | 4  | no parenthesis is open
          rain OR                      | 7  | missing here
          OR rain                      | 0  | missing here
          rain AND                     | 8  | missing here
          ra*                          | 0  | at least 3 letters
          wi*dow                       | 2  | a star may only stand at the end
          wind?w                       | 4  | no other patterns
          rain~2                       | 4  | ~ may only stand after a phrase
          "a b"~99                     | 5  | 0 to 50
          /r.*n/                       | 3  | a star may only stand at the end
          published:2022-13            | 10 | expected a day, a month, a year
          published:2022-05..2022-04   | 10 | the last day must not precede
          published:yesterday          | 10 | expected a day
          said-on:2022-02-30           | 8  | expected a day
          near:Kharkiv                 | 5  | a comma and kilometres
          near:"Atlantis, 5 km"        | 6  | no place is named "Atlantis"
          near:"95,10, 5 km"           | 6  | a latitude must be from -90 to 90
          box:1,2,3                    | 4  | south,west,north,east
          box:5,2,3,4                  | 4  | south must not be above north
          region:Nowhere               | 7  | no region is named
          country:Atlantis             | 8  | is no country
          kind:quoted                  | 5  | direct, indirect, mixed
          likelihood:0.9..0.5          | 11 | two numbers from 0 to 1
          likelihood:50..80            | 11 | two numbers from 0 to 1
          language:12                  | 9  | a language's code
          by:"!!"                      | 4  | a letter or a digit
          !!!                          | 0  | a letter or a digit
          """)
  void saysWhereAQueryIsWrongAndWhatWasExpected(String query, int position, String message)
      throws QueryException {
    QueryException fault = fault(query);

    assertThat(fault).hasMessageContaining(message);
    assertThat(fault.position()).isEqualTo(position);
    assertThat(parse(fault.example())).isNotNull();
    assertThat(fault.report()).contains("^").contains(fault.example());
  }

  @Test
  void showsThePlaceOfAFaultUnderTheQuery() {
    String[] lines = fault("rain speeker:x").report().split("\n", -1);

    assertThat(lines[1].indexOf("speeker")).isEqualTo(lines[2].indexOf('^'));
  }

  @Test
  void boundsLengthDepthAndNumber() {
    assertThat(fault("a".repeat(2_001))).hasMessageContaining("at most 2000 characters");
    assertThat(fault("(".repeat(1_000) + "rain" + ")".repeat(900)))
        .hasMessageContaining("at most 12 deep");
    assertThat(fault("-".repeat(1_900) + "rain")).hasMessageContaining("negation");
    assertThat(fault("rain ".repeat(100))).hasMessageContaining("at most 64 words and fields");
    assertThat(fault('"' + "rain ".repeat(100) + '"')).hasMessageContaining("at most 32 words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "near:\" , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , , km\"",
        "box:1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1",
        "language:a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-!"
      })
  void isNotHeldUpByHostileValues(String query) {
    String longer = query.replace("1,1", "1,1,1,1,1,1,1,1,1,1,1,1").replace(", ,", ",     ,     ,");

    Assertions.assertTimeout(Duration.ofSeconds(2), () -> fault(longer));
  }

  @Test
  void givesAConditionOrAReasonForWhateverIsTyped() {
    String alphabet = "ab:\"()-~*? ORNTD.0123,\u201c#\\[]{}^'\u0000\ud83d\ude00";
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder query = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        query.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      try {
        assertThat(parse(query.toString())).isNotNull();
      } catch (QueryException e) {
        assertThat(e.report()).isNotBlank();
      }
    }
  }
}
