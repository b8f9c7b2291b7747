package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.document.Span;

/**
 * Parts a content where a second verb of its source begins: of "said it was leaving and called on
 * others to stay", the one who called is not told again, so it is the one who said, and not "it".
 */
final class SharedSubjects {
  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "then", "also");

  private final BlockTags tags;

  SharedSubjects(BlockTags tags) {
    this.tags = tags;
  }

  /** The block's contents, in order, each of one verb. */
  List<TaggedSpan> parted() {
    List<TaggedSpan> parted = new ArrayList<>();
    for (TaggedSpan content : tags.contents()) {
      TaggedSpan rest = content;
      for (TaggedSpan cue : tags.cues()) {
        int end = endBefore(cue, rest);
        if (end > rest.span().start() && cue.span().end() < rest.span().end()) {
          parted.add(rest.withSpan(new Span(rest.span().start(), end)));
          int next = tags.tagged().firstWordFrom(cue.span().end());
          int start = tags.words().get(next).start();
          rest = new TaggedSpan(new Span(start, rest.span().end()), rest.score(), next);
        }
      }
      parted.add(rest);
    }
    return parted;
  }

  /** Where a content ends in which a cue begins something else; -1 if it does not. */
  private int endBefore(TaggedSpan cue, TaggedSpan whole) {
    Span content = whole.span();
    if (!content.contains(cue.span()) || tags.isQuoted(cue.span().start())) {
      return -1;
    }
    int word = tags.tagged().firstWordFrom(cue.span().start()) - 1;
    boolean joined = false;
    while (word >= 0
        && tags.words().get(word).start() >= content.start()
        && isJoint(tags.words().get(word).of(tags.text()))) {
      joined = true;
      word--;
    }
    return joined
            && word >= 0
            && tags.words().get(word).start() >= content.start()
            && tags.sourceOutside(cue, List.of(whole))
        ? tags.words().get(word).end()
        : -1;
  }

  private static boolean isJoint(String word) {
    return CONJUNCTIONS.contains(word) || word.equals(",");
  }
}
