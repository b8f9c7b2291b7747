package org.dateline.desk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.desk.search.Search.FacetField;

/**
 * Counts how many results have each value of some fields: first which documents of a part of the
 * index are results, then field by field, so that each field is read from one end to the other.
 */
final class FacetCollector implements Collector {
  private static final int MOST_COUNTS = 20;

  private final List<FacetField> wanted;
  private final List<ValueCounts> fields;

  private FacetCollector(List<FacetField> wanted) {
    this.wanted = wanted;
    this.fields = wanted.stream().map(field -> new ValueCounts(field.field())).toList();
  }

  /** Collectors of several threads, and what they come to together. */
  static CollectorManager<FacetCollector, List<Answer.Facet>> of(List<FacetField> wanted) {
    return new CollectorManager<>() {
      @Override
      public FacetCollector newCollector() {
        return new FacetCollector(wanted);
      }

      @Override
      public List<Answer.Facet> reduce(Collection<FacetCollector> collectors) throws IOException {
        FacetCollector all = new FacetCollector(wanted);
        for (FacetCollector one : collectors) {
          for (int field = 0; field < all.fields.size(); field++) {
            all.fields.get(field).add(one.fields.get(field));
          }
        }
        return all.facets();
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) {
    return new PartCollector(context.reader());
  }

  /** The results in one part of the index. */
  private final class PartCollector implements LeafCollector {
    private final LeafReader reader;
    private final FixedBitSet results;

    PartCollector(LeafReader reader) {
      this.reader = reader;
      this.results = new FixedBitSet(reader.maxDoc());
    }

    @Override
    public void setScorer(Scorable scorer) {
      // how well a result fits does not matter
    }

    @Override
    public void collect(int document) {
      results.set(document);
    }

    @Override
    public void finish() throws IOException {
      for (ValueCounts field : fields) {
        field.count(reader, results);
      }
    }
  }

  private List<Answer.Facet> facets() throws IOException {
    List<Answer.Facet> facets = new ArrayList<>();
    for (int field = 0; field < wanted.size(); field++) {
      facets.add(new Answer.Facet(wanted.get(field).field(), fields.get(field).top(MOST_COUNTS)));
    }
    return facets;
  }
}
