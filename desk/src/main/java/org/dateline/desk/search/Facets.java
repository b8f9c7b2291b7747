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
 * other, several fields at once. Where most of all there is are results, those that are none are
 * counted and taken from the counts of all. Safe for use by many threads.
 */
final class Facets {
  private static final int MOST_COUNTS = 20;

  private final IndexSearcher searcher;
  private final ConcurrentMap<String, ValueNumbers> numbers = new ConcurrentHashMap<>();
  private final ConcurrentMap<Unit, Results> everything = new ConcurrentHashMap<>();
  private final ConcurrentMap<UnitField, ValueCounts> countsOfAll = new ConcurrentHashMap<>();

  /** A field of articles, or of statements. */
  private record UnitField(Unit unit, String field) {}

  Facets(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The most frequent values of the fields among the results, in the order of the fields.
   *
   * @param query finds articles, or statements, by {@code unit}
   */
  List<Answer.Facet> of(Query query, Unit unit, List<FacetField> fields) throws IOException {
    if (fields.isEmpty()) {
      return List.of();
    }
    try {
      Results results = results(query);
      Results all = everything.computeIfAbsent(unit, this::everything);
      boolean most = 2 * results.count() > all.count();
      Results counted = most ? all.without(results) : results;
      return fields.parallelStream()
          .map(FacetField::field)
          .map(
              field -> {
                ValueCounts counts = counts(field, counted);
                return facet(field, most ? ofAll(unit, field).less(counts) : counts);
              })
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ValueCounts ofAll(Unit unit, String field) {
    return countsOfAll.computeIfAbsent(
        new UnitField(unit, field),
        unused -> counts(field, everything.computeIfAbsent(unit, this::everything)));
  }

  private Results everything(Unit unit) {
    try {
      return results(LuceneQueries.all(unit));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Results results(Query query) throws IOException {
    return new Results(searcher.search(query, ResultCollector.manager()));
  }

  private ValueCounts counts(String field, Results results) {
    try {
      ValueCounts counts = new ValueCounts(numbers.computeIfAbsent(field, this::numbered));
      for (PartResults part : results.parts()) {
        counts.count(part);
      }
      return counts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer.Facet facet(String field, ValueCounts counts) {
    try {
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
