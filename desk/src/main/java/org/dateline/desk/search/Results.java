package org.dateline.desk.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents are results, part by part of the index.
 *
 * @param parts those parts that were looked at, in any order, each once
 */
record Results(List<PartResults> parts) {
  Results {
    parts = List.copyOf(parts);
  }

  long count() {
    return parts.stream().mapToLong(part -> part.documents().cardinality()).sum();
  }

  /** Those that are not among others. */
  Results without(Results others) {
    Map<Integer, PartResults> byPart =
        others.parts.stream().collect(Collectors.toMap(PartResults::part, Function.identity()));
    return new Results(
        parts.stream()
            .map(
                part -> {
                  FixedBitSet rest = part.documents().clone();
                  PartResults other = byPart.get(part.part());
                  if (other != null) {
                    rest.andNot(other.documents());
                  }
                  return new PartResults(part.part(), rest);
                })
            .toList());
  }
}
