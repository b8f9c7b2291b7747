package org.dateline.article.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.document.Document;
import org.dateline.article.document.Problem;

/**
 * A document with all that was read from it.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param document the text and its blocks
 * @param annotations in the order in which the stages gave them
 * @param problems what went wrong on the way
 */
public record Article(Document document, List<Annotation> annotations, List<Problem> problems) {
  public Article {
    annotations = List.copyOf(annotations);
    problems = List.copyOf(problems);
  }

  /** An article of which nothing but the document has been read. */
  public static Article of(Document document, List<Problem> problems) {
    return new Article(document, List.of(), problems);
  }

  /** The annotations of one type, in order. */
  public <A extends Annotation> List<A> all(Class<A> type) {
    return annotations.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The statements, without attitudes. */
  public List<Statement> statements() {
    return withAct(Statement.Act.STATEMENT);
  }

  /** The attitudes. */
  public List<Statement> attitudes() {
    return withAct(Statement.Act.ATTITUDE);
  }

  /** Who says each statement, by the statement's id. */
  public Map<String, Speaker> speakers() {
    return index(Speaker.class, Speaker::statement);
  }

  /** How sure each statement is, by the statement's id. */
  public Map<String, Modality> modalities() {
    return index(Modality.class, Modality::statement);
  }

  /** When and where statements were made, by the statement's id. */
  public Map<String, Setting> settings() {
    return index(Setting.class, Setting::statement);
  }

  /** The entity with this id. */
  public Optional<Entity> entity(String id) {
    return all(Entity.class).stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /** This article with more annotations. */
  public Article with(List<? extends Annotation> more) {
    List<Annotation> all = new ArrayList<>(annotations);
    all.addAll(more);
    return new Article(document, all, problems);
  }

  /** This article with one more problem. */
  public Article with(Problem problem) {
    List<Problem> all = new ArrayList<>(problems);
    all.add(problem);
    return new Article(document, annotations, all);
  }

  private List<Statement> withAct(Statement.Act act) {
    return all(Statement.class).stream().filter(statement -> statement.act() == act).toList();
  }

  private <A extends Annotation> Map<String, A> index(Class<A> type, Function<A, String> key) {
    return all(type).stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
  }
}
