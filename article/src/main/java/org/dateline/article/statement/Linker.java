package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Joins the contents, cues and sources of one block into drafts. Each content goes to the cue to
 * which the model links it most surely, each cue then to its most surely linked source. A cue that
 * the model links to no source takes the nearest, and so does a content that rules found; what the
 * model itself takes for a content and links to no cue has none. A cue within another's content
 * takes its own content from the words inside that the model links to it.
 */
final class Linker {
  /**
   * From this mean probability on, a link counts. On articles held out from training, 0.2, 0.4 and
   * 0.5 gave the same to within half a point.
   */
  private static final double LEAST_LINK = 0.3;

  private static final double EVEN = 0.5;

  /** The most words between a content and the nearest cue, if the model links it to none. */
  private static final int FARTHEST = 20;

  /** Words farther apart than this are never read together by the model. */
  static final int READ_TOGETHER = 250;

  /** Fewer words than this are no statement within another. */
  private static final int LEAST_INNER_WORDS = 3;

  /** How near a source without a cue must be to its content, as in "Lee: ‘We stay’". */
  private static final int BESIDE = 1;

  private final BlockTags tags;

  /**
   * What a block gives.
   *
   * @param drafts the drafts, in order
   * @param within drafts within the contents of these, in order
   * @param loose contents that have no cue or source in the block
   */
  record Links(List<Draft> drafts, List<Draft> within, List<TaggedSpan> loose) {}

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
    ReporterWords reporter = new ReporterWords(tags);
    for (TaggedSpan content : tags.contents()) {
      TaggedSpan cue = cue(content, continuation);
      if (cue != null && isStatementOfItsOwn(content, cue, byCue.getOrDefault(cue, List.of()))) {
        loose.add(content);
      } else if (cue != null) {
        byCue.computeIfAbsent(cue, c -> new ArrayList<>()).add(content);
      } else {
        TaggedSpan source = sourceBeside(content.span());
        if (source != null) {
          Draft.Belief belief =
              isLabel(source.span(), content.span()) ? Draft.Belief.UNSAID : Draft.Belief.NONE;
          drafts.add(new Draft(source, null, List.of(content), belief));
        } else {
          loose.add(content);
        }
      }
    }
    byCue.forEach(
        (cue, all) -> drafts.add(draft(cue, reporter.without(cue, clauses.without(cue, all)))));
    List<Draft> quoting = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft quoted = QuotedSource.of(tags, drafts.get(i));
      if (!quoted.equals(drafts.set(i, quoted))) {
        quoting.add(quoted);
      }
    }
    List<Draft> within = new ArrayList<>();
    tags.cues().stream()
        .filter(cue -> !byCue.containsKey(cue) && !isCueOf(quoting, cue))
        .forEach(cue -> innerContents(cue).ifPresent(inner -> within.add(draft(cue, inner))));
    drafts.sort(Comparator.comparingInt(Draft::start));
    within.sort(Comparator.comparingInt(Draft::start));
    return new Links(drafts, within, loose);
  }

  /**
   * He said the road was shut. <em>“Nobody warned us.”</em>: a quotation goes on with another, not
   * with what was told in the reporter's words.
   */
  private boolean isStatementOfItsOwn(TaggedSpan content, TaggedSpan cue, List<TaggedSpan> others) {
    return !others.isEmpty()
        && cue.span().end() <= content.span().start()
        && tags.sentencesBetween(cue.span(), content.span()) > 0
        && tags.quotationOf(content.span()) != null
        && others.stream().noneMatch(other -> tags.endsQuoted(other.span()));
  }

  private static boolean isCueOf(List<Draft> drafts, TaggedSpan tagged) {
    return drafts.stream()
        .map(Draft::cue)
        .anyMatch(cue -> cue != null && cue.span().overlaps(tagged.span()));
  }

  private Draft draft(TaggedSpan cue, List<TaggedSpan> contents) {
    TaggedSpan source = source(cue, contents);
    double content =
        contents.stream().mapToDouble(c -> belief("content", cue, c)).average().orElse(EVEN);
    double from = source == null ? EVEN : belief("source", cue, source);
    return new Draft(source, cue, contents, new Draft.Belief(content, from, tags.attitude(cue)));
  }

  /** The link; of what rules found and the model did not see, at least an even chance. */
  private double belief(String part, TaggedSpan cue, TaggedSpan span) {
    double link = tags.link(part, cue, span.span());
    return cue.first() < 0 || span.first() < 0 ? Math.max(EVEN, link) : link;
  }

  private @Nullable TaggedSpan cue(TaggedSpan tagged, boolean continuation) {
    Span content = tagged.span();
    boolean ownSentenceOnly = continuation && startsBlock(content);
    List<TaggedSpan> apart =
        tags.cues().stream()
            .filter(cue -> !cue.span().overlaps(content))
            .filter(cue -> tags.gap(cue.span(), content) <= READ_TOGETHER)
            .filter(cue -> !ownSentenceOnly || tags.sentencesBetween(cue.span(), content) == 0)
            .toList();
    TaggedSpan linked = mostSurely("content", apart, cue -> cue, cue -> content);
    return linked != null || tagged.first() >= 0 ? linked : nearest(content, apart, null, true);
  }

  private @Nullable TaggedSpan around(Span span) {
    return tags.contents().stream()
        .filter(content -> content.span().contains(span))
        .findFirst()
        .orElse(null);
  }

  private boolean startsBlock(Span content) {
    return tags.gap(content, new Span(tags.block().span().start(), tags.block().span().start()))
        == 0;
  }

  private @Nullable TaggedSpan mostSurely(
      String part,
      List<TaggedSpan> candidates,
      Function<TaggedSpan, TaggedSpan> cueOf,
      Function<TaggedSpan, Span> spanOf) {
    TaggedSpan best = null;
    double most = LEAST_LINK;
    for (TaggedSpan candidate : candidates) {
      double link = tags.link(part, cueOf.apply(candidate), spanOf.apply(candidate));
      if (link > most) {
        most = link;
        best = candidate;
      }
    }
    return best;
  }

  /**
   * The nearest span, if need be across the end of a sentence; null if none is near.
   *
   * @param level the content within which it must stand; null if within none
   */
  private @Nullable TaggedSpan nearest(
      Span to, List<TaggedSpan> candidates, @Nullable TaggedSpan level, boolean acrossSentences) {
    // Few are near: the levels of all would take too long where there are thousands.
    return candidates.stream()
        .filter(candidate -> tags.gap(candidate.span(), to) <= FARTHEST)
        .filter(c -> acrossSentences || tags.sentencesBetween(c.span(), to) == 0)
        .filter(candidate -> Objects.equals(around(candidate.span()), level))
        .min(Comparator.comparingInt(candidate -> tags.gap(candidate.span(), to)))
        .orElse(null);
  }

  /** The words linked to a cue that stands within another's content. */
  private Optional<List<TaggedSpan>> innerContents(TaggedSpan cue) {
    TaggedSpan outer = around(cue.span());
    if (outer == null) {
      return Optional.empty();
    }
    List<Span> before =
        tags.wordsIn(
            new Span(outer.span().start(), Math.max(outer.span().start(), cue.span().start())));
    List<Span> after =
        tags.wordsIn(new Span(Math.min(outer.span().end(), cue.span().end()), outer.span().end()));
    List<TaggedSpan> runs =
        Stream.of(before, after)
            .map(words -> LinkedRun.surest(tags, cue, words))
            .flatMap(Optional::stream)
            .filter(run -> tags.length(run.span()) >= LEAST_INNER_WORDS)
            .toList();
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs);
  }

  /** The source of a cue with these contents; null if there is none in its sentence. */
  @Nullable TaggedSpan source(TaggedSpan cue, List<TaggedSpan> contents) {
    List<TaggedSpan> outside =
        tags.sources().stream()
            .filter(source -> contents.stream().noneMatch(c -> c.span().overlaps(source.span())))
            .toList();
    TaggedSpan linked = mostSurely("source", outside, source -> cue, TaggedSpan::span);
    return linked != null ? linked : nearest(cue.span(), outside, around(cue.span()), false);
  }

  private boolean isOneSentence(Span source, Span content) {
    return tags.sentencesBetween(source, content) == 0;
  }

  /** "Ministry: Port shut": a colon says it all. */
  private boolean isLabel(Span source, Span content) {
    return source.end() <= content.start()
        && tags.text().substring(source.end(), content.start()).strip().startsWith(":");
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
