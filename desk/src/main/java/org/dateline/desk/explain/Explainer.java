package org.dateline.desk.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.CodePoints;
import org.dateline.article.document.Span;
import org.dateline.desk.explain.Explanation.Part;
import org.dateline.desk.explain.Explanation.Role;
import org.dateline.desk.explain.Explanation.Words;
import org.jspecify.annotations.Nullable;

/**
 * Explains the statements and attitudes of one article.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Explainer {
  private final Article article;
  private final CodePoints points;

  public Explainer(Article article) {
    this.article = article;
    this.points = new CodePoints(article.document().text());
  }

  /**
   * A statement in one line.
   *
   * @param speaker the speaker's name; "not known" where nobody knows it
   * @param content the attributed words, pieces joined by an ellipsis
   */
  public record Entry(String id, String speaker, String cue, String content) {}

  /** The statements and attitudes, by place on the page. */
  public List<Entry> entries() {
    var speakers = article.speakers();
    return statements()
        .sorted(Comparator.comparing(one -> one.content().getFirst()))
        .map(one -> entry(one, speakers.get(one.id())))
        .toList();
  }

  private Entry entry(Statement statement, @Nullable Speaker speaker) {
    String name = speaker == null ? null : speaker.name();
    return new Entry(
        statement.id(),
        name == null ? "not known" : name,
        joined(statement.cue()),
        joined(statement.content()));
  }

  /** Why a statement was read as it was; empty if the article has none of this id. */
  public Optional<Explanation> explain(String id) {
    return statements().filter(one -> one.id().equals(id)).findFirst().map(this::explain);
  }

  private Explanation explain(Statement statement) {
    List<Part> parts = new ArrayList<>();
    statement.source().forEach(span -> parts.add(new Part(Role.SOURCE, words(span))));
    statement.cue().forEach(span -> parts.add(new Part(Role.CUE, words(span))));
    statement.content().forEach(span -> parts.add(new Part(Role.CONTENT, words(span))));
    parts.sort(Comparator.comparingInt(part -> part.words().start()));
    return new Explanation(
        statement.id(),
        article.document().input(),
        words(passage(statement)),
        parts,
        new Findings(article, statement, this::words).all());
  }

  /** The sentences from the first to the last word of the statement. */
  private Span passage(Statement statement) {
    Span extent = statement.extent();
    return article.all(Sentence.class).stream()
        .map(Sentence::span)
        .filter(extent::overlaps)
        .reduce(extent, Span::union);
  }

  private Stream<Statement> statements() {
    return article.all(Statement.class).stream();
  }

  private Words words(Span span) {
    return new Words(
        points.fromUnits(span.start()),
        points.fromUnits(span.end()),
        span.of(article.document().text()));
  }

  private String joined(List<Span> spans) {
    return String.join(" … ", spans.stream().map(article.document()::text).toList());
  }
}
