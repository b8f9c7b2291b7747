package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.document.Span;

/**
 * Brings contents to the words that the model links to their cue. Asked what one cue's content is,
 * the model is often sure of words of which it doubted that they are any content: a content that
 * stops short goes on to them, pieces become one with the words between them, and a cue without
 * content gets them.
 *
 * <p>The figures were chosen on articles held out from training.
 */
final class LinkedContents {
  /** From this mean link on, a content is the cue's. */
  private static final double LINKED = 0.5;

  /**
   * From this mean link on, words that the model takes for no content are the cue's all the same.
   */
  private static final double SURELY_LINKED = 0.8;

  /** How surely a cue must have a source if it is to get words that are no content. */
  private static final double SURE_OF_SOURCE = 0.7;

  private static final double EVEN = 0.5;

  /** Fewer words than this are no content of their own. */
  private static final int LEAST_WORDS = 3;

  /** "In 2007, and", "Brussels, where": with these no content ends. */
  private static final Set<String> NO_END =
      Set.of(
          ("and or but nor where who whom whose which that than so as of the a an in on at to for with by from"
                  + " when while because if , ( — – - : ;")
              .split(" "));

  private static final Set<String> FINITE =
      Set.of(
          "is are was were has have had will would can could may might must should does did"
              .split(" "));

  private final BlockTags tags;
  private final List<TaggedSpan> contents;

  LinkedContents(BlockTags tags) {
    this.tags = tags;
    this.contents = new ArrayList<>(tags.contents());
  }

  /** The block's contents, in order. */
  List<TaggedSpan> whole() {
    for (TaggedSpan cue : tags.cues()) {
      if (cue.first() >= 0) {
        for (List<Span> side : List.of(before(cue.span()), after(cue.span()))) {
          LinkedRun.surest(tags, cue, side).flatMap(this::ended).ifPresent(run -> take(cue, run));
        }
      }
    }
    contents.sort(Comparator.comparing(TaggedSpan::span));
    return List.copyOf(contents);
  }

  /** The words of the sentence in front of a cue. */
  private List<Span> before(Span cue) {
    int end = tags.tagged().firstWordFrom(cue.start());
    int start = end;
    while (start > 0 && end - start < Linker.READ_TOGETHER && isOfItsSentence(start - 1, cue)) {
      start--;
    }
    return tags.words().subList(start, end);
  }

  private List<Span> after(Span cue) {
    int start = tags.tagged().firstWordFrom(cue.end());
    int end = start;
    while (end < tags.words().size()
        && end - start < Linker.READ_TOGETHER
        && isOfItsSentence(end, cue)) {
      end++;
    }
    return tags.words().subList(start, end);
  }

  private boolean isOfItsSentence(int word, Span cue) {
    return tags.sentencesBetween(tags.words().get(word), cue) == 0;
  }

  /** The run up to the last word with which a content can end; nothing if there is none. */
  private Optional<TaggedSpan> ended(TaggedSpan run) {
    int first = tags.tagged().firstWordFrom(run.span().start());
    int last = tags.tagged().firstWordFrom(run.span().end()) - 1;
    while (last >= first && NO_END.contains(tags.words().get(last).of(tags.text()))) {
      last--;
    }
    return last < first
        ? Optional.empty()
        : Optional.of(run.withSpan(new Span(run.span().start(), tags.words().get(last).end())));
  }

  private void take(TaggedSpan cue, TaggedSpan run) {
    List<TaggedSpan> touched =
        contents.stream()
            .filter(content -> content.span().overlaps(run.span()))
            .sorted(Comparator.comparing(TaggedSpan::span))
            .toList();
    if (touched.isEmpty()) {
      if (isContentOfItsOwn(cue, run)) {
        contents.add(new TaggedSpan(run.span(), run.score(), cue.first()));
      }
    } else if (touched.stream().allMatch(content -> isOf(cue, content)) && isUnbroken(touched)) {
      contents.removeAll(touched);
      contents.add(touched.getFirst().withSpan(extended(cue, run.span(), touched)));
    }
  }

  private boolean isContentOfItsOwn(TaggedSpan cue, TaggedSpan run) {
    return run.score() >= SURELY_LINKED
        && tags.length(run.span()) >= LEAST_WORDS
        && tags.attitude(cue) <= EVEN
        && contents.stream().noneMatch(content -> isOf(cue, content))
        && tags.sources().stream()
            .anyMatch(source -> tags.link("source", cue, source.span()) >= SURE_OF_SOURCE);
  }

  private boolean isOf(TaggedSpan cue, TaggedSpan content) {
    return Math.abs(content.first() - cue.first()) <= Linker.READ_TOGETHER
        && !content.span().overlaps(cue.span())
        && tags.link("content", cue, content.span()) >= LINKED;
  }

  /**
   * Whether between pieces are words only: a mark may part what the source did not say at once, and
   * a cue of the same source may have the next piece: "said it had seen nothing and blamed the
   * brake".
   */
  private boolean isUnbroken(List<TaggedSpan> pieces) {
    for (int i = 1; i < pieces.size(); i++) {
      int start = pieces.get(i - 1).span().end();
      Span between = new Span(start, Math.max(start, pieces.get(i).span().start()));
      if (tags.cues().stream()
              .filter(cue -> cue.span().overlaps(between))
              .anyMatch(cue -> tags.sourceOutside(cue, pieces))
          || between.of(tags.text()).chars().anyMatch(LinkedContents::isMark)) {
        return false;
      }
    }
    return true;
  }

  private boolean holdsCue(Span words) {
    return tags.cues().stream().anyMatch(cue -> cue.span().overlaps(words));
  }

  private static boolean isMark(int c) {
    return !Character.isLetterOrDigit(c)
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && "-'’.".indexOf(c) < 0;
  }

  private Span extended(TaggedSpan cue, Span run, List<TaggedSpan> pieces) {
    Span whole = pieces.getFirst().span().union(pieces.getLast().span());
    Span before = new Span(run.start(), Math.max(run.start(), whole.start()));
    if (run.start() < whole.start() && (isCutOff(whole) || isSure(cue, before))) {
      whole = new Span(run.start(), whole.end());
    }
    if (run.end() > whole.end() && isSure(cue, new Span(whole.end(), run.end()))) {
      whole = new Span(whole.start(), run.end());
    }
    return whole;
  }

  /** "Were ahead of plan": its subject is missing. */
  private boolean isCutOff(Span content) {
    return FINITE.contains(
        tags.words().get(tags.tagged().firstWordFrom(content.start())).of(tags.text()));
  }

  private boolean isSure(TaggedSpan cue, Span more) {
    return !holdsCue(more) && tags.link("content", cue, more.strip(tags.text())) >= SURELY_LINKED;
  }
}
