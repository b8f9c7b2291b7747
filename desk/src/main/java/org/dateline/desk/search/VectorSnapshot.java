package org.dateline.desk.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/**
 * The vectors as they were when this was opened. Up to {@value #MOST_COMPARED} of them are compared
 * one by one, which gives exactly the nearest; among more, Lucene's graph (HNSW: Malkov and
 * Yashunin 2018) finds candidates, of which a few may be missing. Safe for use by many threads.
 */
public final class VectorSnapshot implements AutoCloseable {
  static final int MOST_COMPARED = 300_000;
  private static final int FEWEST_CANDIDATES = 200;

  private final IndexFolder folder;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final int mostCompared;

  /** A content and how alike in meaning it is: the cosine of the angle, −1 to 1. */
  record Near(long hash, double similarity) {
    static final Comparator<Near> NEAREST_FIRST =
        Comparator.comparingDouble(Near::similarity).reversed().thenComparingLong(Near::hash);
  }

  /**
   * @param mostCompared up to so many are compared one by one
   */
  VectorSnapshot(IndexFolder folder, DirectoryReader reader, int mostCompared) {
    this.folder = folder;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.mostCompared = mostCompared;
  }

  /** How many different contents have a vector. */
  public int size() {
    return reader.numDocs();
  }

  /** Whether an answer is exactly the nearest. */
  public boolean isExact() {
    return size() <= mostCompared;
  }

  LongSet hashes() throws IOException {
    return folder.told(
        () -> {
          LongSet hashes = new LongSet();
          for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), VectorWriting.HASH);
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
              hashes.add(values.longValue());
            }
          }
          return hashes;
        });
  }

  /**
   * The contents nearest in meaning, the nearest first.
   *
   * @param among only these; null for all
   * @return their hashes with how alike they are
   */
  Map<Long, Double> nearest(byte[] vector, int count, @Nullable LongSet among) throws IOException {
    List<Near> nearest =
        folder.told(
            () -> isExact() ? compared(vector, count, among) : approximate(vector, count, among));
    Map<Long, Double> byHash = new LinkedHashMap<>();
    nearest.forEach(one -> byHash.put(one.hash(), one.similarity()));
    return byHash;
  }

  private List<Near> compared(byte[] vector, int count, @Nullable LongSet among)
      throws IOException {
    PriorityQueue<Near> best = new PriorityQueue<>(Near.NEAREST_FIRST.reversed());
    for (LeafReaderContext leaf : reader.leaves()) {
      ByteVectorValues vectors = leaf.reader().getByteVectorValues(VectorWriting.VECTOR);
      if (vectors == null) {
        continue;
      }
      NumericDocValues hashes = DocValues.getNumeric(leaf.reader(), VectorWriting.HASH);
      KnnVectorValues.DocIndexIterator each = vectors.iterator();
      while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (hashes.advanceExact(each.docID())
            && (among == null || among.contains(hashes.longValue()))) {
          offer(best, count, vector, vectors.vectorValue(each.index()), hashes.longValue());
        }
      }
    }
    return best.stream().sorted(Near.NEAREST_FIRST).toList();
  }

  private static void offer(
      PriorityQueue<Near> best, int count, byte[] wanted, byte[] vector, long hash) {
    Near near = new Near(hash, VectorUtil.cosine(wanted, vector));
    if (best.size() < count) {
      best.add(near);
    } else if (Near.NEAREST_FIRST.compare(near, best.element()) < 0) {
      Near unused = best.remove();
      best.add(near);
    }
  }

  private List<Near> approximate(byte[] vector, int count, @Nullable LongSet among)
      throws IOException {
    Query filter =
        among == null ? null : LongPoint.newSetQuery(VectorWriting.HASH, among.toArray());
    int candidates = Math.max(FEWEST_CANDIDATES, 2 * count);
    ScoreDoc[] found =
        searcher.search(
                new KnnByteVectorQuery(VectorWriting.VECTOR, vector, candidates, filter),
                candidates)
            .scoreDocs;
    return Stream.of(found).map(one -> near(one)).sorted(Near.NEAREST_FIRST).limit(count).toList();
  }

  private Near near(ScoreDoc found) {
    try {
      List<LeafReaderContext> leaves = reader.leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
      NumericDocValues hashes = DocValues.getNumeric(leaf.reader(), VectorWriting.HASH);
      boolean there = hashes.advanceExact(found.doc - leaf.docBase);
      // Lucene's score of a cosine is (1 + cosine) / 2.
      return new Near(there ? hashes.longValue() : 0, 2.0 * found.score - 1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (var directory = reader.directory()) {
      folder.told(
          () -> {
            reader.close();
            return directory;
          });
    }
  }
}
