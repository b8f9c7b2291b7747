package org.dateline.desk.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Figure;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Repetition;
import org.dateline.article.annotation.Setting;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Block;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Span;
import org.dateline.article.testkit.AnnotationAssert;
import org.dateline.article.testkit.Markup;
import org.jspecify.annotations.Nullable;

/** An article made by hand out of marked text (see {@link Markup}). */
final class Sample {
  private final Article plain;
  private final String input;
  private Metadata metadata = Metadata.NONE;
  private @Nullable String language = "en";
  private final List<Block> blocks;
  private final List<Statement> statements;
  private final List<Annotation> others = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Sample(String input, Markup markup) {
    this.input = input;
    this.plain = markup.article();
    this.blocks = new ArrayList<>(plain.document().blocks());
    this.statements = new ArrayList<>(markup.statements());
    statements.sort(Comparator.comparing(statement -> statement.content().getFirst()));
  }

  static Sample of(String input, String marked) {
    return new Sample(input, Markup.parse(marked));
  }

  Sample with(Metadata known) {
    metadata = known;
    return this;
  }

  Sample language(String tag) {
    language = tag;
    return this;
  }

  Sample with(Problem problem) {
    problems.add(problem);
    return this;
  }

  /** Changes the statement with this id. */
  Sample change(String id, UnaryOperator<Statement> change) {
    statements.replaceAll(one -> one.id().equals(id) ? change.apply(one) : one);
    return this;
  }

  Sample direct(String... ids) {
    return kind(Statement.Kind.DIRECT, ids);
  }

  Sample mixed(String... ids) {
    return kind(Statement.Kind.MIXED, ids);
  }

  private Sample kind(Statement.Kind kind, String... ids) {
    for (String id : ids) {
      change(
          id,
          s ->
              new Statement(
                  s.id(), s.within(), s.act(), s.source(), s.cue(), s.content(), kind, 0.93));
    }
    return this;
  }

  Sample within(String id, String outer) {
    return change(
        id,
        s ->
            new Statement(
                s.id(), outer, s.act(), s.source(), s.cue(), s.content(), s.kind(), 0.71));
  }

  Sample attitude(String id) {
    return change(
        id,
        s ->
            new Statement(
                s.id(),
                s.within(),
                Statement.Act.ATTITUDE,
                s.source(),
                s.cue(),
                s.content(),
                s.kind(),
                0.8));
  }

  Sample person(String name, @Nullable String role, @Nullable String institution, String... ids) {
    return speaker(EntityType.PERSON, name, role, institution, null, ids);
  }

  Sample organisation(String name, String... ids) {
    return speaker(EntityType.ORGANISATION, name, null, null, null, ids);
  }

  Sample speaker(
      EntityType type,
      String name,
      @Nullable String role,
      @Nullable String institution,
      @Nullable String via,
      String... ids) {
    String entity = "e" + (others.size() + 1);
    others.add(
        new Entity(
            entity,
            type,
            name,
            role == null ? List.of() : List.of(role),
            institution == null ? List.of() : List.of(institution)));
    List<Speaker.Link> chain = new ArrayList<>();
    if (metadata.outlet() != null) {
      chain.add(new Speaker.Link(Speaker.Station.OUTLET, metadata.outlet()));
    }
    if (via != null) {
      chain.add(new Speaker.Link(Speaker.Station.MEDIUM, via));
    }
    chain.add(new Speaker.Link(Speaker.Station.SPEAKER, name));
    if (institution != null) {
      chain.add(new Speaker.Link(Speaker.Station.INSTITUTION, institution));
    }
    for (String id : ids) {
      others.add(new Speaker(id, entity, name, role, via, chain));
    }
    return this;
  }

  Sample said(String id, @Nullable String day, @Nullable String place) {
    Setting.Place at = place == null ? null : new Setting.Place(place, span(place));
    others.add(new Setting(id, day, at));
    return this;
  }

  /** A count in the statement with this id; exact where low and high are the same. */
  Sample figure(
      String id, String words, @Nullable Long low, @Nullable Long high, String unit, String of) {
    others.add(new Figure(span(words), low, high, false, unit, of, id));
    return this;
  }

  Sample repeats(String id, String fullest) {
    others.add(new Repetition(id, fullest));
    return this;
  }

  Sample modality(Modality modality) {
    others.add(modality);
    return this;
  }

  /** Gives the block that begins with {@code words} another role. */
  Sample block(String words, UnaryOperator<Block> change) {
    int start = span(words).start();
    blocks.replaceAll(block -> block.span().start() == start ? change.apply(block) : block);
    return this;
  }

  /** Where {@code words} first stand. */
  Span span(String words) {
    int start = plain.document().text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the text does not have: '" + words + "'");
    }
    return new Span(start, start + words.length());
  }

  String text() {
    return plain.document().text();
  }

  Article article() {
    Sha256 id = Sha256.of(text().getBytes(StandardCharsets.UTF_8));
    List<Annotation> annotations = new ArrayList<>(statements);
    annotations.addAll(others);
    Article article =
        new Article(
            new Document(input, id, text(), language, metadata, blocks), annotations, problems);
    AnnotationAssert.assertThat(article).isConsistent();
    return article;
  }
}
