package org.dateline.desk.search;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The index of a desk: of texts in the folder {@code text}, of meanings in {@code vectors}. Both
 * are derived from the store and can be deleted at any time. Immutable and safe for use by many
 * threads and processes; one of them writes at a time.
 */
public final class ArticleIndex {
  private final IndexFolder text;
  private final IndexFolder vectors;
  private final @Nullable Gazetteer gazetteer;

  /**
   * @param folder where the index is or shall be
   * @param gazetteer tells in which region a place lies; null to leave regions out
   */
  public ArticleIndex(Path folder, @Nullable Gazetteer gazetteer) {
    this.text = new IndexFolder(folder.resolve("text"));
    this.vectors = new IndexFolder(folder.resolve("vectors"));
    this.gazetteer = gazetteer;
  }

  /**
   * How far the index is.
   *
   * @throws IndexException if there is none, or it cannot be used
   */
  public IndexState state() throws IOException {
    return text.state();
  }

  /**
   * Opens it for writing; where there is none, an empty one is made.
   *
   * @throws IndexException if another process is writing, or it is damaged
   */
  public IndexWriting write() throws IOException {
    return IndexWriting.open(text, gazetteer);
  }

  /** Deletes what there is, so that it can be made anew. */
  public void clear() throws IOException {
    text.clear();
  }

  /**
   * Opens what was last committed for searching.
   *
   * @throws IndexException if there is none, or it cannot be used
   */
  public IndexSnapshot read() throws IOException {
    IndexState unused = text.state();
    return new IndexSnapshot(text, text.read());
  }

  /** The vectors of what statements say. */
  public VectorIndex vectors() {
    return new VectorIndex(vectors);
  }

  /** How many bytes the index of texts has on the disk. */
  public long bytes() throws IOException {
    return text.bytes();
  }
}
