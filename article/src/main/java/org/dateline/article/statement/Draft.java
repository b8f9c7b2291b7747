package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the making: parts that belong together.
 *
 * @param source the source, null where there is none
 * @param cue the cue, null where there is none
 * @param contents the pieces of the content, in order, not empty
 * @param belief what the model believes of the parts together
 */
record Draft(
    @Nullable TaggedSpan source,
    @Nullable TaggedSpan cue,
    List<TaggedSpan> contents,
    Belief belief) {

  /**
   * What the model believes of a draft's parts together, each 0 to 1.
   *
   * @param content that the content is this cue's
   * @param source that the source is this cue's
   * @param attitude that the cue tells of an attitude
   */
  record Belief(double content, double source, double attitude) {
    /** Of parts that rules joined, or of which some are missing. */
    static final Belief NONE = new Belief(0.5, 0.5, 0);

    /** Of a quotation that its marks show and that no words attribute. */
    static final Belief UNSAID = new Belief(1, 1, 0);
  }

  Draft {
    contents = List.copyOf(contents);
  }

  /** This draft with its content continued. */
  Draft continuedBy(List<TaggedSpan> more) {
    List<TaggedSpan> all = new ArrayList<>(contents);
    all.addAll(more);
    all.sort(Comparator.comparing(TaggedSpan::span));
    return new Draft(source, cue, all, belief);
  }

  /** What its source says next, in a quotation that no words attribute again. */
  Draft followedBy(List<TaggedSpan> quotation) {
    return new Draft(source, cue, quotation, Belief.UNSAID);
  }

  /** Where its content begins. */
  int start() {
    return contents.getFirst().span().start();
  }

  List<Span> contentSpans() {
    return contents.stream().map(TaggedSpan::span).toList();
  }
}
