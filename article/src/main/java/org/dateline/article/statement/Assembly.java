package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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

  /** Whether that draft ended with a quotation, so that one of the next block is of it. */
  private boolean endedQuoted;

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
    BlockTags edged = whole.withContents(new ContentEdges(whole).exact());
    return edged.withContents(new ReportedSentences(edged).whole());
  }

  /** “…,” she said. “Nobody left.”: the second quotation goes on with the first. */
  private void goOnWithin(BlockTags tags, List<TaggedSpan> loose, int first) {
    for (TaggedSpan content : loose) {
      if (startsBlock(tags, content) || !isSpeech(tags, content)) {
        continue;
      }
      int speech = lastSpeech(tags, first, content.span().start());
      if (isOpen(tags, speech, content.span().start())) {
        drafts.set(speech, drafts.get(speech).continuedBy(List.of(content)));
      } else if (speech >= 0 || standsAlone(tags, content)) {
        int told = last(first, draft -> end(draft) <= content.span().start());
        drafts.add(
            isOpen(tags, told, content.span().start())
                ? drafts.get(told).followedBy(List.of(content))
                : new Draft(null, null, List.of(content), Draft.Belief.UNSAID));
      }
    }
  }

  /** The number of the last draft from a number on with a quotation before an offset, or -1. */
  private int lastSpeech(BlockTags tags, int from, int before) {
    return last(
        from,
        draft ->
            draft.contents().stream()
                .filter(content -> content.span().end() <= before)
                .anyMatch(content -> tags.endsQuoted(content.span())));
  }

  private int last(int from, Predicate<Draft> fits) {
    int number = drafts.size() - 1;
    while (number >= from && !fits.test(drafts.get(number))) {
      number--;
    }
    return number >= from ? number : -1;
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
    int end = tags.block().span().end();
    List<TaggedSpan> more =
        links.loose().stream().filter(content -> continues(tags, content, goesOn)).toList();
    int taken = more.isEmpty() ? -1 : takeUp(more);
    int last = links.drafts().isEmpty() ? taken : lastSpeech(tags, first, end);
    if (!isOpen(tags, last, end) && !links.drafts().isEmpty()) {
      last = latest(first);
    }
    continued = isOpen(tags, last, end) ? last : -1;
    endedQuoted = continued >= 0 && endsQuoted(tags, drafts.get(continued));
    introduction = links.drafts().isEmpty() && endsWithColon(tags) ? introduction(tags) : null;
    leftOpen = !tags.quotations().isEmpty() && !tags.quotations().getLast().closed();
  }

  /** Gives a quotation to what the block before left open; tells the number of its draft. */
  private int takeUp(List<TaggedSpan> quotation) {
    if (continued >= 0 && endedQuoted) {
      drafts.set(continued, drafts.get(continued).continuedBy(quotation));
      return continued;
    }
    if (continued >= 0) {
      drafts.add(drafts.get(continued).followedBy(quotation));
    } else {
      drafts.add(
          new Draft(
              introduction == null ? null : introduction.source(),
              introduction == null ? null : introduction.cue(),
              quotation,
              Draft.Belief.UNSAID));
    }
    return drafts.size() - 1;
  }

  /** The number of the draft, of those from a number on, that ends last; -1 if there is none. */
  private int latest(int from) {
    int latest = -1;
    for (int number = from; number < drafts.size(); number++) {
      if (latest < 0 || end(drafts.get(number)) > end(drafts.get(latest))) {
        latest = number;
      }
    }
    return latest;
  }

  private static int end(Draft draft) {
    return draft.contents().getLast().span().end();
  }

  /** Whether no sentence of the reporter stands between a draft and an offset. */
  private boolean isOpen(BlockTags tags, int number, int offset) {
    return number >= 0 && !isInterrupted(tags, drafts.get(number), offset);
  }

  private static boolean endsQuoted(BlockTags tags, Draft draft) {
    return tags.endsQuoted(draft.contents().getLast().span());
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
    Quotation quotation = tags.quotationOf(content.span());
    return quotation != null && quotation.whole().start() == tags.block().span().start();
  }

  /** Quoted words that are more than a term or a title. */
  private static boolean isSpeech(BlockTags tags, TaggedSpan content) {
    return tags.quotationOf(content.span()) != null
        && tags.length(content.span()) >= ContentEdges.LEAST_SPEECH_WORDS;
  }

  /** The captain looked on. “I knew nothing.”: all of a sentence that does not tell who says it. */
  private boolean standsAlone(BlockTags tags, TaggedSpan content) {
    Quotation quotation = tags.quotationOf(content.span());
    if (quotation == null || !content.span().equals(quotation.inner())) {
      return false;
    }
    String before =
        text.substring(tags.block().span().start(), quotation.whole().start()).stripTrailing();
    return before.endsWith(".")
        && tags.cues().stream()
            .filter(cue -> tags.quotationOf(cue.span()) == null)
            .noneMatch(cue -> tags.sentencesBetween(cue.span(), content.span()) == 0);
  }

  private static boolean hasReportingClauseBefore(BlockTags tags, Span content) {
    return tags.cues().stream().anyMatch(cue -> cue.span().end() <= content.start());
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
