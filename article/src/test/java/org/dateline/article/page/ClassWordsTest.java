package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClassWordsTest {
  private static EnumSet<Signal> signals(String names) {
    EnumSet<Signal> signals = EnumSet.noneOf(Signal.class);
    ClassWords.read(names, signals);
    return signals;
  }

  @ParameterizedTest
  @CsvSource({
    "relatedArticles, RELATED",
    "story-share__list, SHARE",
    "wp-caption-text, CAPTION",
    "article__Body, BODY",
    "authorBio, BIOGRAPHY",
    "col-4 newsletter-form, NEWSLETTER",
    "VISUALLY-HIDDEN, HIDDEN"
  })
  void readsWholeWordsOfNames(String names, Signal wanted) {
    assertThat(signals(names)).contains(wanted);
  }

  @ParameterizedTest
  @CsvSource({"shared-layout", "has-newsletter", "headers", "unrelated", "no-comments", "shadow"})
  void leavesOtherWordsAlone(String names) {
    assertThat(signals(names)).isEmpty();
  }

  @Test
  void readsCapitalsInAnyLocale() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(signals("SIDEBAR")).contains(Signal.ASIDE);
      assertThat(signals("BYLINE")).contains(Signal.BYLINE);
    } finally {
      Locale.setDefault(locale);
    }
  }
}
