package org.dateline.article.statement;

import java.util.List;
import java.util.Set;
import org.dateline.article.document.Span;

/**
 * Tells the reporter's own clause after the reporting clause from the source's words: "…, Britain
 * said on Thursday <i>as the convoy turned back</i>". Such a clause begins with a conjunction of
 * time and follows a cue that already has its content before it.
 */
final class ReporterClauses {
  private static final Set<String> CONJUNCTIONS =
      Set.of("as", "while", "after", "before", "when", "amid", "since", "following", "until");

  private final BlockTags tags;

  ReporterClauses(BlockTags tags) {
    this.tags = tags;
  }

  /** The contents of one cue without those that are the reporter's own. */
  List<TaggedSpan> without(TaggedSpan cue, List<TaggedSpan> contents) {
    boolean hasBefore = contents.stream().anyMatch(c -> c.span().end() <= cue.span().start());
    if (!hasBefore) {
      return contents;
    }
    return contents.stream()
        .filter(c -> c.span().end() <= cue.span().start() || !isReporters(c.span()))
        .toList();
  }

  private boolean isReporters(Span content) {
    return !isQuoted(content)
        && tags.words().stream()
            .filter(word -> isFirstOf(word, content) || isJustBefore(word, content))
            .anyMatch(word -> CONJUNCTIONS.contains(word.of(tags.text())));
  }

  private static boolean isFirstOf(Span word, Span content) {
    return word.start() == content.start();
  }

  private boolean isJustBefore(Span word, Span content) {
    return word.end() <= content.start() && tags.gap(word, content) == 0;
  }

  private boolean isQuoted(Span content) {
    return tags.quotations().stream().anyMatch(q -> q.inner().contains(content));
  }
}
