package org.dateline.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gazetteer.Address;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Location;
import org.dateline.gazetteer.Locator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints where the addresses of a table are. */
@Command(
    name = "locate",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a table with the columns country, province, district and town (comma-separated, the"
          + " names of the columns in the first line; row numbers the rows) and prints one with"
          + " row, lat, lon, precision_km, id, name and why. What cannot be placed has no lat and"
          + " lon. Where only the province is known, its middle is given, and how far it"
          + " reaches.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {"  dateline gazetteer locate events.csv > located.csv"})
final class GazetteerLocateCommand implements Callable<Integer> {
  private static final String HEAD = "row,lat,lon,precision_km,id,name,why\n";
  private static final List<String> PARTS = List.of("country", "province", "district", "town");
  private static final String UNPLACED = "unplaced: no place has these names, or several alike";

  private final Services services;
  private final Console console;

  @Parameters(paramLabel = "IN.csv", description = "The table.")
  private Path file = Path.of("");

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  GazetteerLocateCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Override
  public Integer call() throws OutputException {
    try (Gazetteer places = gazetteer.open(services)) {
      CsvTable table = CsvTable.read(file);
      if (PARTS.stream().noneMatch(part -> table.column(part) >= 0)) {
        throw new IOException(
            file + ": it needs one of the columns " + PARTS + "; it has " + table.columns());
      }
      Locator locator = new Locator(places);
      StringBuilder out = new StringBuilder(HEAD);
      int placed = 0;
      for (int i = 0; i < table.rows().size(); i++) {
        List<String> row = table.rows().get(i);
        Optional<Location> location = locator.locate(address(table, row));
        placed += location.isPresent() ? 1 : 0;
        String number = value(table, row, "row");
        out.append(line(number.isEmpty() ? String.valueOf(i) : number, location));
      }
      console.result(out.toString());
      console.say("placed %s of %s".formatted(placed, table.rows().size()));
      return ExitStatus.OK;
    } catch (IOException e) {
      console.say(String.valueOf(e.getMessage()));
      return ExitStatus.SOME_FAILED;
    }
  }

  private static Address address(CsvTable table, List<String> row) {
    return new Address(
        value(table, row, "country"),
        value(table, row, "province"),
        value(table, row, "district"),
        value(table, row, "town"));
  }

  private static String value(CsvTable table, List<String> row, String column) {
    int at = table.column(column);
    return at >= 0 && at < row.size() ? row.get(at).strip() : "";
  }

  private static String line(String number, Optional<Location> location) {
    Stream<String> values =
        location
            .map(
                found ->
                    Stream.of(
                        number,
                        PlaceText.degrees(found.place().latitude()),
                        PlaceText.degrees(found.place().longitude()),
                        PlaceText.kilometres(found.precisionKm()),
                        found.place().id(),
                        found.place().name(),
                        found.why()))
            .orElseGet(() -> Stream.of(number, "", "", "", "", "", UNPLACED));
    return values.map(CsvTable::quoted).collect(Collectors.joining(",", "", "\n"));
  }
}
