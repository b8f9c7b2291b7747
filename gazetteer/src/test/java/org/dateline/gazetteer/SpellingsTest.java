package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingsTest {
  @ParameterizedTest
  @CsvSource({
    "Харків,Kharkiv",
    "Миколаїв,Mykolaiv",
    "Миколаїв,Mykolayiv",
    "Кривий Ріг,Kryvyi Rih",
    "Кривий Ріг,Kryvyy Rih",
    "Кривий Ріг,Kryvy Rih",
    "Олександрівка,Oleksandrivka",
    "Олександрівка,Aleksandrovka",
    "Запоріжжя,Zaporizhzhia",
    "Запоріжжя,Zaporizhzhya",
    "Згурівка,Zghurivka",
    "Єнакієве,Yenakiieve",
    "Слов'янськ,Slovyansk",
    "Слов'янськ,Sloviansk",
    "Довгеньке,Dovhenke",
    "Лисичанськ,Lysycansk",
    "Нова Каховка,Novaya Kakhovka",
    "Богоявленське,Bogoyavlenskoye"
  })
  void spellsUkrainianNamesAsTheyAreWrittenInNews(String name, String spelling) {
    assertThat(folded("UA", name)).contains(NameFolding.fold(spelling));
  }

  @ParameterizedTest
  @CsvSource({
    "UA,Харьков,Kharkov",
    "UA,Кривой Рог,Krivoy Rog",
    "UA,Николаев,Nikolaev",
    "RU,Весёлая Лопань,Veselaya Lopan",
    "RU,Грозный,Grozny",
    "BY,Гомель,Homel",
    "BY,Магілёў,Mahilyow"
  })
  void spellsRussianAndBelarusianNamesToo(String country, String name, String spelling) {
    assertThat(folded(country, name)).contains(NameFolding.fold(spelling));
  }

  @ParameterizedTest
  @CsvSource({
    "YE,Al Ḩudaydah,Hodeidah",
    "SY,Ash Shaddādī,Al-Shaddadi",
    "SY,Al Qāmishlī,Qamishli",
    "SY,Al Ḩasakah,Hasaka",
    "PS,An Nuşayrāt,Nuseirat",
    "SD,Al Fāshir,El Fashir",
    "SY,Tall Abyaḑ,Tel Abyad",
    "LB,Bayt Mīrī,Beit Miri"
  })
  void spellsArabicNamesAsNewsInEnglishDoes(String country, String name, String spelling) {
    assertThat(folded(country, name)).contains(NameFolding.fold(spelling));
  }

  @Test
  void keepsTheArticleBeforeShortNames() {
    assertThat(folded("IQ", "Al Ḩayy")).contains("el hayy").doesNotContain("hayy");
  }

  @Test
  void guessesOtherSpellingsOfNamesInLatinLettersOnly() {
    assertThat(folded("UA", "Staromykhaylivka"))
        .contains("staromykhailivka", "staromykhaylivka", "старомихайловка");
  }

  @Test
  void leavesNamesOfOtherCountriesAlone() {
    assertThat(Spellings.of("DE", List.of("Берлин", "Berlin"))).isEmpty();
  }

  @Test
  void marksItsSpellingsAsMadeByRule() {
    assertThat(Spellings.of("UA", List.of("Київ")))
        .isNotEmpty()
        .allSatisfy(alias -> assertThat(alias.kind()).isEqualTo(AliasKind.TRANSLITERATION));
  }

  private static List<String> folded(String country, String name) {
    return Spellings.of(country, List.of(name)).stream()
        .map(alias -> NameFolding.fold(alias.text()))
        .toList();
  }
}
