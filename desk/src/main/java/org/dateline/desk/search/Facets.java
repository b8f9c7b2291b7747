package org.dateline.desk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.dateline.desk.search.Search.FacetField;

/**
 * Counts how many results have each value of some fields: each field by itself, from one end to the
 * other, several fields at once. Safe for use by many threads.
 */
final class Facets {
  private static final int MOST_COUNTS = 20;

  private final IndexSearcher searcher;
  private final ConcurrentMap<String, ValueNumbers> numbers = new ConcurrentHashMap<>();

  Facets(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The most frequent values of the fields among the results, in the order of the fields. */
  List<Answer.Facet> of(Query query, List<FacetField> fields) throws IOException {
    if (fields.isEmpty()) {
      return List.of();
    }
    List<PartResults> results = searcher.search(query, ResultCollector.manager());
    try {
      return fields.parallelStream().map(field -> facet(field.field(), results)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Answer.Facet facet(String field, List<PartResults> results) {
    try {
      ValueCounts counts = new ValueCounts(numbers.computeIfAbsent(field, this::numbered));
      for (PartResults part : results) {
        counts.count(part);
      }
      return new Answer.Facet(field, counts.top(MOST_COUNTS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ValueNumbers numbered(String field) {
    List<LeafReaderContext> parts = searcher.getLeafContexts();
    try {
      return ValueNumbers.of(parts, field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
