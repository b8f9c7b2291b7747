package org.dateline.desk.search;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.dateline.article.encoder.SentenceEncoder;

/**
 * Computes the vectors that are missing: of every content of a statement in the index that has
 * none. It can be stopped at any time and goes on where it was; what is done is committed every
 * {@value #COMMIT_EVERY} vectors. The same words have one vector, whoever says them.
 */
public final class VectorStep {
  static final int COMMIT_EVERY = 1_000;

  private final ArticleIndex index;

  public VectorStep(ArticleIndex index) {
    this.index = index;
  }

  /** How many contents have no vector. */
  public int missing() throws IOException {
    try (IndexSnapshot texts = index.read()) {
      LongSet there = there();
      int[] missing = {0};
      LongSet seen = new LongSet();
      eachContent(
          texts,
          (leaf, document, hash) -> {
            if (!there.contains(hash)) {
              seen.add(hash);
            }
            return true;
          });
      missing[0] = seen.size();
      return missing[0];
    }
  }

  /**
   * Computes what is missing.
   *
   * @param encoder the model
   * @param goesOn asked before each vector; false to stop
   * @param progress told how many are done, after each
   * @return how many were computed
   */
  public int run(SentenceEncoder encoder, BooleanSupplier goesOn, IntConsumer progress)
      throws IOException {
    try (IndexSnapshot texts = index.read();
        VectorWriting writing = index.vectors().write()) {
      LongSet there = there();
      Adding adding = new Adding(encoder, writing, goesOn, progress, there);
      eachContent(texts, adding::add);
      writing.commit();
      return adding.done;
    }
  }

  /** Adds what is missing, one content after the other. */
  private static final class Adding {
    private final SentenceEncoder encoder;
    private final VectorWriting writing;
    private final BooleanSupplier goesOn;
    private final IntConsumer progress;
    private final LongSet there;
    private final java.util.HashSet<Long> added = new java.util.HashSet<>();
    private int done;

    Adding(
        SentenceEncoder encoder,
        VectorWriting writing,
        BooleanSupplier goesOn,
        IntConsumer progress,
        LongSet there) {
      this.encoder = encoder;
      this.writing = writing;
      this.goesOn = goesOn;
      this.progress = progress;
      this.there = there;
    }

    boolean add(LeafReaderContext leaf, int document, long hash) throws IOException {
      if (there.contains(hash) || !added.add(hash)) {
        return true;
      }
      if (!goesOn.getAsBoolean()) {
        return false;
      }
      StoredFields fields = leaf.reader().storedFields();
      var bytes = fields.document(document).getBinaryValue(Schema.ENTRY);
      StatementEntry statement =
          Entries.statement(
              java.util.Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
      writing.add(hash, VectorWriting.quantised(encoder.encode(statement.content().text())));
      done++;
      if (done % COMMIT_EVERY == 0) {
        writing.commit();
      }
      progress.accept(done);
      return true;
    }
  }

  private LongSet there() throws IOException {
    try (VectorSnapshot vectors = index.vectors().read()) {
      return vectors.hashes();
    } catch (IndexException e) {
      return new LongSet();
    }
  }

  /** Takes the contents of statements; false to stop. */
  private interface Contents {
    boolean take(LeafReaderContext leaf, int document, long hash) throws IOException;
  }

  private static void eachContent(IndexSnapshot texts, Contents contents) throws IOException {
    for (LeafReaderContext leaf : texts.searcher().getIndexReader().leaves()) {
      NumericDocValues hashes = DocValues.getNumeric(leaf.reader(), Schema.CONTENT_HASH);
      Bits live = leaf.reader().getLiveDocs();
      for (int document = hashes.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = hashes.nextDoc()) {
        if ((live == null || live.get(document))
            && !contents.take(leaf, document, hashes.longValue())) {
          return;
        }
      }
    }
  }
}
