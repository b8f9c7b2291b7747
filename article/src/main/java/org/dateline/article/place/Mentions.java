package org.dateline.article.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.PlaceMention.Position;
import org.dateline.article.annotation.PlaceMention.Use;
import org.dateline.gazetteer.Distances;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Writes down what was found: a mention for each toponym, and one for each computed point. */
final class Mentions {
  /** What happens near a town happens within so many kilometres of its middle. */
  private static final double NEAR_KM = 15;

  /** A place further away than so many times what is uncertain is another one. */
  private static final double ELSEWHERE = 2;

  /** The gazetteer's code for what lies right below a country. */
  private static final String FIRST_LEVEL = "ADM1";

  private final Gazetteer gazetteer;
  private final List<Toponym> toponyms;
  private final List<Resolution> resolutions;
  private final UseReader uses;
  private final RelativePlaces relative;
  private final WordLists words;
  private final List<PlaceMention> mentions = new ArrayList<>();

  Mentions(
      Article article,
      Gazetteer gazetteer,
      Vocabulary vocabulary,
      List<Toponym> toponyms,
      List<Resolution> resolutions) {
    this.gazetteer = gazetteer;
    this.toponyms = toponyms;
    this.resolutions = resolutions;
    this.words = vocabulary.uses();
    this.uses = new UseReader(article, words);
    this.relative = new RelativePlaces(vocabulary.distances(), words);
  }

  /** All mentions in the order of the text. */
  List<PlaceMention> all() {
    for (int i = 0; i < toponyms.size(); i++) {
      Place place = resolutions.get(i).place();
      if (place == null || position(i) != null) {
        mentions.add(unlisted(i));
      } else {
        placed(i, place);
      }
    }
    mentions.sort(Comparator.comparing(PlaceMention::span));
    return List.copyOf(mentions);
  }

  private void placed(int number, Place place) {
    Toponym toponym = toponyms.get(number);
    UseReader.Reading use = use(number, place);
    PlaceMention computed = computed(number, place, use);
    if (computed != null) {
      mentions.add(computed);
      use = new UseReader.Reading(Use.OTHER, "tells where something else lies");
    } else if (isOrientation(number, place)) {
      use = new UseReader.Reading(Use.OTHER, "tells where something else lies");
    }
    mentions.add(mention(toponym, resolutions.get(number), place, use));
  }

  private UseReader.Reading use(int number, Place place) {
    Toponym toponym = toponyms.get(number);
    UseReader.Reading use = uses.read(toponym, place);
    if (number == 0 || use.use() != Use.EVENT) {
      return use;
    }
    Toponym before = toponyms.get(number - 1);
    Place inner = resolutions.get(number - 1).place();
    if (inner == null || before.words() != toponym.words()) {
      return use;
    }
    UseReader.Reading known = uses.read(before, inner);
    boolean around =
        Neighbourhood.isComma(toponym.words(), before, toponym)
            && (place.id().equals(inner.region())
                || (place.kind() == PlaceKind.COUNTRY && isOf(inner, place)));
    boolean other = known.use() == Use.METONYM && uses.isOtherSide(before, toponym, place);
    return around || other ? known : use;
  }

  private static boolean isOf(Place inner, Place country) {
    return country.country() != null && country.country().equals(inner.country());
  }

  /** The point that a phrase with this name tells; null if it tells none. */
  private @Nullable PlaceMention computed(int number, Place place, UseReader.Reading use) {
    if (use.use() != Use.EVENT) {
      return null;
    }
    Toponym toponym = toponyms.get(number);
    if (number > 0 && position(number - 1) != null) {
      return null;
    }
    PlaceMention distance = relative.before(toponym, place);
    Place next = number + 1 < toponyms.size() ? resolutions.get(number + 1).place() : null;
    if (distance != null || next == null) {
      return distance;
    }
    return relative.between(toponym, place, toponyms.get(number + 1), next);
  }

  /** Whether the name only tells where the name before it or a computed point lies. */
  private boolean isOrientation(int number, Place place) {
    return number > 0
        && (position(number - 1) != null
            || (resolutions.get(number - 1).place() != null && isBetween(number, place)));
  }

  private boolean isBetween(int number, Place place) {
    Place before = resolutions.get(number - 1).place();
    return before != null
        && relative.between(toponyms.get(number - 1), before, toponyms.get(number), place) != null;
  }

  /**
   * Where a name lies by the distance told behind it, if the gazetteer has no place of the name, or
   * only one elsewhere; else null.
   */
  private @Nullable Position position(int number) {
    Place known = number + 1 < toponyms.size() ? resolutions.get(number + 1).place() : null;
    if (known == null) {
      return null;
    }
    Position told = relative.of(toponyms.get(number), toponyms.get(number + 1), known);
    Place listed = resolutions.get(number).place();
    if (told == null || listed == null) {
      return told;
    }
    double km =
        Distances.kilometres(
            told.latitude(), told.longitude(), listed.latitude(), listed.longitude());
    return km > ELSEWHERE * (told.precisionKm() + listed.precisionKm()) ? told : null;
  }

  /** A name that means no place of the gazetteer, as far as can be told. */
  private PlaceMention unlisted(int number) {
    Toponym toponym = toponyms.get(number);
    Resolution resolution = resolutions.get(number);
    UseReader.Reading use = uses.read(toponym, null);
    Position position = position(number);
    Place known = position == null ? null : resolutions.get(number + 1).place();
    Place listed = resolution.place();
    String why =
        listed == null
            ? resolution.why()
            : "the gazetteer has only a %s elsewhere".formatted(listed.name());
    return new PlaceMention(
        toponym.span(),
        toponym.surface(),
        resolution.kind(),
        position,
        known == null ? null : known.country(),
        null,
        known != null && known.disputed(),
        null,
        use.use(),
        joined(
            known == null ? why : "computed from the distance to " + known.name() + "; " + why,
            use.why()));
  }

  private PlaceMention mention(
      Toponym toponym, Resolution resolution, Place place, UseReader.Reading use) {
    return new PlaceMention(
        toponym.span(),
        place.name(),
        place.kind(),
        new Position(place.latitude(), place.longitude(), precision(toponym, place)),
        place.country(),
        place.feature().equals(FIRST_LEVEL)
            ? place.name()
            : gazetteer.region(place).map(Place::name).orElse(null),
        place.disputed(),
        resolution.id(),
        use.use(),
        joined(resolution.why(), use.why()));
  }

  /** What lies near a town, or on its outskirts, is less precise than the town. */
  private double precision(Toponym toponym, Place place) {
    Surroundings around = new Surroundings(toponym);
    boolean near =
        words.get("beside").contains(around.before(1))
            || (around.before(1).equals("of") && words.get("beside").contains(around.before(2)));
    boolean town = place.kind() == PlaceKind.SETTLEMENT || place.kind() == PlaceKind.SITE;
    return near && town ? place.precisionKm() + NEAR_KM : place.precisionKm();
  }

  private static String joined(String place, String use) {
    return use.isEmpty() ? place : place + "; " + use;
  }
}
