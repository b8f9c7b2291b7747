package org.dateline.article.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.AliasKind;
import org.dateline.gazetteer.NameMatch;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Looks up what places a name may mean, and weighs each by what it is. */
final class Candidates {
  /** More places of one name are not weighed: the best known stay. */
  private static final int MOST = 24;

  /** In an article with very many names fewer are weighed, so that it takes no longer. */
  private static final int MOST_OF_MANY = 4;

  private static final int MANY = 1500;

  /** Customs are about cities, not about the villages that were named after them. */
  private static final long LARGE = 100_000;

  private final Vocabulary vocabulary;
  private final Weights weights;
  private final Lookup lookup;
  private final int most;

  Candidates(Vocabulary vocabulary, Weights weights, Lookup lookup, int toponyms) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.lookup = lookup;
    this.most = toponyms > MANY ? MOST_OF_MANY : MOST;
  }

  /** The places that a toponym may mean, the best known first. */
  List<Candidate> of(Toponym toponym) {
    Map<String, NameMatch> matches = new HashMap<>();
    for (NameMatch match : matches(toponym)) {
      matches.putIfAbsent(match.place().id(), match);
    }
    List<Candidate> all = new ArrayList<>();
    for (NameMatch match : matches.values()) {
      all.add(new Candidate(match, fame(match, matches), kindWord(match, toponym)));
    }
    all.sort(
        Comparator.comparingDouble((Candidate one) -> one.fame() + one.kindWord())
            .reversed()
            .thenComparing(candidate -> candidate.place().id()));
    return all.size() > most ? all.subList(0, most) : all;
  }

  private List<NameMatch> matches(Toponym toponym) {
    Abbreviations.Region region = vocabulary.abbreviations().get(toponym.surface());
    if (region != null) {
      List<NameMatch> regions =
          lookup.named(region.name()).stream()
              .filter(match -> region.country().equals(match.place().country()))
              .filter(match -> match.place().kind() == PlaceKind.REGION)
              .toList();
      if (!regions.isEmpty()) {
        return regions;
      }
    }
    List<NameMatch> whole = lookup.named(toponym.surface());
    String base = withoutKindWord(toponym);
    return whole.isEmpty() && base != null ? lookup.named(base) : whole;
  }

  /** "Sumska Oblast" as "Sumska"; null if the name has no such word. */
  private @Nullable String withoutKindWord(Toponym toponym) {
    Words words = toponym.words();
    if (toponym.to() - toponym.from() < 2) {
      return null;
    }
    if (vocabulary.kinds().after(words.lower(toponym.to() - 1)) != null) {
      return words.surface(toponym.from(), toponym.to() - 1);
    }
    return vocabulary.kinds().before(words.lower(toponym.from())) != null
        ? words.surface(toponym.from() + 1, toponym.to())
        : null;
  }

  private double fame(NameMatch match, Map<String, NameMatch> all) {
    Place place = match.place();
    double score = kind(place) + name(match);
    if (isCustomary(match)) {
      score += weights.of("custom");
    }
    if (place.kind() != PlaceKind.SETTLEMENT) {
      return score;
    }
    // The bare name of a city and of its region means the city.
    boolean namesake = place.region() != null && all.containsKey(place.region());
    boolean capital = place.isCapital() && match.kind() == AliasKind.PRIMARY;
    return score
        + (namesake ? weights.of("city-of-region") : 0)
        + (capital ? weights.of("capital") : 0);
  }

  private boolean isCustomary(NameMatch match) {
    Customs.Meaning custom = vocabulary.customs().of(match.alias());
    return custom != null
        && custom.kind() == match.place().kind()
        && custom.country().equals(match.place().country())
        && (custom.kind() != PlaceKind.SETTLEMENT || match.place().population() > LARGE);
  }

  private double name(NameMatch match) {
    return switch (match.kind()) {
      case PRIMARY -> weights.of("usual-name");
      case ALTERNATE -> weights.of("other-name");
      case TRANSLITERATION -> weights.of("made-up-spelling");
      case ABBREVIATION ->
          match.place().kind() == PlaceKind.COUNTRY
              ? weights.of("other-name")
              : weights.of("letters");
    };
  }

  private double kind(Place place) {
    return switch (place.kind()) {
      case COUNTRY -> weights.of("country");
      case REGION -> region(place);
      case SETTLEMENT -> weights.of("population") * people(place);
      case RIVER -> weights.of("river");
      case SITE -> weights.of("site");
      case OTHER -> weights.of("other");
    };
  }

  private double region(Place place) {
    return place.region() != null
        ? weights.of("lesser-region")
        : Math.max(weights.of("region"), weights.of("region-population") * people(place));
  }

  private static double people(Place place) {
    return StrictMath.log10(place.population() + 10.0);
  }

  private double kindWord(NameMatch match, Toponym toponym) {
    Place place = match.place();
    PlaceKind expected = toponym.expected();
    if (expected != null) {
      return weights.of(expected == place.kind() ? "kind" : "other-kind");
    }
    boolean town = place.kind() == PlaceKind.SETTLEMENT;
    return town && toponym.definite() ? weights.of("town-with-article") : 0;
  }
}
