package org.dateline.desk.search;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriterConfig;

/**
 * The vectors of what statements say: one for each different content, whoever says it and wherever.
 * An index of its own, so that vectors can come later than texts, and stay when texts are indexed
 * anew. Immutable and safe for use by many threads.
 */
public final class VectorIndex {
  private static final double BUFFER_MIB = 32;

  private final IndexFolder folder;

  VectorIndex(IndexFolder folder) {
    this.folder = folder;
  }

  /** Opens it for writing; an index of another model's vectors is begun anew. */
  VectorWriting write() throws IOException {
    return VectorWriting.open(
        folder, new IndexWriterConfig(new WordAnalyzer()).setRAMBufferSizeMB(BUFFER_MIB));
  }

  /** Opens what was last committed. */
  public VectorSnapshot read() throws IOException {
    return read(VectorSnapshot.MOST_COMPARED);
  }

  VectorSnapshot read(int mostCompared) throws IOException {
    VectorWriting.refuseOther(folder);
    DirectoryReader reader = folder.read();
    return new VectorSnapshot(folder, reader, mostCompared);
  }

  /** Deletes what there is. */
  public void clear() throws IOException {
    folder.clear();
  }

  /** How many bytes it has on the disk. */
  public long bytes() throws IOException {
    return folder.bytes();
  }
}
