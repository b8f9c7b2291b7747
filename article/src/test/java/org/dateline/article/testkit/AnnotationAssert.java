package org.dateline.article.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Entity;
import org.dateline.article.annotation.Figure;
import org.dateline.article.annotation.Mention;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Repetition;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.annotation.Setting;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Block;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Asserts what must hold of every article, whatever a test asks: spans in range and in order, in
 * the roles that the contract allows, ids unique and resolved.
 */
public final class AnnotationAssert extends AbstractAssert<AnnotationAssert, Article> {
  private AnnotationAssert(Article article) {
    super(article, AnnotationAssert.class);
  }

  public static AnnotationAssert assertThat(Article article) {
    return new AnnotationAssert(article);
  }

  /** Checks all invariants and reports every one that is broken. */
  public AnnotationAssert isConsistent() {
    isNotNull();
    List<String> faults = new ArrayList<>();
    Set<String> statements = ids(faults, Statement.class, Statement::id);
    Set<String> entities = ids(faults, Entity.class, Entity::id);
    for (Annotation annotation : actual.annotations()) {
      check(annotation, statements, entities, faults);
    }
    inOrder("sentences", actual.all(Sentence.class).stream().map(Sentence::span).toList(), faults);
    inOrder("mentions", actual.all(Mention.class).stream().map(Mention::span).toList(), faults);
    Set<Span> places = new HashSet<>();
    for (PlaceMention place : actual.all(PlaceMention.class)) {
      if (!places.add(place.span())) {
        faults.add("two places at " + place.span());
      }
    }
    inOrder("statements", starts(actual.statements()), faults);
    inOrder("attitudes", starts(actual.attitudes()), faults);
    Assertions.assertThat(faults).as("faults of " + actual.document().input()).isEmpty();
    return this;
  }

  private void check(
      Annotation annotation, Set<String> statements, Set<String> entities, List<String> faults) {
    switch (annotation) {
      case Sentence sentence -> inBlock(sentence.span(), false, "sentence", faults);
      case TaggedText tagged -> {
        inBlock(tagged.block(), false, "tagged text", faults);
        inOrder("words", tagged.words(), faults);
      }
      case Name name -> inBlock(name.span(), false, "name", faults);
      case Statement statement -> check(statement, statements, faults);
      case Entity entity -> {
        if (entity.name().isBlank()) {
          faults.add("entity without a name: " + entity.id());
        }
      }
      case Mention mention -> {
        inBlock(mention.span(), false, "mention", faults);
        resolves(mention.entity(), entities, "mention " + mention.span(), faults);
      }
      case Speaker speaker -> {
        resolves(speaker.statement(), statements, "speaker", faults);
        resolves(speaker.entity(), entities, "speaker of " + speaker.statement(), faults);
      }
      case Modality modality -> check(modality, statements, faults);
      case Repetition repetition -> {
        resolves(repetition.statement(), statements, "repetition", faults);
        resolves(repetition.sameAs(), statements, "same_as", faults);
      }
      case PlaceMention place -> inBlock(place.span(), true, "place", faults);
      case Figure figure -> {
        inBlock(figure.span(), true, "figure", faults);
        resolves(figure.statement(), statements, "figure " + figure.span(), faults);
      }
      case Setting setting -> {
        resolves(setting.statement(), statements, "setting", faults);
        if (setting.place() != null) {
          inBlock(setting.place().span(), true, "place of speaking", faults);
        }
      }
      case Reason reason -> {
        resolves(reason.statement(), statements, reason.decision().label(), faults);
        reason.evidence().forEach(span -> inBlock(span, false, "evidence of " + reason, faults));
      }
      case TimeExpression time -> {
        if (!isPublicationLine(time.span())) {
          inBlock(time.span(), false, "time expression", faults);
        }
      }
    }
  }

  /** The publication line may stand in a block that nothing else is read from. */
  private boolean isPublicationLine(Span span) {
    Timestamp published = actual.document().metadata().published();
    return published != null && span.equals(published.span());
  }

  private void check(Statement statement, Set<String> statements, List<String> faults) {
    resolves(statement.within(), statements, "within of " + statement.id(), faults);
    for (List<Span> part : List.of(statement.source(), statement.cue(), statement.content())) {
      inOrder("spans of " + statement.id(), part, faults);
      part.forEach(span -> inBlock(span, true, statement.id(), faults));
    }
  }

  private void check(Modality modality, Set<String> statements, List<String> faults) {
    resolves(modality.statement(), statements, "modality", faults);
    for (Modality.Likelihood likelihood : modality.likelihoods()) {
      inBlock(likelihood.span(), true, "likelihood", faults);
      inBlock(likelihood.scope(), true, "scope of likelihood", faults);
    }
    for (Modality.Hedge hedge : modality.hedges()) {
      inBlock(hedge.span(), true, "hedge", faults);
      inBlock(hedge.scope(), true, "scope of hedge", faults);
    }
  }

  /**
   * A span is not empty, has no white space at its edges and stands in one block of a read role.
   */
  private void inBlock(Span span, boolean statement, String what, List<String> faults) {
    String text = actual.document().text();
    if (span.isEmpty() || span.end() > text.length()) {
      faults.add(what + " is empty or out of range: " + span);
      return;
    }
    if (!span.strip(text).equals(span)) {
      faults.add(what + " has white space at its edge: '" + span.of(text) + "'");
    }
    Block block = blockOf(span);
    if (block == null) {
      faults.add(what + " does not stand in one block: '" + span.of(text) + "'");
    } else if (statement ? !block.role().isRead() : !block.role().isReadForTimesAndMentions()) {
      faults.add(what + " must not be read from a " + block.role().label() + ": " + span);
    }
  }

  private @Nullable Block blockOf(Span span) {
    for (Block block : actual.document().blocks()) {
      if (block.span().contains(span)) {
        return block;
      }
    }
    return null;
  }

  private static List<Span> starts(List<Statement> statements) {
    return statements.stream()
        .map(statement -> statement.content().getFirst())
        .map(span -> new Span(span.start(), span.start()))
        .toList();
  }

  private static void inOrder(String what, List<Span> spans, List<String> faults) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        faults.add(what + " are out of order: " + spans.get(i - 1) + ", " + spans.get(i));
      }
    }
  }

  private static void resolves(
      @Nullable String id, Set<String> known, String what, List<String> faults) {
    if (id != null && !known.contains(id)) {
      faults.add(what + " names the unknown id " + id);
    }
  }

  private <A extends Annotation> Set<String> ids(
      List<String> faults, Class<A> type, java.util.function.Function<A, String> id) {
    Set<String> ids = new HashSet<>();
    for (A annotation : actual.all(type)) {
      if (!ids.add(id.apply(annotation))) {
        faults.add("two annotations have the id " + id.apply(annotation));
      }
    }
    return ids;
  }
}
