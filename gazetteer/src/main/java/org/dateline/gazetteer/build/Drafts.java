package org.dateline.gazetteer.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dateline.gazetteer.Alias;
import org.dateline.gazetteer.AliasKind;
import org.dateline.gazetteer.Distances;
import org.dateline.gazetteer.NameFolding;
import org.dateline.gazetteer.Place;
import org.jspecify.annotations.Nullable;

/** All places on their way into the gazetteer, so that none comes twice from two sources. */
final class Drafts {
  /** Two sources that put a name so close together mean one place. */
  private static final double SAME_NAME_KM = 12;

  private final Map<String, Draft> byId = new LinkedHashMap<>();
  private final Map<String, List<String>> idsByName = new HashMap<>();

  /**
   * @throws IllegalArgumentException if the id is taken
   */
  void add(Draft draft) {
    if (byId.putIfAbsent(draft.place().id(), draft) != null) {
      throw new IllegalArgumentException("two places have the id " + draft.place().id());
    }
    for (String key : keys(draft)) {
      idsByName.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(draft.place().id());
    }
  }

  /** Adds a place unless one of its id, or of its name and kind, is there already. */
  void addIfNew(Draft draft) {
    if (same(draft) == null && !byId.containsKey(draft.place().id())) {
      add(draft);
    }
  }

  /** Adds a curated place, or its names to the place that it is. */
  void merge(Draft curated) {
    Draft known = same(curated);
    if (known == null) {
      add(curated);
      return;
    }
    List<Alias> names = new ArrayList<>(curated.aliases());
    names.add(new Alias(curated.place().name(), AliasKind.ALTERNATE));
    Draft merged = known.with(names);
    byId.put(known.place().id(), merged);
    Set<String> before = keys(known);
    for (String key : keys(merged)) {
      if (!before.contains(key)) {
        idsByName.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(known.place().id());
      }
    }
  }

  /** The place that is known already: of the same kind, country and name, and near. */
  private @Nullable Draft same(Draft draft) {
    for (String key : keys(draft)) {
      for (String id : idsByName.getOrDefault(key, List.of())) {
        Draft known = Objects.requireNonNull(byId.get(id));
        if (isSame(known.place(), draft.place())) {
          return known;
        }
      }
    }
    return null;
  }

  private static boolean isSame(Place known, Place other) {
    double most = Math.max(SAME_NAME_KM, Math.min(known.precisionKm(), other.precisionKm()) / 2);
    return known.kind() == other.kind()
        && Objects.equals(known.country(), other.country())
        && Distances.kilometres(known, other) <= most;
  }

  private static Set<String> keys(Draft draft) {
    Set<String> keys = new TreeSet<>();
    keys.add(NameFolding.fold(draft.place().name()));
    draft.aliases().forEach(alias -> keys.add(NameFolding.fold(alias.text())));
    return keys;
  }

  /** In the order in which they came. */
  void forEach(Consumer<Draft> each) {
    byId.values().forEach(each);
  }
}
