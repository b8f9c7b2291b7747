package org.dateline.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place as a row of fixed width; drawn in docs/data-files.md. */
final class PlaceRow {
  static final String GEONAMES = "geonames:";

  private static final int NO_NUMBER = -1;
  private static final int GEONAMES_AT = 4;
  static final int LATITUDE_AT = 8;
  static final int LONGITUDE_AT = 12;
  private static final int REGION_AT = 16;
  private static final int FEATURE_AT = 20;
  private static final int PRECISION_AT = 24;
  private static final int WIKIDATA_AT = 28;
  private static final int POPULATION_AT = 32;
  static final int KIND_AT = 40;
  private static final int FLAGS_AT = 41;
  private static final int COUNTRY_AT = 42;
  private static final int DISPUTED = 1;

  private PlaceRow() {}

  /** The number in an id of GeoNames; negative for other ids. */
  static int geonames(String id) {
    if (!id.startsWith(GEONAMES) || id.length() > GEONAMES.length() + 9) {
      return NO_NUMBER;
    }
    int number = 0;
    for (int i = GEONAMES.length(); i < id.length(); i++) {
      int digit = id.charAt(i) - '0';
      if (digit < 0 || digit > 9 || (number == 0 && digit == 0)) {
        return NO_NUMBER;
      }
      number = number * 10 + digit;
    }
    return number == 0 ? NO_NUMBER : number;
  }

  static void write(ByteSink sink, Place place, int detail, SharedStrings shared)
      throws IOException {
    sink.writeInt(detail);
    sink.writeInt(geonames(place.id()));
    sink.writeInt((int) Math.round(place.latitude() * IndexFormat.MICRODEGREES));
    sink.writeInt((int) Math.round(place.longitude() * IndexFormat.MICRODEGREES));
    sink.writeInt(shared.offset(place.region()));
    sink.writeInt(shared.offset(place.feature()));
    sink.writeInt((int) Math.round(place.precisionKm() * IndexFormat.METRES));
    String wikidata = place.wikidata();
    sink.writeInt(wikidata == null ? 0 : Integer.parseInt(wikidata, 1, wikidata.length(), 10));
    sink.writeLong(place.population());
    sink.writeByte(PlaceIndex.KINDS.indexOf(place.kind()));
    sink.writeByte(place.disputed() ? DISPUTED : 0);
    String country = Objects.requireNonNullElse(place.country(), "\0\0");
    sink.writeByte(country.charAt(0));
    sink.writeByte(country.charAt(1));
  }

  /** Reads the row that begins at {@code at}. */
  static Place read(ByteBuffer places, int at, StringTable details, StringTable shared) {
    int detail = places.getInt(at);
    int geonames = places.getInt(at + GEONAMES_AT);
    int wikidata = places.getInt(at + WIKIDATA_AT);
    String name = details.at(detail);
    return new Place(
        geonames >= 0 ? GEONAMES + geonames : details.after(detail),
        name,
        PlaceIndex.KINDS.get(places.get(at + KIND_AT)),
        places.getInt(at + LATITUDE_AT) / IndexFormat.MICRODEGREES,
        places.getInt(at + LONGITUDE_AT) / IndexFormat.MICRODEGREES,
        country(places, at),
        PlaceRecord.emptyToNull(shared.at(places.getInt(at + REGION_AT))),
        places.getLong(at + POPULATION_AT),
        places.getInt(at + PRECISION_AT) / IndexFormat.METRES,
        (places.get(at + FLAGS_AT) & DISPUTED) != 0,
        wikidata == 0 ? null : "Q" + wikidata,
        shared.at(places.getInt(at + FEATURE_AT)));
  }

  private static @Nullable String country(ByteBuffer places, int at) {
    char first = (char) places.get(at + COUNTRY_AT);
    return first == 0 ? null : "" + first + (char) places.get(at + COUNTRY_AT + 1);
  }
}
