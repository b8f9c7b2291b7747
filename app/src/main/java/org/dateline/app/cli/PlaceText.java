package org.dateline.app.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameMatch;
import org.dateline.gazetteer.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Places as text for people and as JSON for programs. */
final class PlaceText {
  private static final int DEGREE_DIGITS = 5;

  private final Gazetteer gazetteer;

  PlaceText(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Degrees with no more digits than they need. */
  static String degrees(double value) {
    return plain(value, DEGREE_DIGITS);
  }

  /** Kilometres, to a tenth. */
  static String kilometres(double value) {
    return plain(value, 1);
  }

  private static String plain(double value, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
    BigDecimal stripped = rounded.stripTrailingZeros();
    return (stripped.signum() == 0 ? BigDecimal.ZERO : stripped).toPlainString();
  }

  /** Name, kind and what it lies in. */
  String title(Place place) {
    StringBuilder title = new StringBuilder(place.name());
    title.append(", ").append(kind(place));
    gazetteer.region(place).ifPresent(region -> title.append(", ").append(region.name()));
    country(place)
        .filter(country -> !country.id().equals(place.id()))
        .ifPresent(country -> title.append(", ").append(country.name()));
    return title.append(place.disputed() ? ", disputed" : "").toString();
  }

  private Optional<Place> country(Place place) {
    return Optional.ofNullable(place.country()).map(gazetteer::country);
  }

  private static String kind(Place place) {
    return place.isCapital() ? "capital" : place.kind().name().toLowerCase(Locale.ROOT);
  }

  /** Two lines, the second indented. */
  String lines(NameMatch match, @Nullable Double km) {
    Place place = match.place();
    StringBuilder lines = new StringBuilder(title(place));
    if (!match.alias().equals(place.name())) {
      lines.append(" (as ").append(match.alias()).append(')');
    }
    lines.append("\n  ").append(degrees(place.latitude()));
    lines.append(", ").append(degrees(place.longitude()));
    lines.append("  ±").append(kilometres(place.precisionKm())).append(" km");
    if (place.population() > 0) {
      lines.append("  ").append(place.population()).append(" people");
    }
    if (km != null) {
      lines.append("  ").append(kilometres(km)).append(" km away");
    }
    lines.append("  ").append(place.id());
    if (place.wikidata() != null) {
      lines.append("  ").append(place.wikidata());
    }
    return lines.append('\n').toString();
  }

  /** One line. */
  String json(NameMatch match, @Nullable Double km) {
    Place place = match.place();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", place.id());
    json.put("name", place.name());
    json.put("kind", place.kind().name().toLowerCase(Locale.ROOT));
    json.put("lat", place.latitude());
    json.put("lon", place.longitude());
    json.put("precision_km", place.precisionKm());
    json.put("country", place.country());
    json.put("region", gazetteer.region(place).map(Place::name).orElse(null));
    json.put("population", place.population() == 0 ? null : place.population());
    json.put("disputed", place.disputed());
    json.put("feature", place.feature().isEmpty() ? null : place.feature());
    json.put("wikidata", place.wikidata());
    json.put("alias", match.alias());
    json.put("alias_kind", match.kind().name().toLowerCase(Locale.ROOT));
    if (km != null) {
      json.put("km", Double.valueOf(kilometres(km)));
    }
    return JsonMapper.shared().writeValueAsString(Objects.requireNonNull(json)) + "\n";
  }
}
