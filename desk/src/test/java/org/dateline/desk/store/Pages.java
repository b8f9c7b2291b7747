package org.dateline.desk.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.jspecify.annotations.Nullable;

/** Invented pages, read as far as their text. */
final class Pages {
  static final Provenance PROVENANCE = new Provenance("0.1.0", "model-1", "none");
  static final ArticleJson JSON = new ArticleJson(PROVENANCE);

  private Pages() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Capture capture(String text) {
    return capture(text, Capture.Known.NOTHING);
  }

  private static Capture capture(String text, Capture.Known known) {
    byte[] bytes = bytes(text);
    return new Capture("news.txt", Sha256.of(bytes), new Capture.Content(bytes), known);
  }

  static Article read(Capture capture) {
    try {
      return new PageReader().read(capture);
    } catch (UnreadablePageException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Annotated annotated(Article article) {
    return Annotated.of(article, JSON.write(article), PROVENANCE);
  }

  /** A page whose bytes the store is to keep. */
  static NewVersion version(Store store, String key, String text) throws StoreException {
    return version(store, key, text, null);
  }

  static NewVersion version(Store store, String key, String text, @Nullable Instant captured)
      throws StoreException {
    StoredCapture page = store.captures().put(bytes(text));
    Capture.Known known = new Capture.Known(null, null, captured, null);
    return new NewVersion(
        key, page.sha256(), page, null, "news.txt", known, annotated(read(capture(text, known))));
  }

  /** The same as it comes from elsewhere: without bytes. */
  static NewVersion withoutBytes(String key, String text) {
    Capture capture = capture(text);
    return new NewVersion(
        key, capture.id(), null, null, "news.txt", capture.known(), annotated(read(capture)));
  }
}
