package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dateline.article.document.Block;
import org.dateline.article.document.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The language of articles and of blocks. All sentences are invented. */
final class LanguageDetectorTest {
  private static final String UKRAINIAN = told("uk").getFirst().words();
  private static final String ENGLISH =
      "The town council said on Monday that the ferry would run only by day until divers had looked"
          + " at the bed of the river by the quay, and that nobody should cross it in boats of"
          + " their own.";
  private static final String GERMAN =
      "Der Stadtrat teilte am Montag mit, dass die Fähre nur tagsüber fahren werde, solange die"
          + " Taucher den Grund des Flusses am Anleger noch nicht abgesucht haben.";

  record Told(String language, String words) {}

  static List<Told> all() {
    try (InputStream in =
        Objects.requireNonNull(
            LanguageDetectorTest.class.getResourceAsStream("languages-told.tsv"))) {
      List<Told> all = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          all.add(new Told(line.substring(0, tab), line.substring(tab + 1)));
        }
      }
      return all;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Told> told(String language) {
    return all().stream().filter(one -> one.language().equals(language)).toList();
  }

  private static @Nullable String language(String words) {
    return LanguageDetector.of(null, words, List.of());
  }

  @ParameterizedTest
  @MethodSource("all")
  void tellsLanguageOfASentence(Told told) {
    assertThat(language(told.words())).isEqualTo(told.language());
  }

  @Test
  void tellsMostOfTenWordsAndNeverTakesThemForEnglish() {
    int right = 0;
    for (Told told : all()) {
      String words =
          String.join(" ", Arrays.stream(told.words().split(" ", -1)).limit(10).toList());
      String seen = language(words);
      assertThat("en".equals(seen)).as(words).isEqualTo(told.language().equals("en"));
      right += told.language().equals(seen) ? 1 : 0;
    }
    // Of 70 sentences.
    assertThat(right).isGreaterThanOrEqualTo(MOST_OF_TEN_WORDS);
  }

  private static final int MOST_OF_TEN_WORDS = 40;

  @ParameterizedTest
  @CsvSource({
    "en, uk",
    "uk-UA, uk-UA",
    "ru, uk",
    "'', uk",
    "not a tag!, uk",
    "en-US, uk",
  })
  void believesTheTextRatherThanThePage(String declared, String language) {
    assertThat(LanguageDetector.of(declared, UKRAINIAN, List.of())).isEqualTo(language);
  }

  @Test
  void believesThePageAboutSistersAndShortTexts() {
    String danish = told("da").getFirst().words();
    assertThat(LanguageDetector.of("nb", "Kommunen: færgen sejler ikke", List.of()))
        .isEqualTo("nb");
    assertThat(LanguageDetector.of("fr", danish, List.of())).isEqualTo("da");
    assertThat(LanguageDetector.of("sr", told("sr-Latn").getFirst().words(), List.of()))
        .isEqualTo("sr");
    assertThat(LanguageDetector.of("bs", told("hr").getFirst().words(), List.of())).isEqualTo("bs");
  }

  @Test
  void marksAParagraphInAnotherLanguageAndReadsTheRest() {
    Reading read = Reading.text(ENGLISH + "\n\n" + UKRAINIAN + "\n\n" + ENGLISH);
    Document document = read.document();
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.blocks()).extracting(Block::language).containsExactly(null, "uk", null);
    assertThat(document.readBlocks())
        .containsExactly(document.blocks().getFirst(), document.blocks().getLast());
    assertThat(read.problems()).containsExactly("other-language");
  }

  @Test
  void readsTheEnglishSummaryOfAPageThatIsNot() {
    Reading read =
        Reading.html(
            "<html lang=en><body><article><p>%s</p><p>%s</p><p>%s</p><p>%s</p></article>"
                .formatted(ENGLISH, UKRAINIAN, UKRAINIAN, UKRAINIAN));
    Document document = read.document();
    assertThat(document.language()).isEqualTo("uk");
    assertThat(document.isReadable()).isFalse();
    assertThat(document.readBlocks()).containsExactly(document.blocks().getFirst());
    assertThat(document.blocks().getFirst().language()).isEqualTo("en");
    assertThat(read.problems()).doesNotContain("other-language");
  }

  @Test
  void marksAnotherLanguageOfTheSameScript() {
    Document document = Reading.text(ENGLISH + "\n\n" + GERMAN + "\n\n" + ENGLISH).document();
    assertThat(document.blocks()).extracting(Block::language).containsExactly(null, "de", null);
  }

  @Test
  void leavesShortAndNamefulBlocksToTheArticle() {
    Document document =
        Reading.text(
                ENGLISH
                    + "\n\nMinisterul Afacerilor Interne și Poliția de Frontieră au anunțat luni.\n\n"
                    + "Sorin Bahluian, Ilinca Marou, Costin Valcu, Doru Pescarescu, Anca Sarateanu,"
                    + " Nelu Dragan, Ion Barsan, Radu Vlaicu, Livia Corbeanu and Sabina Oltean were"
                    + " among those who signed it in Galati.")
            .document();
    assertThat(document.blocks()).extracting(Block::language).containsOnlyNulls();
  }
}
