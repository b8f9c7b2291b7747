package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins the contents, cues and sources of one block into drafts. Each content goes to the cue that
 * is cheapest to reach, each cue then to the cheapest source. The cost is the number of words
 * between, and more where a sentence ends or another cue stands between.
 */
final class Linker {
  /** A content that precedes its cue across a sentence's end: rare, “Who fired?” Mr Lee asked. */
  private static final int BACKWARD_SENTENCE = 12;

  /** A quotation that goes on after the sentence with its cue. */
  private static final int FORWARD_SENTENCE = 3;

  private static final int CUE_BETWEEN = 4;
  private static final int FARTHEST_CONTENT = 20;
  private static final int FARTHEST_SOURCE = 60;

  /** How near a source without a cue must be to its content, as in "Lee: ‘We stay’". */
  private static final int BESIDE = 1;

  private final BlockTags tags;

  /** What a block gives: drafts, and contents that have no cue or source in it. */
  record Links(List<Draft> drafts, List<TaggedSpan> loose) {}

  Linker(BlockTags tags) {
    this.tags = tags;
  }

  /**
   * Links the block's parts.
   *
   * @param continuation whether the block goes on with a quotation that the block before it left
   *     open; a content at its start then only goes to a cue in its own sentence
   */
  Links link(boolean continuation) {
    Map<TaggedSpan, List<TaggedSpan>> byCue = new LinkedHashMap<>();
    List<TaggedSpan> loose = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    ReporterClauses clauses = new ReporterClauses(tags);
    for (TaggedSpan content : tags.contents()) {
      TaggedSpan cue = cue(content.span(), continuation);
      if (cue != null) {
        byCue.computeIfAbsent(cue, c -> new ArrayList<>()).add(content);
      } else {
        TaggedSpan source = sourceBeside(content.span());
        if (source != null) {
          drafts.add(new Draft(source, null, List.of(content)));
        } else {
          loose.add(content);
        }
      }
    }
    byCue.forEach(
        (cue, all) -> {
          List<TaggedSpan> contents = clauses.without(cue, all);
          drafts.add(new Draft(source(cue, contents), cue, contents));
        });
    drafts.sort(Comparator.comparingInt(Draft::start));
    return new Links(drafts, loose);
  }

  private @Nullable TaggedSpan cue(Span content, boolean continuation) {
    boolean ownSentenceOnly = continuation && startsBlock(content);
    TaggedSpan best = null;
    int least = FARTHEST_CONTENT + 1;
    for (TaggedSpan cue : tags.cues()) {
      if (cue.span().overlaps(content)
          || (ownSentenceOnly && tags.sentencesBetween(cue.span(), content) > 0)) {
        continue;
      }
      if (tags.gap(content, cue.span()) > FARTHEST_CONTENT) {
        continue;
      }
      int cost = cost(content, cue.span());
      if (cost < least) {
        least = cost;
        best = cue;
      }
    }
    return best;
  }

  private boolean startsBlock(Span content) {
    return tags.gap(content, new Span(tags.block().span().start(), tags.block().span().start()))
        == 0;
  }

  private int cost(Span content, Span cue) {
    boolean backward = content.end() <= cue.start();
    // A long content may run over several sentences; what counts is the sentence next to the cue.
    Span edge =
        backward
            ? new Span(content.end() - 1, content.end())
            : new Span(content.start(), content.start() + 1);
    int sentences = tags.sentencesBetween(edge, cue);
    return tags.gap(content, cue)
        + sentences * (backward ? BACKWARD_SENTENCE : FORWARD_SENTENCE)
        + CUE_BETWEEN * cuesBetween(content, cue);
  }

  private int cuesBetween(Span a, Span b) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    return (int)
        tags.cues().stream()
            .filter(cue -> cue.span().start() >= from && cue.span().end() <= to)
            .count();
  }

  /** The source of a cue with these contents; null if there is none in its sentence. */
  @Nullable TaggedSpan source(TaggedSpan cue, List<TaggedSpan> contents) {
    TaggedSpan best = null;
    int least = FARTHEST_SOURCE + 1;
    for (TaggedSpan source : tags.sources()) {
      Span span = source.span();
      boolean inContent = contents.stream().anyMatch(content -> content.span().overlaps(span));
      if (inContent || tags.sentencesBetween(span, cue.span()) > 0) {
        continue;
      }
      int cost = 2 * tags.gap(span, cue.span()) + 2 * CUE_BETWEEN * cuesBetween(span, cue.span());
      if (span.start() >= cue.span().end()) {
        cost++;
      }
      if (cost < least) {
        least = cost;
        best = source;
      }
    }
    return best;
  }

  private boolean isOneSentence(Span source, Span content) {
    return tags.sentencesBetween(source, content) == 0;
  }

  /** “We stay.” ― Ann Lee. */
  private boolean isSignature(Span source, Span content) {
    if (source.start() < content.end()) {
      return false;
    }
    String between = tags.text().substring(content.end(), source.start());
    return between.chars().anyMatch(c -> "―—–-".indexOf(c) >= 0);
  }

  private @Nullable TaggedSpan sourceBeside(Span content) {
    return tags.sources().stream()
        .filter(source -> !source.span().overlaps(content))
        .filter(source -> tags.gap(source.span(), content) <= BESIDE)
        .filter(
            source -> isOneSentence(source.span(), content) || isSignature(source.span(), content))
        .findFirst()
        .orElse(null);
  }
}
