package org.dateline.desk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.dateline.desk.search.Search.FacetField;

/** Counts how many results have each value of some fields. */
final class FacetCollector extends SimpleCollector {
  private static final int MOST_COUNTS = 20;

  private final Map<FacetField, ValueCounts> fields = new EnumMap<>(FacetField.class);

  FacetCollector(List<FacetField> wanted) {
    wanted.forEach(field -> fields.put(field, new ValueCounts(field.field())));
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    for (ValueCounts counts : fields.values()) {
      counts.begin(context.reader());
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void collect(int document) throws IOException {
    for (ValueCounts counts : fields.values()) {
      counts.count(document);
    }
  }

  List<Answer.Facet> facets() throws IOException {
    List<Answer.Facet> facets = new ArrayList<>();
    for (Map.Entry<FacetField, ValueCounts> one : fields.entrySet()) {
      facets.add(new Answer.Facet(one.getKey().field(), one.getValue().top(MOST_COUNTS)));
    }
    return facets;
  }
}
