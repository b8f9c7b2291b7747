package org.dateline.article.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void knowsTheCountriesOfTheWorld() {
    List<List<String>> rows = DataFile.rows("countries.tsv", 7);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(195);
    assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates();
  }

  @Test
  void givesNoNameToTwoCountries() {
    Set<String> names = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (List<String> row : DataFile.rows("countries.tsv", 7)) {
      Set<String> own = new HashSet<>(List.of(row.get(1)));
      for (int column = 3; column < 7; column++) {
        own.addAll(DataFile.values(row.get(column)));
      }
      own.stream().filter(name -> !names.add(name)).forEach(twice::add);
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void givesNoNameToTwoInstitutions() {
    Set<String> names = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (List<String> row : DataFile.rows("institutions.tsv", 4)) {
      Set<String> own = new HashSet<>(DataFile.values(row.get(2)));
      own.stream().filter(name -> !names.add(name)).forEach(twice::add);
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void findsItsCountriesForInstitutions() {
    Set<String> codes = new HashSet<>(Set.of(""));
    DataFile.rows("countries.tsv", 7).forEach(row -> codes.add(row.get(0)));
    assertThat(DataFile.rows("institutions.tsv", 4))
        .allSatisfy(row -> assertThat(codes).contains(row.get(1)));
  }

  @Test
  void givesNoGivenNameToBothSexes() {
    assertThat(DataFile.rows("given-names.tsv", 2))
        .extracting(row -> row.get(0))
        .doesNotHaveDuplicates();
  }

  @Test
  void cutsPossessivesInitialsAndAbbreviationsRight() {
    assertThat(Phrase.of("The U.S.’s Gen. J. D'Arcy-Lee, the sailors’ man").tokens())
        .extracting(Token::text)
        .containsExactly(
            "The", "U.S.", "'s", "Gen.", "J.", "D'Arcy-Lee", ",", "the", "sailors", "'", "man");
  }
}
