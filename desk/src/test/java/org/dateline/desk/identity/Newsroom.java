package org.dateline.desk.identity;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Mention;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.derived.Follower;
import org.dateline.desk.store.Annotated;
import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.dateline.desk.store.StoredCapture;

/** A store of short invented articles, each with the entities that the test gives it. */
final class Newsroom implements AutoCloseable {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2024-05-01T10:00:00Z"));

  private final Store store;

  /** An entity to be: its name stands in the text. */
  record Told(EntityType type, String name, List<String> roles, List<String> of) {
    static Told person(String name, String role, String... of) {
      return new Told(
          EntityType.PERSON, name, role.isEmpty() ? List.of() : List.of(role), List.of(of));
    }

    static Told organisation(String name, String... of) {
      return new Told(EntityType.ORGANISATION, name, List.of(), List.of(of));
    }
  }

  Newsroom(Path folder) throws StoreException {
    this.store = Store.open(folder, CLOCK, "dateline test");
  }

  Store store() {
    return store;
  }

  /** Adds an article of a day. */
  void article(String key, String day, Told... told) throws StoreException {
    String text = text(key, told);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StoredCapture page = store.captures().put(bytes);
    Capture.Known known = new Capture.Known(null, null, null, LocalDate.parse(day));
    Annotated annotated = annotated(key, bytes, known, "model-1", told);
    NewVersion version = new NewVersion(key, page.sha256(), page, null, key, known, annotated);
    store.write(change -> change.add(version));
  }

  /** Reads an article anew: its entities are others now. */
  void reannotate(String key, String day, Told[] before, Told... told) throws StoreException {
    byte[] bytes = text(key, before).getBytes(StandardCharsets.UTF_8);
    Capture.Known known = new Capture.Known(null, null, null, LocalDate.parse(day));
    Annotated annotated = annotated(key, bytes, known, "model-2", told);
    store.write(
        change -> change.reannotate(change.articles().latest(key).orElseThrow().id(), annotated));
  }

  private static String text(String key, Told... told) {
    StringBuilder text = new StringBuilder("News of " + key + "\n\n");
    for (Told one : told) {
      text.append("It was said by ").append(one.name()).append(" that it rained.\n\n");
    }
    return text.toString();
  }

  private static Annotated annotated(
      String key, byte[] bytes, Capture.Known known, String model, Told... told) {
    Capture capture = new Capture(key, Sha256.of(bytes), new Capture.Content(bytes), known);
    Provenance provenance = new Provenance("0.1.0", model, "none");
    Article article = read(capture);
    Article all = dated(article, String.valueOf(known.published())).with(entities(article, told));
    return Annotated.of(all, new ArticleJson(provenance).write(all), provenance);
  }

  private static Article dated(Article article, String day) {
    Document document = article.document();
    Metadata metadata =
        new Metadata(
            document.metadata().headline(),
            null,
            List.of(),
            "The Courier",
            null,
            null,
            new Timestamp(day, day, Timestamp.Precision.DAY, day, null),
            null,
            java.util.Map.of());
    return Article.of(
        new Document(
            document.input(),
            document.id(),
            document.text(),
            document.language(),
            metadata,
            document.blocks()),
        List.of());
  }

  private static List<Annotation> entities(Article article, Told... told) {
    String text = article.document().text();
    List<Annotation> all = new ArrayList<>();
    for (int i = 0; i < told.length; i++) {
      String id = "e" + (i + 1);
      int at = text.indexOf(told[i].name());
      all.add(new Entity(id, told[i].type(), told[i].name(), told[i].roles(), told[i].of()));
      Span span = new Span(at, at + told[i].name().length());
      all.add(new Mention(span, told[i].type(), id, false));
    }
    return all;
  }

  private static Article read(Capture capture) {
    try {
      return new PageReader().read(capture);
    } catch (UnreadablePageException e) {
      throw new IllegalArgumentException(e);
    }
  }

  Identities identities() throws StoreException {
    return Identities.open(store, Follower.Progress.NONE);
  }

  List<Identity> find(String name) throws StoreException {
    try (Identities identities = identities()) {
      return identities.find(name);
    }
  }

  @Override
  public void close() throws StoreException {
    store.close();
  }
}
