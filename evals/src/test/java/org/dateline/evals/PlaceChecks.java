package org.dateline.evals;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.document.Span;
import org.dateline.gazetteer.Distances;
import org.jspecify.annotations.Nullable;

/** Compares the places that were read of an article with the gold. */
final class PlaceChecks {
  private final String name;
  private final Article article;
  private final Scores scores;
  private final List<PlaceMention> places;

  PlaceChecks(String name, Article article, Scores scores) {
    this.name = name;
    this.article = article;
    this.scores = scores;
    this.places = article.all(PlaceMention.class);
  }

  /** Makes all checks of the gold's places; others are told once for the article. */
  void run(List<GoldPlace> gold) {
    gold.forEach(this::check);
    List<String> others = new ArrayList<>();
    for (PlaceMention place : places) {
      boolean known =
          gold.stream().anyMatch(one -> one.isPlace() && one.span().overlaps(place.span()));
      if (!known) {
        others.add(words(place.span()));
      }
    }
    count(Check.PLACE_OTHERS, others.isEmpty(), "no places: " + others);
  }

  /** Makes the checks of one name. */
  void check(GoldPlace gold) {
    PlaceMention have = at(gold.span());
    if (!gold.isPlace()) {
      return;
    }
    count(Check.PLACE_FOUND, have != null, "'%s' is not found".formatted(words(gold.span())));
    if (have == null) {
      return;
    }
    GoldPlace.Point point = gold.point();
    if (point == null) {
      count(Check.PLACE_UNPLACED, have.isUnplaced(), told(have) + " is not to be placed");
    } else {
      count(Check.PLACE_POINT, isThere(have, point), told(have) + ", want " + point);
    }
    if (!gold.uses().isEmpty()) {
      String use = have.use().label();
      count(Check.PLACE_USE, gold.uses().contains(use), told(have) + ", want " + gold.uses());
    }
  }

  /** Checks that nothing happened at a place, as far as one is found. */
  void checkNoEvent(Span span) {
    PlaceMention have = at(span);
    boolean event = have != null && have.use() == PlaceMention.Use.EVENT;
    count(Check.PLACE_USE, !event, words(span) + ": nothing happened there");
  }

  /** The mention that covers most nearly the same words; null if none touches them. */
  private @Nullable PlaceMention at(Span span) {
    PlaceMention best = null;
    for (PlaceMention place : places) {
      if (place.span().overlaps(span)
          && (best == null || away(place.span(), span) < away(best.span(), span))) {
        best = place;
      }
    }
    return best;
  }

  private static int away(Span one, Span other) {
    return Math.abs(one.start() - other.start()) + Math.abs(one.end() - other.end());
  }

  private static boolean isThere(PlaceMention place, GoldPlace.Point point) {
    PlaceMention.Position position = place.position();
    return position != null
        && (point.country() == null || point.country().equals(place.country()))
        && Distances.kilometres(
                position.latitude(), position.longitude(), point.latitude(), point.longitude())
            <= point.km();
  }

  private void count(Check check, boolean met, String what) {
    scores.count(check, met, name + ": " + what);
  }

  private String words(Span span) {
    return article.document().text(span);
  }

  private String told(PlaceMention place) {
    return "'%s' is %s %s %s (%s), %s"
        .formatted(
            words(place.span()),
            place.name(),
            place.country(),
            place.position(),
            place.use().label(),
            place.why());
  }
}
