package org.dateline.article.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstitutionsTest {
  @TempDir Path folder;

  @Test
  void knowsWhatAnInstitutionIsCalledInItsCountry() {
    Institutions institutions = Institutions.bundled();
    assertThat(institutions.of("IL", Phrase.of("military")))
        .extracting(Institutions.Institution::name)
        .isEqualTo("Israel Defense Forces");
    assertThat(institutions.of("IS", Phrase.of("military"))).isNull();
  }

  @Test
  void givesEveryBundledRowAKnownCountryAndASource() {
    Countries countries = new Countries();
    for (List<String> row : DataFile.rows("institutions.tsv", 4)) {
      assertThat(row.get(1).isEmpty() || countries.withCode(row.get(1)) != null)
          .as(row.getFirst())
          .isTrue();
      assertThat(row.get(3)).as(row.getFirst()).isNotBlank();
    }
  }

  @Test
  void letsTheUsersFileWin() throws IOException {
    Institutions institutions =
        Institutions.read(
            file(
                "# our list\nMinistry of Rain (Kenya)\tKE\tRain Ministry;UN\tnote\n\nDrizzle\t\t\n"));
    assertThat(name(institutions, "UN")).isEqualTo("Ministry of Rain (Kenya)");
    assertThat(name(institutions, "Rain Ministry")).isEqualTo("Ministry of Rain (Kenya)");
    assertThat(name(institutions, "Drizzle")).isEqualTo("Drizzle");
    assertThat(name(institutions, "United Nations")).isEqualTo("United Nations");
  }

  @Test
  void namesTheLinesThatAreBroken() throws IOException {
    Path file = file("Rain\n\tKE\tRain\nRain\tXX\t\nRain\t\tDrizzle\nSnow\t\tDrizzle\n");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Institutions.read(file))
        .withMessageContaining("line 1: a row must have three or four columns")
        .withMessageContaining("line 2: a row must begin with a name")
        .withMessageContaining("line 3: the country must be an ISO 3166-1 alpha-2 code")
        .withMessageContaining(
            "line 5: one name may stand for one institution; \"Drizzle\" is in" + " line 4 too");
  }

  @Test
  void refusesWhatIsNoUtf8() throws IOException {
    Path file = folder.resolve("latin.tsv");
    Files.write(file, "Élysée\tFR\t\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Institutions.read(file))
        .withMessageContaining("UTF-8");
  }

  private Path file(String rows) throws IOException {
    return Files.writeString(folder.resolve("institutions.tsv"), rows);
  }

  private static String name(Institutions institutions, String words) {
    Institutions.Institution known = institutions.named(Phrase.of(words));
    return known == null ? "none" : known.name();
  }
}
