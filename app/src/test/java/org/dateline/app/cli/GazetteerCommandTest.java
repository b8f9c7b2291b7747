package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.article.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands over the gazetteer that Dateline brings along; imported rows are invented. */
final class GazetteerCommandTest {
  private static final String ROW =
      "9000001\tVyhadanivka\tVyhadanivka\tВигаданівка\t47.15\t34.25\tP\tPPL\tUA\t\t08\t\t\t\t40\t\t\t"
          + "Europe/Kyiv\t2026-01-01\n";

  @TempDir private Path folder;

  @Test
  void findsPlacesInAnyScript() {
    CapturedRun run = run("gazetteer", "find", "Киев", "--limit", "1");

    assertThat(run.status()).isZero();
    assertThat(run.outLines().getFirst()).isEqualTo("Kyiv, capital, Kyiv City, Ukraine (as Киев)");
    assertThat(run.outLines().get(1)).startsWith("  50.45466, 30.5238  ±");
    assertThat(run.err()).contains("more; --limit shows them");
  }

  @Test
  void findsTheNearestFirst() {
    assertThat(run("gazetteer", "find", "Krynki", "--near", "Kherson").outLines().getFirst())
        .startsWith("Krynky, settlement, Kherson Oblast, Ukraine, disputed");
    assertThat(run("gazetteer", "find", "Krynki", "--near", "53.2,23.7").outLines().getFirst())
        .startsWith("Krynki, settlement, Podlasie, Poland");
  }

  @Test
  void printsPlacesAsJson() {
    CapturedRun run = run("gazetteer", "find", "Sevastopol", "--json", "--near", "45,34");

    assertThat(run.outLines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("{\"id\":\"geonames:694423\",\"name\":\"Sevastopol\"")
                    .contains("\"country\":\"UA\"", "\"disputed\":true", "\"km\":"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nowheresville", "-", ""})
  void saysWhatHasNoPlace(String name) {
    CapturedRun run = run("gazetteer", "find", "--", name);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no place is named \"" + name + "\"", "gazetteer import");
  }

  @Test
  void refusesAPointThatIsNotOnEarth() {
    CapturedRun run = run("gazetteer", "find", "Kyiv", "--near", "91,200");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("latitude must be from -90 to 90", "91,200");
  }

  @Test
  void locatesATable() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("in.csv"),
            """
            \ufeffrow,country,province,district,town
            a,Ukraine,Donets'ka oblast,,Bahkmut
            b,Ukraine,"Kherson Oblast",,"Krynky"
            c,Ukraine,Sumy Oblast,,Nowheresville
            d,,,,Springfield
            """);

    CapturedRun run = run("gazetteer", "locate", table.toString());

    assertThat(run.status()).isZero();
    assertThat(run.outLines().get(0)).isEqualTo("row,lat,lon,precision_km,id,name,why");
    assertThat(run.outLines().get(1)).startsWith("a,48.5944").contains("Bakhmut");
    assertThat(run.outLines().get(2)).startsWith("b,46.7").contains("town in its province");
    assertThat(run.outLines().get(3)).contains("middle of the province; the town is not known");
    assertThat(run.outLines().get(4)).startsWith("d,,,,,,").contains("unplaced");
    assertThat(run.err()).isEqualTo("dateline: placed 3 of 4\n");
  }

  @Test
  void refusesTablesThatAreNone() throws IOException {
    Path open = Files.writeString(folder.resolve("open.csv"), "town\n\"Kyiv\n");
    Path other = Files.writeString(folder.resolve("other.csv"), "x,y\n1,2\n");
    Path empty = Files.writeString(folder.resolve("empty.csv"), "");

    assertThat(locateFails(open)).contains("a quoted value does not end");
    assertThat(locateFails(other)).contains("it needs one of the columns", "[x, y]");
    assertThat(locateFails(empty)).contains("it is empty");
    Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {'r', 'o', 'w', (byte) 0xe9});
    assertThat(locateFails(latin)).contains("latin.csv: it is not UTF-8");
    assertThat(locateFails(folder.resolve("gone.csv"))).contains("gone.csv: it does not exist");
  }

  private String locateFails(Path table) {
    CapturedRun run = run("gazetteer", "locate", table.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    return run.err();
  }

  @Test
  void importsADumpAndFindsItsPlaces() throws IOException {
    Path dump = Files.writeString(folder.resolve("UA.txt"), ROW + "broken\n");

    CapturedRun run = run("gazetteer", "import", dump.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("1 places imported from 2 lines into " + imported());
    assertThat(run.err()).contains("UA.txt, line 2: a row of GeoNames has 19 columns");
    assertThat(run("gazetteer", "find", "Vigadanovka").out()).contains("geonames:9000001");
    assertThat(run("gazetteer", "find", "Kharkiv").out()).contains("geonames:706483");
    assertThat(run("gazetteer", "check").out()).contains("UA.txt", "whole", "SHA-256");
  }

  @Test
  void refusesAnImportedGazetteerThatIsSpoilt() throws IOException {
    Files.createDirectories(imported().getParent());
    Files.writeString(imported(), "spoilt");

    for (List<String> line : List.of(List.of("find", "Kyiv"), List.of("check"))) {
      CapturedRun run =
          run(Stream.concat(Stream.of("gazetteer"), line.stream()).toArray(String[]::new));
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).contains("imported.gazetteer", "this is no gazetteer");
    }
  }

  @Test
  void wantsTheGazetteerThatIsNamed() {
    CapturedRun run = run("gazetteer", "find", "Kyiv", "--gazetteer", "gone.gazetteer");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("gone.gazetteer: it does not exist");
  }

  @Test
  void wantsACommand() {
    assertThat(run("gazetteer").status()).isEqualTo(2);
    assertThat(run("gazetteer", "find").status()).isEqualTo(2);
    assertThat(run("gazetteer", "import").status()).isEqualTo(2);
  }

  private Path imported() {
    return folder.resolve("home/imported.gazetteer");
  }

  private CapturedRun run(String... arguments) {
    PlaceFiles places =
        PlaceFiles.in(Map.of("DATELINE_HOME", folder.resolve("home").toString()), "unused");
    Services services =
        new Services(
            unused -> {
              throw new IllegalStateException("the model is not to be loaded for this");
            },
            unused -> capture -> Articles.withText(""),
            article -> "",
            List.of(),
            places);
    return CapturedRun.of(services, arguments);
  }
}
