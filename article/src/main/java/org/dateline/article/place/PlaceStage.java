package org.dateline.article.place;

import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.pipeline.Stage;
import org.dateline.gazetteer.Gazetteer;

/**
 * Finds the names of places, tells which places they mean, and what each does in its sentence.
 *
 * <p>Stateless and safe for use by many threads, as long as the gazetteer is open.
 */
public final class PlaceStage implements Stage {
  private final Gazetteer gazetteer;
  private final PlaceOverrides overrides;
  private final Vocabulary vocabulary = Vocabulary.INSTANCE;
  private final ToponymFinder finder = new ToponymFinder(vocabulary);
  private final ClueFinder clues = new ClueFinder(vocabulary);
  private final PlaceResolver resolver = new PlaceResolver(vocabulary);

  /**
   * A stage that looks places up in a gazetteer.
   *
   * @param gazetteer stays the caller's to close
   * @param overrides what the user says of names
   */
  public PlaceStage(Gazetteer gazetteer, PlaceOverrides overrides) {
    this.gazetteer = gazetteer;
    this.overrides = overrides;
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
    Lookup lookup = new Lookup(gazetteer, overrides.in(article.document().text()));
    List<Toponym> toponyms = finder.find(article, lookup);
    if (toponyms.isEmpty()) {
      return List.of();
    }
    List<Resolution> resolutions = resolver.resolve(toponyms, clues.find(article, lookup), lookup);
    return new Mentions(article, gazetteer, vocabulary, toponyms, resolutions).all();
  }
}
