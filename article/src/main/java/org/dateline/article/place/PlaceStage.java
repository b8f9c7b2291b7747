package org.dateline.article.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.pipeline.Stage;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;

/**
 * Finds the names of places and tells which places they mean.
 *
 * <p>Stateless and safe for use by many threads, as long as the gazetteer is open.
 */
public final class PlaceStage implements Stage {
  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary = Vocabulary.INSTANCE;
  private final ToponymFinder finder = new ToponymFinder(vocabulary);
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
    Map<String, Double> countries = new HashMap<>();
    for (Name name : article.all(Name.class)) {
      if (name.type() != EntityType.PERSON) {
        String country = vocabulary.countryOfDemonym(article.document().text(name.span()));
        if (country != null) {
          countries.merge(country, 0.5, (a, b) -> Math.min(2, a + b));
        }
      }
    }
    List<PlaceName> names = resolver.resolve(toponyms, new PlaceResolver.Clues(countries, null), lookup);
    List<PlaceMention> all = new ArrayList<>();
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym t = toponyms.get(i);
      PlaceName n = names.get(i);
      int best = n.best();
      if (best < 0) {
        all.add(new PlaceMention(t.span(), t.surface(), PlaceKind.OTHER, null, null, false, null, PlaceMention.Use.EVENT, "unknown"));
      } else {
        Place p = n.candidates().get(best).place();
        all.add(new PlaceMention(t.span(), p.name(), p.kind(), new PlaceMention.Position(p.latitude(), p.longitude(), p.precisionKm()), p.country(), p.disputed(), p.id(), PlaceMention.Use.EVENT, "belief " + n.belief(best)));
      }
    }
    return all;
  }
}
