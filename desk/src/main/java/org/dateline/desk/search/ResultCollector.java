package org.dateline.desk.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** Notes which documents are results, part by part of the index. */
final class ResultCollector implements Collector {
  private final List<PartResults> parts = new ArrayList<>();

  private ResultCollector() {}

  /** Collectors of several threads, and what they come to together. */
  static CollectorManager<ResultCollector, List<PartResults>> manager() {
    return new CollectorManager<>() {
      @Override
      public ResultCollector newCollector() {
        return new ResultCollector();
      }

      @Override
      public List<PartResults> reduce(Collection<ResultCollector> collectors) {
        return collectors.stream().flatMap(one -> one.parts.stream()).toList();
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) {
    FixedBitSet documents = new FixedBitSet(context.reader().maxDoc());
    parts.add(new PartResults(context.ord, documents));
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // how well a result fits does not matter
      }

      @Override
      public void collect(int document) {
        documents.set(document);
      }
    };
  }
}
