package org.dateline.article.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.NameMatch;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Looks up what places a name may mean, and weighs each by what it is. */
final class Candidates {
  /** More places of one name are not weighed: the best by what they are stay. */
  private static final int MOST = 24;

  private final Vocabulary vocabulary;
  private final Weights weights;
  private final Lookup lookup;

  Candidates(Vocabulary vocabulary, Weights weights, Lookup lookup) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.lookup = lookup;
  }

  /** The places that a toponym may mean, the best known first. */
  List<Candidate> of(Toponym toponym) {
    Map<String, NameMatch> matches = new HashMap<>();
    for (NameMatch match : matches(toponym)) {
      matches.merge(match.place().id(), match, Candidates::better);
    }
    List<Candidate> all = new ArrayList<>();
    for (NameMatch match : matches.values()) {
      all.add(new Candidate(match, prior(match, toponym, matches)));
    }
    all.sort(
        Comparator.comparingDouble(Candidate::prior)
            .reversed()
            .thenComparing(candidate -> candidate.place().id()));
    return all.size() > MOST ? all.subList(0, MOST) : all;
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

  private static NameMatch better(NameMatch one, NameMatch other) {
    return one.alias().equals(one.place().name()) ? one : other;
  }

  private double prior(NameMatch match, Toponym toponym, Map<String, NameMatch> all) {
    Place place = match.place();
    double score = kind(place);
    if (match.alias().equals(place.name())) {
      score += weights.of("usual-name");
    } else if (match.alias().length() < 4 && place.kind() != PlaceKind.COUNTRY) {
      score += weights.of("code");
    }
    if (place.kind() == PlaceKind.SETTLEMENT
        && place.region() != null
        && all.containsKey(place.region())) {
      score += weights.of("city-of-region");
    }
    PlaceKind expected = toponym.expected();
    if (expected != null) {
      score += weights.of(expected == place.kind() ? "kind" : "other-kind");
    }
    return score;
  }

  private double kind(Place place) {
    return switch (place.kind()) {
      case COUNTRY -> weights.of("country");
      case REGION -> weights.of(place.region() == null ? "region" : "lesser-region");
      case SETTLEMENT -> weights.of("population") * StrictMath.log10(place.population() + 10);
      case RIVER -> weights.of("water");
      case SITE -> weights.of("site");
      case OTHER -> weights.of("other");
    };
  }
}
