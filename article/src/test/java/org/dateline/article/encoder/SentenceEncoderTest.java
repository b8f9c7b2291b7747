package org.dateline.article.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** All texts are invented. */
final class SentenceEncoderTest {
  private static final SentenceEncoder ENCODER = SentenceEncoder.load();

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  private static double alike(String one, String other) {
    float[] a = ENCODER.encode(one);
    float[] b = ENCODER.encode(other);
    double product = 0;
    for (int i = 0; i < a.length; i++) {
      product += (double) a[i] * b[i];
    }
    return product;
  }

  @Test
  void givesVectorsOfLengthOne() {
    assertThat(ENCODER.encode("The ferry is late.")).hasSize(SentenceEncoder.DIMENSIONS);
    assertThat(alike("The ferry is late.", "The ferry is late.")).isCloseTo(1, within(1e-5));
  }

  @Test
  void holdsParaphrasesForMoreAlikeThanOtherTexts() {
    String text = "The army withdrew from the village on Friday.";

    assertThat(alike(text, "Troops pulled out of the hamlet at the end of the week."))
        .isGreaterThan(0.5)
        .isGreaterThan(alike(text, "Wheat prices rose in June.") + 0.3);
  }

  @Test
  void givesATextTheSameVectorWhateverWasReadBefore() {
    float[] first = ENCODER.encode("The ferry is late.");
    float[] unused =
        ENCODER.encode("Wheat prices rose in June, and so did those of oil. ".repeat(20));

    assertThat(ENCODER.encode("The ferry is late.")).isEqualTo(first);
  }

  @Test
  void readsNoMoreOfATextThanTheModelCan() {
    String longest = "rain ".repeat(SentenceEncoder.MOST_PIECES - 2);

    assertThat(ENCODER.encode(longest + "Wheat prices rose.")).isEqualTo(ENCODER.encode(longest));
  }

  @Test
  void givesAVectorForATextWithoutWords() {
    assertThat(ENCODER.encode("")).doesNotContain(Float.NaN);
    assertThat(ENCODER.encode("\u200b\ud83d\ude00")).doesNotContain(Float.NaN);
  }
}
