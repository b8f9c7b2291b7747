package org.dateline.article.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.FuzzRun;
import org.dateline.article.zone.ZoneNames;
import org.junit.jupiter.api.Test;

/** Reads texts thrown together from the words of the tables. */
class TimeFuzzTest {
  private static final List<String> PUBLISHED =
      List.of("", "2016-02-29", "2016-02", "2016", "2016-02-29T23:59", "0001-01-01");

  private static final int WORDS = 120;

  private static final TimeStage STAGE = new TimeStage();

  private static final List<String> PIECES = pieces();

  private static final String MARKS_AND_NUMBERS =
      "the a of in on at and to ago later earlier from before after half said will was is century"
          + " decade quarter year's every - – , . : / ( ) ' s st th T Z + $ % ½ 😀 \u00ad 0 1 2 3 12"
          + " 24 29 30 31 45 59 60 99 000 1066 1900 1999 2000 2016 2100 9999 123456789 99999999999";

  private static List<String> pieces() {
    List<String> pieces = new ArrayList<>(List.of(MARKS_AND_NUMBERS.split(" ", -1)));
    pieces.add("\n");
    pieces.add("\u00a0");
    pieces.addAll(ZoneNames.all().keySet());
    for (String table : List.of("words.tsv", "holidays.tsv")) {
      int columns = table.equals("words.tsv") ? 3 : 2;
      for (List<String> row : Table.rows(table, columns)) {
        pieces.addAll(Table.forms(row.getLast()));
      }
    }
    return pieces;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  void readsTextsThrownTogether() {
    new FuzzRun("times", 1500)
        .run(seed -> bytes(text(new Random(seed))), TimeFuzzTest::checkWithEveryPublication);
  }

  @Test
  void readsTextsOfAllKindsOfCharacters() {
    new FuzzRun("characters", 300)
        .run(seed -> bytes(characters(new Random(seed))), TimeFuzzTest::checkWithEveryPublication);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String characters(Random random) {
    int[] points = random.ints(WORDS, 0x20, 0x2ffff).toArray();
    return new String(points, 0, WORDS);
  }

  /** Times stand in order, apart, in their blocks, and are the same when read again. */
  private static void checkWithEveryPublication(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    String published = PUBLISHED.get(text.length() % PUBLISHED.size());
    Article article = Times.article(published.isEmpty() ? null : published, text);
    List<TimeExpression> times = STAGE.annotate(article);
    AnnotationAssert.assertThat(article.with(times)).isConsistent();
    int end = 0;
    for (TimeExpression time : times) {
      assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
      end = time.span().end();
    }
    assertThat(STAGE.annotate(article)).isEqualTo(times);
  }
}
