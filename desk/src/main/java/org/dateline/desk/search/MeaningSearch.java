package org.dateline.desk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.dateline.article.encoder.SentenceEncoder;
import org.dateline.desk.search.query.Condition;
import org.jspecify.annotations.Nullable;

/** Finds statements that say alike, whatever their words. Safe for use by many threads. */
public final class MeaningSearch {
  /** So many statements with the same words are told; the rest is more of the same. */
  private static final int MOST_FOUND = 20_000;

  private final IndexSnapshot texts;
  private final VectorSnapshot vectors;
  private final SentenceEncoder encoder;

  public MeaningSearch(IndexSnapshot texts, VectorSnapshot vectors, SentenceEncoder encoder) {
    this.texts = texts;
    this.vectors = vectors;
    this.encoder = encoder;
  }

  /**
   * Finds statements like a text, the most alike first; then by time, key and place as always.
   *
   * @param text what they shall be like
   * @param search what must hold besides, and which results are wanted
   * @return the results; the total counts those whose content is among the nearest
   */
  public Answer<Answer.StatementHit> like(String text, Search search) throws IOException {
    byte[] vector = VectorWriting.quantised(encoder.encode(text));
    Query query = texts.query(search.condition());
    int contents = search.from() + search.count();
    Map<Long, Double> nearest =
        contents == 0 ? Map.of() : vectors.nearest(vector, contents, among(search, query));
    return texts
        .folder()
        .told(
            () -> {
              List<Found> found = statements(query, nearest);
              Highlighter highlighter = texts.highlighter(search.condition(), Unit.STATEMENTS);
              List<Answer.StatementHit> hits = new ArrayList<>();
              for (Found one :
                  sorted(found).stream().skip(search.from()).limit(search.count()).toList()) {
                hits.add(texts.hit(one.document(), highlighter, one.similarity()));
              }
              return new Answer<>(found.size(), hits, List.of());
            });
  }

  private @Nullable LongSet among(Search search, Query query) throws IOException {
    if (search.condition().equals(new Condition.All(List.of()))) {
      return null;
    }
    HashCollector hashes = new HashCollector();
    return texts
        .folder()
        .told(() -> texts.searcher().search(query, SingleCollector.of(hashes)).hashes);
  }

  /** The contents of all that a condition holds of. */
  private static final class HashCollector extends SimpleCollector {
    private final LongSet hashes = new LongSet();
    private NumericDocValues values = DocValues.emptyNumeric();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      values = DocValues.getNumeric(context.reader(), Schema.CONTENT_HASH);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        hashes.add(values.longValue());
      }
    }
  }

  private record Found(int document, double similarity, int rank) {}

  private List<Found> statements(Query query, Map<Long, Double> nearest) throws IOException {
    long[] hashes = nearest.keySet().stream().mapToLong(Long::longValue).toArray();
    Query both =
        new BooleanQuery.Builder()
            .add(query, Occur.FILTER)
            .add(LongPoint.newSetQuery(Schema.CONTENT_HASH, hashes), Occur.FILTER)
            .build();
    ScoreDoc[] documents =
        texts.searcher().search(both, MOST_FOUND, IndexSnapshot.byTime()).scoreDocs;
    List<Found> found = new ArrayList<>();
    for (int rank = 0; rank < documents.length; rank++) {
      int document = documents[rank].doc;
      found.add(new Found(document, nearest.getOrDefault(hash(document), 0.0), rank));
    }
    return found;
  }

  private static List<Found> sorted(List<Found> found) {
    return found.stream()
        .sorted(
            Comparator.comparingDouble(Found::similarity).reversed().thenComparingInt(Found::rank))
        .toList();
  }

  private long hash(int document) throws IOException {
    List<LeafReaderContext> leaves = texts.searcher().getLeafContexts();
    LeafReaderContext leaf =
        leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(document, leaves));
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), Schema.CONTENT_HASH);
    return values.advanceExact(document - leaf.docBase) ? values.longValue() : 0;
  }
}
