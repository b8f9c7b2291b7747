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
 */
record Draft(@Nullable TaggedSpan source, @Nullable TaggedSpan cue, List<TaggedSpan> contents) {
  Draft {
    contents = List.copyOf(contents);
  }

  /** This draft with its content continued. */
  Draft continuedBy(List<TaggedSpan> more) {
    List<TaggedSpan> all = new ArrayList<>(contents);
    all.addAll(more);
    all.sort(Comparator.comparing(TaggedSpan::span));
    return new Draft(source, cue, all);
  }

  /** Where its content begins. */
  int start() {
    return contents.getFirst().span().start();
  }

  List<Span> contentSpans() {
    return contents.stream().map(TaggedSpan::span).toList();
  }
}
