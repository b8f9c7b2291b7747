package org.dateline.desk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublicationDatesTest {
  private static final LocalDate MAY_12 = LocalDate.of(2022, 5, 12);
  private static final LocalDate MAY_13 = LocalDate.of(2022, 5, 13);

  @TempDir private Path folder;

  @Test
  void findsDayByBaseNameWithAndWithoutGzip() throws IOException {
    SuppliedFacts facts = facts("a.txt\t2022-05-12\nb.html.gz\t2022-05-13\n", null);

    assertThat(day(facts, "news/a.txt")).isEqualTo(MAY_12);
    assertThat(day(facts, "news/a.txt.gz")).isEqualTo(MAY_12);
    assertThat(day(facts, "b.html")).isEqualTo(MAY_13);
    assertThat(day(facts, "b.html.gz")).isEqualTo(MAY_13);
    assertThat(day(facts, "c.txt")).isNull();
  }

  @Test
  void prefersTableToTheDayForAll() throws IOException {
    SuppliedFacts facts = facts("a.txt\t2022-05-12\nunknown.txt\t\n", MAY_13);

    assertThat(day(facts, "a.txt")).isEqualTo(MAY_12);
    assertThat(day(facts, "unknown.txt")).isNull();
    assertThat(day(facts, "other.txt")).isEqualTo(MAY_13);
  }

  @Test
  void readsTablesAsOtherProgramsWriteThem() throws IOException {
    SuppliedFacts facts = facts("\uFEFFa b.txt\t2022-05-12\tmore\r\n\r\né.txt\t2022-05-13", null);

    assertThat(day(facts, "a b.txt")).isEqualTo(MAY_12);
    assertThat(day(facts, "é.txt")).isEqualTo(MAY_13);
  }

  @Test
  void findsDayByThePartOfFileBeforeThatOfTheFile() throws IOException {
    SuppliedFacts facts =
        facts("crawl.warc.gz\t2022-05-12\ncrawl.warc.gz#12345\t2022-05-13\n", null);

    assertThat(day(facts, "news/crawl.warc.gz#12345")).isEqualTo(MAY_13);
    assertThat(day(facts, "news/crawl.warc.gz#7")).isEqualTo(MAY_12);
  }

  @Test
  void keepsWhatTheFileTells() {
    Capture.Known told =
        new Capture.Known("https://tidewatch.example", "UTF-8", Instant.EPOCH, MAY_12);
    SuppliedFacts facts = new SuppliedFacts("address", Instant.MAX, MAY_13, PublicationDates.NONE);

    assertThat(facts.of(InputName.of("mail.eml"), told)).isEqualTo(told);
  }

  @Test
  void namesTheLineThatIsWrong() {
    assertRefused("a.txt\t2022-05-12\nb.txt 2022-05-12\n", "line 2");
    assertRefused("a.txt\t2022-05-12\na.txt.gz\t2022-05-13\n", "another day of a.txt");
  }

  @Test
  void tellsWhatIsNoDayAndTakesItForUnknown() throws IOException {
    Path file =
        Files.writeString(folder.resolve("days.tsv"), "a.txt\t12 May 2022\nb.txt\t2022-05-13\n");
    PublicationDates dates = PublicationDates.read(file);

    assertThat(dates.unreadable())
        .singleElement()
        .asString()
        .contains("line 1", "'12 May 2022'", "a.txt");
    assertThat(dates.of("a.txt")).isNull();
    assertThat(dates.of("b.txt")).isEqualTo(MAY_13);
  }

  @Test
  void saysWhyTheTableCannotBeRead() throws IOException {
    Path latin = Files.write(folder.resolve("days.tsv"), "é".getBytes(StandardCharsets.ISO_8859_1));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> PublicationDates.read(latin))
        .withMessageContaining("UTF-8");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> PublicationDates.read(folder.resolve("nowhere.tsv")))
        .withMessageContaining("does not exist");
  }

  private static @Nullable LocalDate day(SuppliedFacts facts, String input) {
    return facts.of(InputName.of(input), Capture.Known.NOTHING).published();
  }

  private SuppliedFacts facts(String table, @Nullable LocalDate published) throws IOException {
    Path file = Files.writeString(folder.resolve("days.tsv"), table);
    return new SuppliedFacts(null, null, published, PublicationDates.read(file));
  }

  private void assertRefused(String table, String message) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> facts(table, null))
        .withMessageContaining(message);
  }
}
