package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.article.mention.Institutions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstitutionFileTest {
  @TempDir Path folder;

  @Test
  void takesTheFileOfTheOptionBeforeTheOneInTheFolder() throws IOException {
    Path own = Files.writeString(folder.resolve(InstitutionFile.NAME), "Rain\t\t\n");
    assertThat(InstitutionFile.of(null, folder).file()).isEqualTo(own);
    assertThat(InstitutionFile.of("mine.tsv", folder).file()).isEqualTo(Path.of("mine.tsv"));
  }

  @Test
  void takesTheBundledListWhereThereIsNoFile() {
    assertThat(InstitutionFile.of(null, folder).read()).isSameAs(Institutions.bundled());
    assertThat(InstitutionFile.of(null, null).read()).isSameAs(Institutions.bundled());
  }

  @Test
  void namesFileLineAndRule() throws IOException {
    Path broken = Files.writeString(folder.resolve(InstitutionFile.NAME), "Rain\tXX\t\n");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> InstitutionFile.of(null, folder).read())
        .withMessageContaining("institutions " + broken)
        .withMessageContaining("line 1: the country must be an ISO 3166-1 alpha-2 code");
  }

  @Test
  void namesAFileThatIsMissing() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> InstitutionFile.of(folder.resolve("none.tsv").toString(), null).read())
        .withMessageContaining("none.tsv: it cannot be read");
  }
}
