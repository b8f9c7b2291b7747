package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows are invented; only their form is that of GeoNames. */
final class GeoNamesImportTest implements GeoNamesImport.Listener {
  private static final String VILLAGE =
      row("11", "Ozeryna", "Озерина,ОЗ,UAOZ,ozelina", "47.1", "34.2", "P.PPL", "UA", "04", "120");
  private static final String REGION =
      row("12", "Vyhadana Oblast", "", "47", "34", "A.ADM1", "UA", "04", "900000");
  private static final String SPRING =
      row("13", "Dzherelo", "", "47.2", "34.1", "H.SPNG", "UA", "04", "0");

  @TempDir private Path folder;
  private Path target = Path.of("");
  private final List<String> broken = new ArrayList<>();

  @BeforeEach
  void name() {
    target = folder.resolve("home/imported.gazetteer");
  }

  @Test
  void readsPlacesOfTheKindsThatAreReadWithinTheirRegion() throws IOException {
    GeoNamesImport.Summary summary = run(dump(VILLAGE, REGION, SPRING, VILLAGE));

    assertThat(summary).isEqualTo(new GeoNamesImport.Summary(4, 2, 1, 1, 0));
    try (Gazetteer imported = Gazetteer.open(target)) {
      Place village = imported.named("Озерина").getFirst().place();
      assertThat(village.id()).isEqualTo("geonames:11");
      assertThat(village.population()).isEqualTo(120);
      assertThat(imported.region(village)).map(Place::name).contains("Vyhadana Oblast");
      assertThat(imported.named("Ozerina")).as("a Russian form").isNotEmpty();
      assertThat(imported.named("UAOZ")).as("a code").isEmpty();
      assertThat(imported.named("ozelina")).as("a transcription").isEmpty();
      assertThat(imported.notes()).contains("GeoNames", "dump.txt");
    }
  }

  @Test
  void tellsBrokenLinesAndReadsTheOthers() throws IOException {
    GeoNamesImport.Summary summary =
        run(
            dump(
                "no row",
                VILLAGE,
                VILLAGE.replace("47.1", "97.1"),
                VILLAGE.replace("\t120\t", "\tmany\t"),
                VILLAGE.replace("Ozeryna", "Oze\u0007ryna"),
                "x".repeat(BoundedLines.MOST_CHARACTERS + 1)));

    assertThat(summary.places()).isEqualTo(1);
    assertThat(summary.broken()).isEqualTo(5);
    assertThat(broken)
        .containsExactly(
            "1: a row of GeoNames has 19 columns; got: 1",
            "3: latitude must be a number from -90.0 to 90.0; got: 97.1",
            "4: population must be a whole number from 0 to 9223372036854775807; got: many",
            "5: the name must not be empty and hold no control characters",
            "6: it is longer than any row of GeoNames");
  }

  @Test
  void readsAZipAsItIsPublished() throws IOException {
    Path zip = folder.resolve("UA.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("readme.txt", "UA.txt")) {
        out.putNextEntry(new ZipEntry(name));
        out.write((name.equals("UA.txt") ? VILLAGE : "Terms.").getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }

    assertThat(run(zip).places()).isEqualTo(1);
  }

  @Test
  void keepsTheEarlierGazetteerWhereNothingIsFound() throws IOException {
    run(dump(VILLAGE));
    byte[] before = Files.readAllBytes(target);

    assertThatIOException()
        .isThrownBy(() -> run(dump(SPRING)))
        .withMessageContainingAll("dump.txt", "not one place");
    assertThatIOException()
        .isThrownBy(() -> run(folder.resolve("gone.txt")))
        .withMessageContaining("it does not exist");
    assertThatIOException()
        .isThrownBy(() -> run(dump("junk\n".repeat(2_000))))
        .withMessageContaining("no dump of GeoNames");
    assertThatIOException()
        .isThrownBy(() -> run(Files.writeString(folder.resolve("UA.zip"), "no zip")))
        .withMessageContaining("no zip");
    assertThat(target).hasBinaryContent(before);
    try (Stream<Path> files = Files.list(target.resolveSibling(""))) {
      assertThat(files).as("nothing is left behind").containsExactly(target);
    }
  }

  @Test
  void givesCrimeaToUkraineAndMarksIt() throws IOException {
    run(dump(row("21", "Vyhadanka", "", "45.1", "34.2", "P.PPL", "RU", "91", "10")));

    try (Gazetteer imported = Gazetteer.open(target)) {
      Place village = imported.named("Vyhadanka").getFirst().place();
      assertThat(village.country()).isEqualTo("UA");
      assertThat(village.disputed()).isTrue();
    }
  }

  private GeoNamesImport.Summary run(Path dump) throws IOException {
    return new GeoNamesImport(this).run(List.of(dump), target);
  }

  private Path dump(String... rows) throws IOException {
    return Files.writeString(folder.resolve("dump.txt"), String.join("\n", rows) + "\n");
  }

  private static String row(
      String id,
      String name,
      String alternates,
      String latitude,
      String longitude,
      String feature,
      String country,
      String region,
      String population) {
    String[] kind = feature.split("\\.", 2);
    return String.join(
        "\t",
        id,
        name,
        name,
        alternates,
        latitude,
        longitude,
        kind[0],
        kind[1],
        country,
        "",
        region,
        "",
        "",
        "",
        population,
        "",
        "",
        "",
        "2026-01-01");
  }

  @Override
  public void brokenLine(Path file, long number, String reason) {
    broken.add(number + ": " + reason);
  }

  @Override
  public void progress(Path file, long number) {}
}
