package org.dateline.article.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says which toponyms mean the same place: those of one name and kind, unless the article tells
 * them apart, as "Paris, Texas" and "Paris, France".
 */
final class Senses {
  private final Vocabulary vocabulary;
  private final Lookup lookup;

  Senses(Vocabulary vocabulary, Lookup lookup) {
    this.vocabulary = vocabulary;
    this.lookup = lookup;
  }

  /** A key for each toponym; those with equal keys mean one place. */
  List<String> keys(List<Toponym> toponyms) {
    Map<String, Set<String>> containers = new HashMap<>();
    List<@Nullable String> container = new ArrayList<>();
    for (int i = 0; i < toponyms.size(); i++) {
      String around = container(toponyms, i);
      container.add(around);
      if (around != null) {
        containers.computeIfAbsent(toponyms.get(i).key(), key -> new TreeSet<>()).add(around);
      }
    }
    Map<String, String> last = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < toponyms.size(); i++) {
      String key = toponyms.get(i).key();
      Set<String> several = containers.getOrDefault(key, Set.of());
      String around = container.get(i);
      if (several.size() > 1) {
        String chosen = around == null ? last.getOrDefault(key, several.iterator().next()) : around;
        last.put(key, chosen);
        key += "|" + chosen;
      }
      keys.add(key);
    }
    return keys;
  }

  /** The region or country named right after the toponym, if the gazetteer has it there. */
  private @Nullable String container(List<Toponym> toponyms, int number) {
    if (number + 1 >= toponyms.size()) {
      return null;
    }
    Toponym inner = toponyms.get(number);
    Toponym outer = toponyms.get(number + 1);
    if (inner.words() != outer.words() || !Neighbourhood.isComma(inner.words(), inner, outer)) {
      return null;
    }
    Abbreviations.Region region = vocabulary.abbreviations().get(outer.surface());
    String name = region == null ? outer.surface() : region.name();
    return lookup.isWithin(inner.surface(), name) ? name : null;
  }
}
