package org.dateline.desk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Metadata;
import org.dateline.article.json.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one page: the JSON object of {@code dateline-article/1}, packed, and what of it
 * the store's tables hold besides.
 *
 * <p>Immutable. Packing is done when it is made, by the thread that makes it, so that many threads
 * share it and the writer only writes.
 */
public final class Annotated {
  private final byte[] packed;
  private final Provenance provenance;
  private final Metadata metadata;
  private final @Nullable String language;

  private Annotated(
      byte[] packed, Provenance provenance, Metadata metadata, @Nullable String language) {
    this.packed = packed;
    this.provenance = provenance;
    this.metadata = metadata;
    this.language = language;
  }

  /**
   * Packs an article.
   *
   * @param json the same article, as {@code ArticleJson} writes it
   * @param provenance what read it
   */
  public static Annotated of(Article article, String json, Provenance provenance) {
    return new Annotated(
        Zstandard.pack(json.getBytes(StandardCharsets.UTF_8)),
        provenance,
        article.document().metadata(),
        article.document().language());
  }

  static String json(byte[] packed) throws IOException {
    return new String(Zstandard.unpack(packed), StandardCharsets.UTF_8);
  }

  byte[] packed() {
    return packed;
  }

  public Provenance provenance() {
    return provenance;
  }

  @Nullable String headline() {
    return metadata.headline();
  }

  @Nullable String outlet() {
    return metadata.outlet();
  }

  @Nullable String language() {
    return language;
  }

  /** The local day of publication, or the month or year where no more is told. */
  @Nullable String published() {
    if (metadata.published() == null) {
      return null;
    }
    String day = metadata.published().day();
    return day == null ? metadata.published().local() : day;
  }
}
