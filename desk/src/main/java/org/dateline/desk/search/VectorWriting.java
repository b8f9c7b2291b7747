package org.dateline.desk.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dateline.article.encoder.SentenceEncoder;

/** Adds vectors. There is one at a time; not safe for use by several threads. */
final class VectorWriting implements AutoCloseable {
  static final String HASH = "hash";
  static final String VECTOR = "vector";
  private static final String MODEL = "dateline.model";

  /** The numbers of such vectors are seldom farther from 0; what is farther is taken as this. */
  private static final float FARTHEST = 0.3f;

  private final IndexFolder folder;
  private final IndexWriter writer;

  private VectorWriting(IndexFolder folder, IndexWriter writer) {
    this.folder = folder;
    this.writer = writer;
  }

  static VectorWriting open(IndexFolder folder, IndexWriterConfig config) throws IOException {
    config.setCommitOnClose(false);
    try {
      refuseOther(folder);
    } catch (IndexException e) {
      if (e.reason() == IndexException.Reason.FOREIGN
          || e.reason() == IndexException.Reason.DAMAGED) {
        folder.clear();
      }
    }
    return new VectorWriting(folder, folder.write(config));
  }

  /** Refuses vectors of another model, with which ours cannot be compared. */
  static void refuseOther(IndexFolder folder) throws IOException {
    Map<String, String> commit =
        folder.told(
            () -> {
              try (Directory directory = FSDirectory.open(folder.path())) {
                return SegmentInfos.readLatestCommit(directory).getUserData();
              }
            });
    if (!SentenceEncoder.MODEL.equals(commit.get(MODEL))) {
      throw new IndexException(
          IndexException.Reason.FOREIGN,
          "the vectors in %s are of the model %s, this program has %s; `dateline reindex --vectors` computes them anew"
              .formatted(folder, commit.get(MODEL), SentenceEncoder.MODEL));
    }
  }

  void add(long hash, byte[] vector) throws IOException {
    Document document = new Document();
    document.add(new LongPoint(HASH, hash));
    document.add(new NumericDocValuesField(HASH, hash));
    document.add(new KnnByteVectorField(VECTOR, vector, VectorSimilarityFunction.COSINE));
    folder.told(() -> writer.addDocument(document));
  }

  void commit() throws IOException {
    writer.setLiveCommitData(Map.of(MODEL, SentenceEncoder.MODEL).entrySet());
    folder.told(writer::commit);
  }

  /** A vector in 8 bits a number. Only its direction counts. */
  static byte[] quantised(float[] vector) {
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      float within = Math.max(-FARTHEST, Math.min(FARTHEST, vector[i]));
      bytes[i] = (byte) Math.round(within / FARTHEST * Byte.MAX_VALUE);
    }
    return bytes;
  }

  /** Ends writing; what was not committed is dropped. */
  @Override
  public void close() throws IOException {
    try (var directory = writer.getDirectory()) {
      folder.told(
          () -> {
            writer.rollback();
            return directory;
          });
    }
  }
}
