package org.dateline.article.place;

import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameFolding;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Says which place a name means once all names have been weighed, or that it cannot be told, and
 * gives the reason.
 */
final class Verdict {
  /** A place with fewer inhabitants is not expected far from what an article is about. */
  private static final long UNKNOWN_ABROAD = 30_000;

  /** So much of an article is about a country if it is about it at all. */
  private static final double ABOUT = 0.05;

  /** So much of an article is about one country if it is mainly about that. */
  private static final double MAINLY = 0.35;

  /** What has to speak for a small place besides its name. */
  private static final double SUPPORTED = 0.8;

  private static final double LEAST_BELIEF = 0.3;

  private final PlaceGraph graph;
  private final Lookup lookup;
  private final Gazetteer gazetteer;

  Verdict(PlaceGraph graph, Lookup lookup) {
    this.graph = graph;
    this.lookup = lookup;
    this.gazetteer = lookup.gazetteer();
  }

  Resolution of(PlaceName name) {
    PlaceOverrides.Row row = lookup.override(name.toponyms().getFirst().surface());
    if (row != null && row.place() != null) {
      return Resolution.placed(row.place(), row.isPoint(), "you said so: " + row.told());
    }
    PlaceKind expected = name.toponyms().getFirst().expected();
    int best = name.best();
    if (best < 0) {
      return Resolution.unplaced(expected, "the gazetteer has no place of this name");
    }
    Candidate candidate = name.candidates().get(best);
    Support support = new Support(graph, name, best);
    String doubt = doubt(name, best, support);
    if (doubt != null) {
      return Resolution.unplaced(expected, doubt);
    }
    return Resolution.placed(candidate.place(), false, reason(name, support) + alias(candidate));
  }

  /** Why it cannot be told; null if it can. */
  private @Nullable String doubt(PlaceName name, int best, Support support) {
    Candidate candidate = name.candidates().get(best);
    Place place = candidate.place();
    PlaceKind expected = name.toponyms().getFirst().expected();
    if (expected != null && !fits(place.kind(), expected)) {
      return "the gazetteer has no %s of this name".formatted(Kinds.label(expected));
    }
    boolean supported =
        support.of(Evidence.CONTAINMENT) + support.of(Evidence.NEARNESS) > SUPPORTED;
    boolean small = place.kind() == PlaceKind.SETTLEMENT && place.population() < UNKNOWN_ABROAD;
    if (!small || supported || place.isRegionSeat() || graph.isNearAny(name, candidate)) {
      return null;
    }
    boolean abroad = graph.countryShare(name, place.country()) < ABOUT;
    if (abroad && graph.greatestShareBesides(name, place.country()) > MAINLY) {
      return "the gazetteer has only a %s in %s, of which the article does not speak"
          .formatted(place.name(), country(place));
    }
    if (name.belief(best) < LEAST_BELIEF) {
      return "%s places of this name, and nothing that tells which"
          .formatted(name.candidates().size());
    }
    return null;
  }

  /** Whether a place of one kind may be called by a word for another. */
  private static boolean fits(PlaceKind kind, PlaceKind expected) {
    return switch (expected) {
      case REGION, SETTLEMENT -> kind != PlaceKind.RIVER;
      case RIVER -> kind == PlaceKind.RIVER;
      case COUNTRY, SITE, OTHER -> true;
    };
  }

  private static String alias(Candidate candidate) {
    String usual = NameFolding.fold(candidate.place().name());
    return usual.equals(NameFolding.fold(candidate.alias()))
        ? ""
        : "; known by the name '" + candidate.alias() + "'";
  }

  private String reason(PlaceName name, Support best) {
    int second = name.second();
    if (second < 0) {
      return "the only place of this name in the gazetteer";
    }
    Support rival = new Support(graph, name, second);
    Evidence decisive = Evidence.FAME;
    double greatest = best.of(Evidence.FAME) - rival.of(Evidence.FAME);
    for (Evidence evidence : Evidence.values()) {
      double lead = best.of(evidence) - rival.of(evidence);
      if (lead > greatest) {
        greatest = lead;
        decisive = evidence;
      }
    }
    return words(decisive, name, best);
  }

  private String words(Evidence decisive, PlaceName name, Support best) {
    Candidate candidate = best.candidate();
    Candidate container = best.container();
    Candidate neighbour = best.neighbour();
    int others = name.candidates().size() - 1;
    String known = "the best known of %s places of this name".formatted(others + 1);
    return switch (decisive) {
      case FAME -> known;
      case KIND_WORD ->
          "a word beside it says that it is a " + Kinds.label(candidate.place().kind());
      case CONTAINMENT ->
          container == null ? known : "named together with " + container.place().name();
      case NEARNESS ->
          neighbour == null
              ? known
              : "%s km from %s, named beside it"
                  .formatted(Math.round(candidate.kilometres(neighbour)), neighbour.place().name());
      case LIST -> "one of a list of places of one sort";
      case COUNTRY -> "the article speaks of " + country(candidate.place());
      case REGION -> "the article speaks of " + region(candidate.place());
      case OUTLET -> "the outlet is from " + country(candidate.place());
    };
  }

  private String country(Place place) {
    Place country = place.country() == null ? null : gazetteer.country(place.country());
    return country == null ? "its country" : country.name();
  }

  private String region(Place place) {
    return gazetteer.region(place).map(Place::name).orElse(place.name());
  }
}
