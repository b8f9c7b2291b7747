package org.dateline.app.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.gazetteer.Distances;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameMatch;
import org.dateline.gazetteer.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the places that have a name. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description = {
      "Prints every place of a name, in Latin or Cyrillic letters and in any usual spelling: the"
          + " most populous first, or the nearest to another place.%n"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dateline gazetteer find Киев",
      "  dateline gazetteer find Pokrovsk --near Donetsk",
      "  dateline gazetteer find Krynki --near 46.7,33.1 --json"
    })
final class GazetteerFindCommand implements Callable<Integer> {
  private static final Pattern POINT =
      Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");

  private final Services services;
  private final Console console;

  @Parameters(paramLabel = "NAME", description = "The name of a place.")
  private String name = "";

  @Option(
      names = "--near",
      paramLabel = "PLACE",
      description = "Another place, or LATITUDE,LONGITUDE in degrees.")
  private @Nullable String near;

  @Option(names = "--json", description = "Print one JSON object for each place, one a line.")
  private boolean json;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Print at most so many places (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  GazetteerFindCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  private record Point(double latitude, double longitude) {
    double kilometres(Place place) {
      return Distances.kilometres(latitude, longitude, place.latitude(), place.longitude());
    }
  }

  @Override
  public Integer call() throws OutputException {
    try (Gazetteer places = gazetteer.open(services)) {
      Point point = near == null ? null : point(near, places);
      List<NameMatch> matches = places.named(name);
      if (matches.isEmpty()) {
        console.say(
            "no place is named \"%s\"; try another spelling, or import more places: dateline"
                    .formatted(name)
                + " gazetteer import --help");
        return ExitStatus.SOME_FAILED;
      }
      print(matches, point, new PlaceText(places));
      return ExitStatus.OK;
    } catch (IOException e) {
      console.say(String.valueOf(e.getMessage()));
      return ExitStatus.SOME_FAILED;
    }
  }

  private void print(List<NameMatch> matches, @Nullable Point point, PlaceText text)
      throws OutputException {
    List<NameMatch> sorted =
        point == null
            ? matches
            : matches.stream()
                .sorted(Comparator.comparingDouble(match -> point.kilometres(match.place())))
                .toList();
    for (NameMatch match : sorted.subList(0, Math.min(Math.max(0, limit), sorted.size()))) {
      Double km = point == null ? null : point.kilometres(match.place());
      console.result(json ? text.json(match, km) : text.lines(match, km));
    }
    if (sorted.size() > limit) {
      console.say("%s more; --limit shows them".formatted(sorted.size() - limit));
    }
  }

  /** A point in degrees, or the most populous place of a name. */
  private Point point(String text, Gazetteer places) throws IOException {
    Matcher degrees = POINT.matcher(text);
    if (degrees.matches()) {
      double latitude = Double.parseDouble(degrees.group(1));
      double longitude = Double.parseDouble(degrees.group(2));
      if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
        return new Point(latitude, longitude);
      }
      throw new IOException(
          "--near: the latitude must be from -90 to 90 and the longitude from -180 to 180; got: "
              + text);
    }
    List<NameMatch> matches = places.named(text);
    if (matches.isEmpty()) {
      throw new IOException(
          "--near: no place is named \"" + text + "\"; give LATITUDE,LONGITUDE instead");
    }
    Place place = matches.getFirst().place();
    if (matches.size() > 1) {
      console.say("near " + new PlaceText(places).title(place));
    }
    return new Point(place.latitude(), place.longitude());
  }
}
