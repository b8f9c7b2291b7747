package org.dateline.desk.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.desk.search.query.QueryScanner.Value;
import org.jspecify.annotations.Nullable;

/** Reads what stands after the colon, each field in its own way. */
final class ValueReader {
  private static final int MOST_PHRASE_WORDS = 32;
  private static final double FARTHEST_KM = 20_100;
  private static final String NUMBER = "(-?\\d{1,3}(?:\\.\\d{1,10})?)";
  private static final Pattern CIRCLE =
      Pattern.compile("\\s*(\\S.*?)\\s*,\\s*(\\d{1,5}(?:\\.\\d{1,5})?)\\s*km\\s*");
  private static final Pattern POINT = Pattern.compile(NUMBER + "\\s*,\\s*" + NUMBER);
  private static final Pattern BOX =
      Pattern.compile("\\s*%1$s\\s*,\\s*%1$s\\s*,\\s*%1$s\\s*,\\s*%1$s\\s*".formatted(NUMBER));
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");
  private static final Pattern PROBABILITY =
      Pattern.compile("(?:0(?:\\.\\d{1,6})?|1(?:\\.0{1,6})?|\\.\\d{1,6})");

  private final String query;
  private final PlaceNames places;

  ValueReader(String query, PlaceNames places) {
    this.query = query;
    this.places = places;
  }

  Condition read(Field field, Value value, int apart) throws QueryException {
    return switch (field.form()) {
      case WORDS -> words(field, value, apart);
      case NAME -> named(field, value);
      case DAYS -> days(field, value);
      case PLACE ->
          new Condition.PlaceNamed(field, places.places(value.text()), places.folded(value.text()));
      case CIRCLE -> circle(field, value);
      case BOX -> box(field, value);
      case REGION -> region(field, value);
      case COUNTRY -> country(field, value);
      case CODE -> code(field, value);
      case LIKELIHOOD -> likelihood(field, value);
      case LANGUAGE -> language(field, value);
    };
  }

  /** Words of the text: a phrase in quotation marks, else one word or the beginning of one. */
  Condition words(@Nullable Field field, Value value, int apart) throws QueryException {
    if (value.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new QueryException(
          query, value.position(), "a word must have a letter or a digit", "\"grain deal\"");
    }
    if (value.quoted()) {
      if (value.text().strip().split("[\\s\\p{Punct}]+").length > MOST_PHRASE_WORDS) {
        throw new QueryException(
            query,
            value.position(),
            "a phrase may have at most %s words".formatted(MOST_PHRASE_WORDS),
            "\"grain deal\"");
      }
      return new Condition.Words(field, value.text(), Condition.Reading.EXACT, apart);
    }
    if (value.text().indexOf('~') >= 0) {
      throw new QueryException(
          query,
          value.position() + value.text().indexOf('~'),
          "~ may only stand after a phrase; spellings that are merely similar are not searched",
          "\"grain deal\"~3");
    }
    if (QueryParser.isBeginning(query, value)) {
      String beginning = value.text().substring(0, value.text().length() - 1);
      return new Condition.Words(field, beginning, Condition.Reading.BEGINNING, 0);
    }
    return new Condition.Words(field, value.text(), Condition.Reading.FORMS, 0);
  }

  private Condition named(Field field, Value value) throws QueryException {
    if (value.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw wrong(field, value, "a name must have a letter or a digit");
    }
    if (!value.quoted() && value.text().indexOf('*') >= 0) {
      throw wrong(field, value, "names are found by whole words, without a star");
    }
    return new Condition.Named(field, value.text());
  }

  private Condition days(Field field, Value value) throws QueryException {
    String text = value.text().strip();
    if (text.equals("unknown")) {
      return new Condition.DayUnknown(field);
    }
    int dots = text.indexOf("..");
    LocalDate first =
        dots == 0
            ? DayRange.EARLIEST
            : range(field, value, dots < 0 ? text : text.substring(0, dots)).first();
    boolean open = dots >= 0 && dots + 2 == text.length();
    LocalDate last =
        open
            ? DayRange.LATEST
            : range(field, value, dots < 0 ? text : text.substring(dots + 2)).last();
    if (last.isBefore(first)) {
      throw wrong(field, value, "the last day must not precede the first; got: " + text);
    }
    return new Condition.Days(field, new DayRange(first, last));
  }

  private DayRange range(Field field, Value value, String text) throws QueryException {
    Optional<DayRange> days = text.contains("T") ? Optional.empty() : DayRange.of(text);
    if (days.isEmpty()) {
      throw wrong(
          field,
          value,
          "expected a day, a month, a year or two of them with .. between, or unknown; got: \"%s\""
              .formatted(text));
    }
    return days.get();
  }

  private Condition circle(Field field, Value value) throws QueryException {
    Matcher circle = CIRCLE.matcher(value.text());
    if (!circle.matches()) {
      throw wrong(
          field,
          value,
          "expected a place or latitude,longitude, a comma and kilometres, in quotation marks");
    }
    double km = Double.parseDouble(circle.group(2));
    if (km <= 0 || km > FARTHEST_KM) {
      throw wrong(field, value, "the kilometres must be above 0 and at most 20100; got: " + km);
    }
    String centre = circle.group(1);
    Matcher degrees = POINT.matcher(centre);
    if (degrees.matches()) {
      double latitude = degree(field, value, degrees.group(1), 90);
      return new Condition.Near(
          field, new PlaceNames.Point(latitude, degree(field, value, degrees.group(2), 180)), km);
    }
    Optional<PlaceNames.Point> point = places.point(centre);
    if (point.isEmpty()) {
      throw wrong(
          field,
          value,
          "no place is named \"%s\"; give latitude,longitude instead".formatted(centre));
    }
    return new Condition.Near(field, point.get(), km);
  }

  private Condition box(Field field, Value value) throws QueryException {
    Matcher box = BOX.matcher(value.text());
    if (!box.matches()) {
      throw wrong(field, value, "expected south,west,north,east in degrees");
    }
    double south = degree(field, value, box.group(1), 90);
    double west = degree(field, value, box.group(2), 180);
    double north = degree(field, value, box.group(3), 90);
    double east = degree(field, value, box.group(4), 180);
    if (south > north) {
      throw wrong(
          field, value, "south must not be above north; the order is south,west,north,east");
    }
    return new Condition.Box(field, south, west, north, east);
  }

  private double degree(Field field, Value value, String text, double most) throws QueryException {
    double degree = Double.parseDouble(text);
    if (Math.abs(degree) > most) {
      throw wrong(
          field,
          value,
          "a latitude must be from -90 to 90 and a longitude from -180 to 180; got: " + text);
    }
    return degree;
  }

  private Condition region(Field field, Value value) throws QueryException {
    List<String> regions = places.regions(value.text());
    if (regions.isEmpty()) {
      throw wrong(
          field,
          value,
          "no region is named \"%s\"; `dateline gazetteer find` knows the names"
              .formatted(value.text()));
    }
    return new Condition.Within(field, regions);
  }

  private Condition country(Field field, Value value) throws QueryException {
    Optional<String> country = places.country(value.text());
    if (country.isEmpty()) {
      throw wrong(
          field,
          value,
          "\"%s\" is no country; expected its name or its code of two letters"
              .formatted(value.text()));
    }
    return new Condition.Within(field, List.of(country.get()));
  }

  private Condition code(Field field, Value value) throws QueryException {
    String code = value.text().strip().toLowerCase(Locale.ROOT);
    if (field.codes().noneMatch(code::equals)) {
      throw wrong(
          field,
          value,
          "%s may be: %s; got: \"%s\""
              .formatted(
                  field.label(), field.codes().collect(Collectors.joining(", ")), value.text()));
    }
    return new Condition.Value(field, code);
  }

  private Condition likelihood(Field field, Value value) throws QueryException {
    String text = value.text().strip().toLowerCase(Locale.ROOT);
    if (text.equals("any") || text.equals("none")) {
      return new Condition.LikelihoodTold(text.equals("any"));
    }
    int dots = text.indexOf("..");
    String low = dots < 0 ? text : text.substring(0, dots);
    String high = dots < 0 ? text : text.substring(dots + 2);
    if (dots < 0 && !text.isEmpty() && Character.isLetter(text.charAt(0))) {
      return new Condition.Likelihood(text);
    }
    boolean numbers =
        dots >= 0
            && (low.isEmpty() || PROBABILITY.matcher(low).matches())
            && (high.isEmpty() || PROBABILITY.matcher(high).matches());
    double from = numbers && !low.isEmpty() ? Double.parseDouble(low) : 0;
    double to = numbers && !high.isEmpty() ? Double.parseDouble(high) : 1;
    if (!numbers || to < from) {
      throw wrong(
          field,
          value,
          "expected two numbers from 0 to 1 with .. between, a word of a scale, any or none; got: \"%s\""
              .formatted(value.text()));
    }
    return new Condition.LikelihoodRange(from, to);
  }

  private Condition language(Field field, Value value) throws QueryException {
    String tag = value.text().strip().toLowerCase(Locale.ROOT);
    if (!tag.equals("unknown") && !LANGUAGE.matcher(tag).matches()) {
      throw wrong(field, value, "expected a language's code, or unknown; got: \"" + tag + "\"");
    }
    return new Condition.Value(field, tag);
  }

  private QueryException wrong(Field field, Value value, String message) {
    return new QueryException(query, value.position(), message, field.example());
  }
}
