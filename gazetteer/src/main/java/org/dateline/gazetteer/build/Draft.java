package org.dateline.gazetteer.build;

import java.util.ArrayList;
import java.util.List;
import org.dateline.gazetteer.Alias;
import org.dateline.gazetteer.AliasKind;
import org.dateline.gazetteer.Place;

/**
 * A place on its way into the gazetteer.
 *
 * @param place the place
 * @param code code of a first-level region: its own, or that of the one in which it lies; empty
 *     where unknown
 * @param aliases its names besides the first
 */
record Draft(Place place, String code, List<Alias> aliases) {
  Draft {
    aliases = List.copyOf(aliases);
  }

  /** The same place with more names. */
  Draft with(List<Alias> more) {
    List<Alias> all = new ArrayList<>(aliases);
    all.addAll(more);
    return new Draft(place, code, all);
  }

  /** The same place under one more name. */
  Draft with(String name) {
    return with(List.of(new Alias(name, AliasKind.ALTERNATE)));
  }
}
