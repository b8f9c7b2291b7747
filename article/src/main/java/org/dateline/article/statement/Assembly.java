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
    BlockTags repaired = new CueRepair(raw).repaired();
    BlockTags tags = repaired.withContents(new ContentEdges(repaired).exact());
    // Captions and headings stand between the paragraphs of a quotation without ending it.
    boolean flows = isRunningText(tags.block().role());
    boolean goesOn =
        flows && leftOpen && QuotationFinder.startsWithOpening(text, tags.block().span());
    Linker.Links links = new Linker(tags).link(goesOn);
    List<TaggedSpan> loose = links.loose();
    if (flows && continued >= 0) {
      List<TaggedSpan> more =
          loose.stream().filter(content -> continues(tags, content, goesOn)).toList();
      if (!more.isEmpty()) {
        drafts.set(continued, drafts.get(continued).continuedBy(more));
      }
      remember(tags, links.drafts(), !more.isEmpty());
    } else if (flows) {
      remember(tags, links.drafts(), false);
    }
    drafts.addAll(links.drafts());
  }

  private static boolean isRunningText(BlockRole role) {
    return role == BlockRole.PARAGRAPH || role == BlockRole.QUOTE || role == BlockRole.LIST;
  }

  /** A quotation without a reporting clause goes on with the speaker of the block before. */
  private static boolean continues(BlockTags tags, TaggedSpan content, boolean goesOn) {
    Quotation quotation = quotationOf(tags, content.span());
    if (quotation == null) {
      return false;
    }
    boolean startsBlock = quotation.whole().start() == tags.block().span().start();
    return startsBlock && (goesOn || !hasReportingClauseBefore(tags, content.span()));
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

  private void remember(BlockTags tags, List<Draft> added, boolean wentOn) {
    Draft last = added.isEmpty() ? null : added.getLast();
    if (last != null && quotationOf(tags, last.contents().getLast().span()) != null) {
      continued = drafts.size() + added.size() - 1;
    } else if (last != null || !wentOn) {
      continued = -1;
    }
    leftOpen = !tags.quotations().isEmpty() && !tags.quotations().getLast().closed();
  }
}
