package org.dateline.article.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.pipeline.Stage;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;

/**
 * Finds the names of places and tells which places they mean.
 *
 * <p>Stateless and safe for use by many threads, as long as the gazetteer is open.
 */
public final class PlaceStage implements Stage {
  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary = Vocabulary.INSTANCE;
  private final ToponymFinder finder = new ToponymFinder(vocabulary);
  private final ClueFinder clues = new ClueFinder(vocabulary);
  private final PlaceResolver resolver = new PlaceResolver(vocabulary);

  /**
   * A stage that looks places up in a gazetteer.
   *
   * @param gazetteer stays the caller's to close
   */
  public PlaceStage(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public String name() {
    return "place";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.TAGS, Layer.NAMES, Layer.STATEMENTS);
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.PLACES);
  }

  @Override
  public List<PlaceMention> annotate(Article article) {
    Lookup lookup = new Lookup(gazetteer);
    List<Toponym> toponyms = finder.find(article, lookup);
    if (toponyms.isEmpty()) {
      return List.of();
    }
    List<Resolution> resolutions = resolver.resolve(toponyms, clues.find(article, lookup), lookup);
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < toponyms.size(); i++) {
      mentions.add(mention(toponyms.get(i), resolutions.get(i)));
    }
    return mentions;
  }

  private static PlaceMention mention(Toponym toponym, Resolution resolution) {
    Place place = resolution.place();
    if (place == null) {
      return new PlaceMention(
          toponym.span(),
          toponym.surface(),
          resolution.kind(),
          null,
          null,
          false,
          null,
          PlaceMention.Use.EVENT,
          resolution.why());
    }
    return new PlaceMention(
        toponym.span(),
        place.name(),
        place.kind(),
        new PlaceMention.Position(place.latitude(), place.longitude(), place.precisionKm()),
        place.country(),
        place.disputed(),
        place.id(),
        PlaceMention.Use.EVENT,
        resolution.why());
  }
}
