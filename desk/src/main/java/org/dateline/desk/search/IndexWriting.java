package org.dateline.desk.search;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.dateline.article.annotation.Article;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into the index. What is put is there for readers, and after a crash, from {@link
 * #commit} on. There is one at a time; not safe for use by several threads.
 */
public final class IndexWriting implements AutoCloseable {
  private static final double BUFFER_MIB = 48;

  private final IndexFolder folder;
  private final IndexWriter writer;
  private final @Nullable Gazetteer gazetteer;

  private IndexWriting(IndexFolder folder, IndexWriter writer, @Nullable Gazetteer gazetteer) {
    this.folder = folder;
    this.writer = writer;
    this.gazetteer = gazetteer;
  }

  static IndexWriting open(IndexFolder folder, @Nullable Gazetteer gazetteer) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new WordAnalyzer());
    config.setSimilarity(new FixedSimilarity());
    config.setRAMBufferSizeMB(BUFFER_MIB);
    config.setCommitOnClose(false);
    return new IndexWriting(folder, folder.write(config), gazetteer);
  }

  /**
   * Puts an article in the place of any other version of it.
   *
   * @param key what names it in the store
   * @param version which of its versions
   */
  public void put(String key, int version, Article article) throws IOException {
    ArticleEntries entries = new ArticleEntries(key, version, article, this::region);
    folder.told(
        () ->
            writer.updateDocuments(
                new Term(Schema.KEY, IndexDocuments.cut(key)),
                IndexDocuments.of(entries.article(), entries.statements())));
  }

  private @Nullable String region(String gazetteerId) {
    Place place = gazetteer == null ? null : gazetteer.place(gazetteerId);
    if (place == null) {
      return null;
    }
    return place.kind() == PlaceKind.REGION && place.region() == null ? place.id() : place.region();
  }

  /** Makes all that was put durable and visible, with how far that is. */
  public void commit(IndexState state) throws IOException {
    writer.setLiveCommitData(state.toCommit().entrySet());
    folder.told(writer::commit);
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
