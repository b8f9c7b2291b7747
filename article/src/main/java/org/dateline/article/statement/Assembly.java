package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Takes an article's blocks in order and makes drafts of statements, among them those whose
 * quotation goes on over several blocks. Holds what one block leaves open for the next; one
 * instance reads one article.
 */
final class Assembly {
  private final String text;
  private final List<Draft> drafts = new ArrayList<>();

  /** A reporting clause that waits for its words. */
  private record Introduction(@Nullable TaggedSpan source, TaggedSpan cue) {}

  /** The reporting clause with which the last block ended; null if it had words or no colon. */
  private @Nullable Introduction introduction;

  /** The number of the draft that the next block may go on with; -1 if none. */
  private int continued = -1;

  /** Whether the last block left a quotation open, so that the next one may re-open it. */
  private boolean leftOpen;

  Assembly(String text) {
    this.text = text;
  }

  /** The drafts in order of their contents. */
  List<Draft> drafts() {
    return drafts.stream().sorted(Comparator.comparingInt(Draft::start)).toList();
  }

  void add(BlockTags raw) {
    BlockTags tags = exact(raw);
    boolean flows = isRunningText(tags.block().role());
    boolean goesOn =
        flows && leftOpen && QuotationFinder.startsWithOpening(text, tags.block().span());
    Linker.Links links = new Linker(tags).link(goesOn);
    int first = drafts.size();
    drafts.addAll(links.drafts());
    goOnWithin(tags, links.loose(), first);
    if (flows) {
      // Captions and headings stand between the paragraphs of a quotation without ending it.
      flow(tags, links, goesOn, first);
    }
    drafts.addAll(links.within());
  }

  private static BlockTags exact(BlockTags raw) {
    BlockTags tags = new CueRepair(new SourceEdges(raw).exact()).repaired();
    BlockTags parted = tags.withContents(new SharedSubjects(tags).parted());
    BlockTags whole = parted.withContents(new LinkedContents(parted).whole());
    return whole.withContents(new ContentEdges(whole).exact());
  }

  /** “…,” she said. “Nobody left.”: the second quotation goes on with the first. */
  private void goOnWithin(BlockTags tags, List<TaggedSpan> loose, int first) {
    for (TaggedSpan content : loose) {
      if (startsBlock(tags, content) || !isSpeech(tags, content)) {
        continue;
      }
      int speech = lastSpeech(tags, first, content.span().start());
      if (speech >= 0 && !isInterrupted(tags, drafts.get(speech), content.span().start())) {
        drafts.set(speech, drafts.get(speech).continuedBy(List.of(content)));
      } else if (speech >= 0 || standsAlone(tags, content)) {
        drafts.add(new Draft(null, null, List.of(content), Draft.Belief.UNSAID));
      }
    }
  }

  /** The number of the last draft from a number on with a quotation before an offset, or -1. */
  private int lastSpeech(BlockTags tags, int from, int before) {
    for (int number = drafts.size() - 1; number >= from; number--) {
      boolean speech =
          drafts.get(number).contents().stream()
              .filter(content -> content.span().end() <= before)
              .anyMatch(content -> quotationOf(tags, content.span()) != null);
      if (speech) {
        return number;
      }
    }
    return -1;
  }

  private static boolean isInterrupted(BlockTags tags, Draft speech, int before) {
    int after =
        speech.contents().stream()
            .map(content -> content.span().end())
            .filter(end -> end <= before)
            .max(Comparator.naturalOrder())
            .orElse(before);
    return tags.isInterrupted(speech.cue(), after, before);
  }

  private void flow(BlockTags tags, Linker.Links links, boolean goesOn, int first) {
    int latest = drafts.size() - 1;
    List<TaggedSpan> more =
        links.loose().stream().filter(content -> continues(tags, content, goesOn)).toList();
    int last = continued;
    if (more.isEmpty()) {
      last = -1;
    } else if (continued >= 0) {
      drafts.set(continued, drafts.get(continued).continuedBy(more));
    } else {
      Draft opened =
          new Draft(
              introduction == null ? null : introduction.source(),
              introduction == null ? null : introduction.cue(),
              more,
              Draft.Belief.UNSAID);
      drafts.add(opened);
      last = drafts.size() - 1;
    }
    if (!links.drafts().isEmpty()) {
      last = lastSpeech(tags, first, tags.block().span().end());
      last = last < 0 ? latest : last;
    }
    if (last >= 0 && isInterrupted(tags, drafts.get(last), tags.block().span().end())) {
      last = -1;
    }
    continued = last;
    introduction = links.drafts().isEmpty() && endsWithColon(tags) ? introduction(tags) : null;
    leftOpen = !tags.quotations().isEmpty() && !tags.quotations().getLast().closed();
  }

  private static boolean isRunningText(BlockRole role) {
    return role == BlockRole.PARAGRAPH || role == BlockRole.QUOTE || role == BlockRole.LIST;
  }

  /** A quotation without a reporting clause goes on with the speaker of the block before. */
  private static boolean continues(BlockTags tags, TaggedSpan content, boolean goesOn) {
    return startsBlock(tags, content)
        && (goesOn || !hasReportingClauseBefore(tags, content.span()));
  }

  private static boolean startsBlock(BlockTags tags, TaggedSpan content) {
    Quotation quotation = quotationOf(tags, content.span());
    return quotation != null && quotation.whole().start() == tags.block().span().start();
  }

  /** Quoted words that are more than a term or a title. */
  private static boolean isSpeech(BlockTags tags, TaggedSpan content) {
    return quotationOf(tags, content.span()) != null
        && tags.length(content.span()) >= ContentEdges.LEAST_SPEECH_WORDS;
  }

  /** The captain looked on. “I knew nothing.”: all of a sentence, and nobody is said to say it. */
  private boolean standsAlone(BlockTags tags, TaggedSpan content) {
    Quotation quotation = quotationOf(tags, content.span());
    if (quotation == null || !content.span().equals(quotation.inner())) {
      return false;
    }
    String before =
        text.substring(tags.block().span().start(), quotation.whole().start()).stripTrailing();
    return before.endsWith(".") && tags.cues().isEmpty();
  }

  private static boolean hasReportingClauseBefore(BlockTags tags, Span content) {
    return tags.cues().stream().anyMatch(cue -> cue.span().end() <= content.start());
  }

  private static @Nullable Quotation quotationOf(BlockTags tags, Span content) {
    return tags.quotations().stream()
        .filter(quotation -> quotation.whole().contains(content))
        .findFirst()
        .orElse(null);
  }

  private boolean endsWithColon(BlockTags tags) {
    return text.charAt(tags.block().span().end() - 1) == ':';
  }

  /** The reporting clause of "She told the council:", whose words are the next block. */
  private @Nullable Introduction introduction(BlockTags tags) {
    if (tags.cues().isEmpty()) {
      return null;
    }
    TaggedSpan cue = tags.cues().getLast();
    return new Introduction(new Linker(tags).source(cue, List.of()), cue);
  }
}
