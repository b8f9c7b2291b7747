package org.dateline.article.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Block;
import org.dateline.article.document.Document;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.dateline.article.document.Timestamp.Precision;
import org.dateline.article.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and says what they mean, by TimeML's rules for TIMEX3 (ISO 24617-1). What
 * is relative counts from the day of publication, in the local time of the page, or from the day
 * that the text told of last; never from the day on which the program runs.
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class TimeStage implements Stage {
  private final CandidateFinder finder = new CandidateFinder();
  private final TenseDetector tenses = new TenseDetector();

  @Override
  public String name() {
    return "time";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.NAMES, Layer.STATEMENTS);
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.TIMES);
  }

  @Override
  public List<TimeExpression> annotate(Article article) {
    Document document = article.document();
    Timestamp published = document.metadata().published();
    List<Candidate> candidates = candidates(article, published);
    boolean history = HistoryDetector.isHistory(candidates, published);
    Resolver resolver = new Resolver(new Anchors(published, history));
    List<TimeExpression> times = new ArrayList<>();
    Contents contents = Contents.of(article.statements());
    Sequence block = null;
    for (Candidate candidate : candidates) {
      if (candidate.sequence() != block) {
        block = candidate.sequence();
        resolver.startBlock();
      }
      resolver.startWords(contents.contain(candidate.span()));
      Tense tense = tenses.tense(candidate.sequence(), candidate.from(), candidate.to());
      Answer answer = resolver.resolve(candidate.meaning(), tense, candidate.isAttribute());
      times.add(
          new TimeExpression(
              candidate.span(), candidate.type(), answer.value(), answer.edtf(), answer.why()));
    }
    if (published != null && published.span() != null) {
      times.add(publication(published, published.span()));
      times.sort(Comparator.comparing(TimeExpression::span));
    }
    return times;
  }

  private static TimeExpression publication(Timestamp published, Span span) {
    boolean time =
        published.precision() == Precision.MINUTE || published.precision() == Precision.HOUR;
    TimeExpression.Type type = time ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
    return new TimeExpression(span, type, published.value(), null, "when it was published");
  }

  /** What is found in the blocks that are read, but for the publication line and names. */
  private List<Candidate> candidates(Article article, @Nullable Timestamp published) {
    Document document = article.document();
    Span line = published == null ? null : published.span();
    List<Span> names = names(article);
    List<Candidate> candidates = new ArrayList<>();
    for (Block block : document.blocksReadForTimes()) {
      for (Candidate candidate : finder.find(document.text(), block.span())) {
        Span span = candidate.span();
        boolean told = line != null && line.overlaps(span);
        if (!told && !isName(span, names)) {
          candidates.add(candidate);
        }
      }
    }
    return candidates;
  }

  /** The names that have room for a word of time: "Theresa May", "Friday Group". */
  private static List<Span> names(Article article) {
    return article.all(Name.class).stream()
        .filter(
            name ->
                name.type() == EntityType.PERSON
                    || name.type() == EntityType.ORGANISATION
                    || name.type() == EntityType.FACILITY)
        .map(Name::span)
        .sorted()
        .toList();
  }

  private static boolean isName(Span span, List<Span> names) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).end() < span.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < names.size()
        && names.get(low).contains(span)
        && names.get(low).length() > span.length();
  }
}
