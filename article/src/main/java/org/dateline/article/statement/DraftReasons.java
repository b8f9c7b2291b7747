package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.annotation.Reason;
import org.dateline.article.annotation.Reason.Decision;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/** Says why a draft became this statement: what found its parts and what joined them. */
final class DraftReasons {
  private final Statement statement;
  private final Draft draft;
  private final List<Reason> reasons = new ArrayList<>();

  private DraftReasons(Statement statement, Draft draft) {
    this.statement = statement;
    this.draft = draft;
  }

  /**
   * The reasons for one statement.
   *
   * @param score the mean of its parts' scores and of the links between them
   */
  static List<Reason> of(Statement statement, Draft draft, double score) {
    DraftReasons all = new DraftReasons(statement, draft);
    all.parts();
    all.add(Decision.KIND, List.of(), kind(statement.kind()));
    if (statement.within() != null) {
      all.add(
          Decision.WITHIN,
          List.of(),
          "its words stand in the content of %s, and somebody else says them"
              .formatted(statement.within()));
    }
    all.add(
        Decision.CONFIDENCE,
        List.of(),
        "parts and links have a mean score of %s; calibrated for %s statements"
            .formatted(number(score), statement.kind().label()));
    return List.copyOf(all.reasons);
  }

  private void parts() {
    TaggedSpan source = draft.source();
    if (source != null) {
      add(Decision.SOURCE, statement.source(), found(source, draft.belief().source()));
    }
    TaggedSpan cue = draft.cue();
    if (cue != null) {
      add(Decision.CUE, statement.cue(), found(cue, null));
    }
    for (int i = 0; i < statement.content().size(); i++) {
      String why = found(draft.contents().get(i), draft.belief().content());
      add(Decision.CONTENT, List.of(statement.content().get(i)), why);
    }
  }

  /** What found a part; the link to the cue where the model judged it. */
  private String found(TaggedSpan part, @Nullable Double link) {
    if (part.first() < 0) {
      return draft.cue() == null && part.score() == 1
          ? "an embedded post: all of it is its author’s"
          : "found by quotation marks, the words about it or a link of the model; score "
              + number(part.score());
    }
    String model = "the language model reads it so, " + number(part.score());
    boolean judged =
        !draft.belief().equals(Draft.Belief.NONE) && !draft.belief().equals(Draft.Belief.UNSAID);
    return link == null || !judged ? model : model + "; linked to the cue, " + number(link);
  }

  private static String kind(Statement.Kind kind) {
    return switch (kind) {
      case DIRECT -> "all of its letters stand in quotation marks";
      case INDIRECT -> "none of its letters stands in quotation marks";
      case MIXED -> "some of its letters stand in quotation marks";
    };
  }

  private static String number(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }

  private void add(Decision decision, List<Span> evidence, String why) {
    reasons.add(new Reason(statement.id(), decision, evidence, why));
  }
}
