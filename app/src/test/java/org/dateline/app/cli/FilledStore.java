package org.dateline.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.PageReader;
import org.dateline.article.testkit.Articles;
import org.dateline.desk.store.Annotated;
import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoredCapture;
import org.dateline.gazetteer.PlaceKind;

/** A store with a few invented articles, for commands that ask it. */
final class FilledStore {
  static final String FORMULA = "=HYPERLINK(\"x\") said the river rose in Odesa on 3 May";
  private static final Provenance PROVENANCE = new Provenance("0.1.0", "model", "none");

  private FilledStore() {}

  /** Services whose store lies in a folder and has articles. */
  static Services in(Path folder) throws IOException {
    StoreHome home = new StoreHome(folder, () -> Instant.parse("2025-05-12T08:00:00Z"), "test");
    try (Store store = home.open(null)) {
      add(store, "https://post.example/1", "Ann Lee said the bridge was open.", "2025-05-12", true);
      add(store, "https://post.example/2", "Bo Ek said the bridge was closed.", "2025-05-14", true);
      add(store, "https://post.example/3", FORMULA + ".", "2025-05-15", false);
    }
    return new Services(
        unused -> capture -> Articles.withText(""),
        unused -> capture -> new PageReader().read(capture),
        article -> "",
        List.of("test"),
        new PlaceFiles(Path.of("none")),
        home,
        PROVENANCE);
  }

  private static void add(Store store, String key, String text, String day, boolean withBytes)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StoredCapture page = withBytes ? store.captures().put(bytes) : null;
    Article article = article(text, day);
    Capture.Known known = new Capture.Known(null, null, null, null, Capture.Kind.TEXT);
    NewVersion version =
        new NewVersion(
            key,
            Sha256.of(bytes),
            page,
            null,
            "news.txt",
            known,
            Annotated.of(article, new ArticleJson(PROVENANCE).write(article), PROVENANCE));
    store.<Object, IOException>write(change -> change.add(version));
  }

  /** "X said Y.", read as what it says. */
  private static Article article(String text, String day) {
    Timestamp published = new Timestamp(day, day, Timestamp.Precision.DAY, day, null);
    Metadata metadata =
        new Metadata(
            "News of " + day, null, List.of(), "Post", null, null, published, null, Map.of());
    Article plain = Articles.withText(text, metadata);
    Document document =
        new Document(
            "news.txt",
            Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
            text,
            "en",
            metadata,
            plain.document().blocks());
    int said = text.indexOf(" said ");
    Span source = new Span(0, said);
    Span content = new Span(said + " said ".length(), text.length() - 1);
    String name = source.of(text);
    Article read =
        Article.of(document, List.of())
            .with(
                List.of(
                    new Sentence(new Span(0, text.length())),
                    new Statement(
                        "s1",
                        null,
                        Statement.Act.STATEMENT,
                        List.of(source),
                        List.of(new Span(said + 1, said + 5)),
                        List.of(content),
                        Statement.Kind.INDIRECT,
                        0.9),
                    new Entity("e1", EntityType.PERSON, name, List.of(), List.of()),
                    new Speaker(
                        "s1",
                        "e1",
                        name,
                        null,
                        null,
                        List.of(new Speaker.Link(Speaker.Station.SPEAKER, name)))));
    return text.contains("Odesa") ? read.with(List.of(odesa(text), may(text))) : read;
  }

  private static PlaceMention odesa(String text) {
    int start = text.indexOf("Odesa");
    return new PlaceMention(
        new Span(start, start + 5),
        "Odesa",
        PlaceKind.SETTLEMENT,
        new PlaceMention.Position(46.48, 30.73, 10),
        "UA",
        null,
        false,
        "geonames:698740",
        PlaceMention.Use.EVENT,
        "the test says so");
  }

  private static TimeExpression may(String text) {
    int start = text.indexOf("3 May");
    return new TimeExpression(
        new Span(start, start + 5),
        TimeExpression.Type.DATE,
        "2025-05-03",
        null,
        "the test says so");
  }
}
