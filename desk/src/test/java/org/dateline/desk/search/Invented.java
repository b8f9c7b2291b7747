package org.dateline.desk.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.annotation.Setting;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.dateline.article.testkit.Markup;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * An invented article made out of marked text (see {@link Markup}); its first line is a headline.
 */
final class Invented {
  private final Article plain;
  private final List<Statement> statements;
  private final List<Annotation> others = new ArrayList<>();
  private @Nullable String outlet = "Harbour Post";
  private @Nullable String day = "2025-05-12";
  private @Nullable String language = "en";

  private Invented(Markup markup) {
    this.plain = markup.article();
    this.statements = new ArrayList<>(markup.statements());
    statements.sort(Comparator.comparing(statement -> statement.content().getFirst()));
  }

  static Invented of(String marked) {
    return new Invented(Markup.parse(marked));
  }

  Invented outlet(String name) {
    outlet = name;
    return this;
  }

  Invented day(@Nullable String published) {
    day = published;
    return this;
  }

  Invented language(String tag) {
    language = tag;
    return this;
  }

  Invented said(String id, String name, @Nullable String institution) {
    String entity = "e" + (others.size() + 1);
    others.add(new Entity(entity, EntityType.PERSON, name, List.of(), List.of()));
    List<Speaker.Link> chain = new ArrayList<>();
    chain.add(new Speaker.Link(Speaker.Station.SPEAKER, name));
    if (institution != null) {
      chain.add(new Speaker.Link(Speaker.Station.INSTITUTION, institution));
    }
    others.add(new Speaker(id, entity, name, null, null, chain));
    return this;
  }

  Invented saidOn(String id, String value) {
    others.add(new Setting(id, value, null));
    return this;
  }

  Invented place(
      String words,
      String name,
      PlaceKind kind,
      double latitude,
      double longitude,
      String country) {
    return place(words, name, kind, latitude, longitude, country, PlaceMention.Use.EVENT);
  }

  Invented place(
      String words,
      String name,
      PlaceKind kind,
      double latitude,
      double longitude,
      String country,
      PlaceMention.Use use) {
    others.add(
        new PlaceMention(
            span(words),
            name,
            kind,
            new PlaceMention.Position(latitude, longitude, 5),
            country,
            null,
            false,
            "test:" + name,
            use,
            "the test says so"));
    return this;
  }

  Invented time(String words, String value) {
    others.add(
        new TimeExpression(span(words), TimeExpression.Type.DATE, value, null, "the test says so"));
    return this;
  }

  Invented likely(String id, String words, String term, double low, double high) {
    Span span = span(words);
    return modality(
        new Modality(
            id,
            true,
            false,
            false,
            false,
            false,
            List.of(new Modality.Likelihood(span, Modality.Scale.PHIA, term, low, high, span)),
            List.of()));
  }

  Invented hedged(String id, String words, Modality.HedgeKind kind) {
    Span span = span(words);
    return modality(
        new Modality(
            id,
            false,
            false,
            false,
            false,
            false,
            List.of(),
            List.of(new Modality.Hedge(span, kind, span))));
  }

  Invented denied(String id) {
    return modality(new Modality(id, false, false, false, true, false, List.of(), List.of()));
  }

  private Invented modality(Modality modality) {
    others.add(modality);
    return this;
  }

  private Span span(String words) {
    int start = plain.document().text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the text does not have: '" + words + "'");
    }
    return new Span(start, start + words.length());
  }

  Article article() {
    String text = plain.document().text();
    List<Block> blocks = new ArrayList<>();
    List<Annotation> annotations = new ArrayList<>();
    for (Block block : plain.document().blocks()) {
      BlockRole role = blocks.isEmpty() ? BlockRole.HEADLINE : BlockRole.PARAGRAPH;
      blocks.add(new Block(role, block.span(), null, "a line of the test's text"));
      annotations.addAll(sentences(text, block.span()));
    }
    annotations.addAll(statements);
    annotations.addAll(others);
    Sha256 id = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    return new Article(
        new Document("invented.txt", id, text, language, metadata(text, blocks), blocks),
        annotations,
        List.of());
  }

  private static List<Sentence> sentences(String text, Span block) {
    List<Sentence> sentences = new ArrayList<>();
    int start = block.start();
    for (int i = block.start(); i < block.end(); i++) {
      if (text.charAt(i) == '.' || i + 1 == block.end()) {
        sentences.add(new Sentence(new Span(start, i + 1).strip(text)));
        start = i + 1;
      }
    }
    return sentences;
  }

  private Metadata metadata(String text, List<Block> blocks) {
    Timestamp published =
        day == null
            ? null
            : new Timestamp(
                day,
                day,
                day.length() == 10 ? Timestamp.Precision.DAY : Timestamp.Precision.MONTH,
                day,
                null);
    return new Metadata(
        blocks.getFirst().span().of(text),
        null,
        List.of(),
        outlet,
        null,
        null,
        published,
        null,
        Map.of());
  }
}
