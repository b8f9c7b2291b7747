package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to a file, and which files are refused. */
final class GazetteerFileTest {
  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("test.gazetteer");
    try (GazetteerBuilder builder = Places.builder().note("invented")) {
      builder.writeTo(file);
    }
  }

  @Test
  void answersFromAFileAsFromMemory() throws IOException {
    try (Gazetteer written = Gazetteer.open(file);
        Gazetteer built = Places.builder().note("invented").build()) {
      assertThat(written.named("Pokrovsk")).isEqualTo(built.named("Pokrovsk"));
      assertThat(written.place("dateline:krynky")).isEqualTo(Places.KRYNKY);
      assertThat(written.digest()).isEqualTo(built.digest()).matches("[0-9a-f]{64}");
      assertThat(written.notes()).isEqualTo("invented\n");
      written.check();
    }
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    Path again = folder.resolve("again.gazetteer");
    try (GazetteerBuilder builder = Places.builder().note("invented")) {
      builder.writeTo(again);
    }

    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void leavesNothingBesideTheFile() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void refusesWhatIsNoGazetteer() throws IOException {
    Files.writeString(file, "706483\tKharkiv\n");

    refuses("test.gazetteer", "this is no gazetteer", "gazetteer import");
  }

  @Test
  void refusesAFileThatIsCutShort() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int length : new int[] {0, 7, 30, 200, bytes.length - 1}) {
      Files.write(file, Arrays.copyOf(bytes, length));

      refuses("test.gazetteer");
    }
  }

  @Test
  void refusesANewerVersionNamingTheRangeThatIsRead() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[8] = 9;
    Files.write(file, bytes);

    refuses("test.gazetteer", "of version 9", "versions 1 to 1 are read");
  }

  @Test
  void refusesASpoiltHeader() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[IndexFormat.TABLE_AT + 1] ^= 1;
    Files.write(file, bytes);

    refuses("header", "spoilt");
  }

  @Test
  void findsASpoiltSectionWhenItIsChecked() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    // Behind the notes stand seven bytes that count for nothing.
    bytes[bytes.length - 12] ^= 1;
    Files.write(file, bytes);

    try (Gazetteer spoilt = Gazetteer.open(file)) {
      assertThatExceptionOfType(GazetteerFileException.class)
          .isThrownBy(spoilt::check)
          .withMessageContaining("NOTES")
          .withMessageContaining("spoilt");
    }
  }

  @Test
  void refusesToAnswerWhenItIsClosed() throws IOException {
    Gazetteer closed = Gazetteer.open(file);
    closed.close();

    assertThatIllegalStateException().isThrownBy(() -> closed.named("Kyiv"));
  }

  @Test
  void laysOneFileOverAnother() throws IOException {
    Path own = folder.resolve("own.gazetteer");
    Place moved = Places.KYIV.withPopulation(7);
    Place village =
        Place.of("geonames:99", "Krynky", PlaceKind.SETTLEMENT, 46.75, 33.11, 2).within("UA", null);
    try (GazetteerBuilder builder = new GazetteerBuilder().add(moved, "Kijów").add(village)) {
      builder.writeTo(own);
    }
    try (Gazetteer both = Gazetteer.open(own, file)) {
      assertThat(both.place(moved.id())).isEqualTo(moved);
      assertThat(both.named("Kiev")).extracting(NameMatch::place).containsExactly(moved);
      assertThat(both.named("Kijow")).extracting(NameMatch::place).containsExactly(moved);
      assertThat(both.named("Krynky")).extracting(NameMatch::place).containsExactly(village);
      assertThat(both.digest()).contains("+");
    }
  }

  private void refuses(String... parts) {
    assertThatExceptionOfType(GazetteerFileException.class)
        .isThrownBy(() -> Gazetteer.open(file))
        .withMessageContainingAll(parts);
  }
}
