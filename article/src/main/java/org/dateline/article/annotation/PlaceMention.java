package org.dateline.article.annotation;

import java.util.Locale;
import org.dateline.article.document.Span;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * A name of a place where it stands in the text, and the place that it means there.
 *
 * <p>A place that could not be told has no point: it is unplaced, which is an answer too.
 *
 * @param span where it stands: the name without article, possessive ending and lower-case kind
 *     words; for a {@linkplain #gazetteerId computed point} the whole phrase
 * @param name the place's usual name; as the page writes it where it is unplaced
 * @param kind what it is; {@link PlaceKind#OTHER} where that is unknown
 * @param position where it lies; null if unplaced
 * @param country ISO 3166-1 alpha-2 code; null if it lies in none, in several, or is unplaced
 * @param region the usual name of the first-level region that it is or lies in; null for countries,
 *     where unknown, and where the mention was read from JSON, which does not tell it
 * @param disputed whether states dispute to whom it belongs
 * @param gazetteerId the gazetteer's entry; null if unplaced, or if the point was computed from
 *     others ("10 km south of X")
 * @param use what the name does in its sentence
 * @param why what decided, for a reader
 */
public record PlaceMention(
    Span span,
    String name,
    PlaceKind kind,
    @Nullable Position position,
    @Nullable String country,
    @Nullable String region,
    boolean disputed,
    @Nullable String gazetteerId,
    Use use,
    String why)
    implements Annotation {

  /**
   * A point with its uncertainty.
   *
   * @param latitude degrees north, WGS 84
   * @param longitude degrees east, WGS 84
   * @param precisionKm the place lies within about so many kilometres of the point: what a pin on a
   *     map would pretend
   */
  public record Position(double latitude, double longitude, double precisionKm) {
    /**
     * @throws IllegalArgumentException if the point is not on the globe, or the precision negative
     */
    public Position {
      if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
        throw new IllegalArgumentException(
            "a position must be within 90 degrees of latitude and 180 of longitude; got: %s, %s"
                .formatted(latitude, longitude));
      }
      if (!(precisionKm >= 0 && precisionKm <= 20_100)) {
        throw new IllegalArgumentException(
            "precision must be from 0 to 20100 km; got: " + precisionKm);
      }
    }
  }

  /** What a place's name does in its sentence (CONTRACT: {@code use}). */
  public enum Use {
    /** Something happened, happens or is said to happen there. */
    EVENT,
    /** Somebody spoke there. */
    SAID_AT,
    /** It opens a report: where that was filed. */
    DATELINE,
    /** It stands for a government or an army. */
    METONYM,
    /** Somebody or something is from there. */
    HOME,
    /** It is part of another name or of an office, or serves to tell where something else is. */
    OTHER;

    /** The name in files and APIs, such as {@code said_at}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if no reason is given
   */
  public PlaceMention {
    if (why.isBlank()) {
      throw new IllegalArgumentException(
          "a place must say what decided; got: " + name + " " + span);
    }
  }

  /** Whether it is not known where the place lies. */
  public boolean isUnplaced() {
    return position == null;
  }
}
