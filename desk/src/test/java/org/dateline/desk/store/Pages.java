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
    String input = "news.txt";
    Capture capture = new Capture(input, page.sha256(), new Capture.Content(bytes(text)), known);
    return new NewVersion(key, page.sha256(), page, null, input, known, annotated(read(capture)));
  }

  /** The same as it comes from elsewhere: without bytes. */
  static NewVersion withoutBytes(String key, String text) {
    Sha256 id = Sha256.of(bytes(text));
    Capture capture =
        new Capture("news.txt", id, new Capture.Content(bytes(text)), Capture.Known.NOTHING);
    return new NewVersion(
        key, id, null, null, "news.txt", Capture.Known.NOTHING, annotated(read(capture)));
  }
}
