package org.dateline.article.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.document.BlockRole;
import org.jspecify.annotations.Nullable;

/**
 * Settles roles that depend on a block's neighbours, after each block has been judged by itself.
 */
final class RoleContext {
  private static final Set<String> INTERRUPTIONS =
      Set.of("advertisement", "media", "hidden", "share");

  /** Some pages say a teaser's heading twice, once linked. */
  private static final double LINKED_HEADING = 0.45;

  /** A picture or two with captions belong to the article; more are a gallery beside it. */
  private static final int MOST_CAPTIONS = 3;

  private RoleContext() {}

  /**
   * @param authors as the metadata name them
   */
  static void settle(
      HtmlBlocks.Reading page, List<Wording.Verdict> verdicts, List<String> authors) {
    followRelatedHeadings(page, verdicts);
    setTeaserListsAside(page, verdicts);
    setGalleriesAside(page, verdicts);
    raiseEntryTitles(page, verdicts);
    EmbeddedPosts.nameAuthors(page, verdicts);
    Biographies.setAside(page, verdicts, authors);
    dropLoneSubheadings(verdicts);
  }

  /** After "Related stories" or the like, links and list items are other articles. */
  private static void followRelatedHeadings(
      HtmlBlocks.Reading page, List<Wording.Verdict> verdicts) {
    boolean related = false;
    for (int i = 0; i < verdicts.size(); i++) {
      HtmlBlock block = page.blocks().get(i);
      if (Wording.opensRelated(block.text(), block.words())) {
        related = true;
        continue;
      }
      if (!related) {
        continue;
      }
      BlockRole role = verdicts.get(i).role();
      boolean link = block.linkDensity() > 0.6;
      if (link
          && (role == BlockRole.LIST
              || role == BlockRole.SUBHEADING
              || role == BlockRole.PARAGRAPH)) {
        verdicts.set(
            i,
            new Wording.Verdict(
                BlockRole.RELATED, "teaser", "follows a heading of other articles"));
      } else if (role.isRead()) {
        related = false;
      }
    }
  }

  /**
   * Headings that are links, each with a paragraph at most under it, three or more in a row, are a
   * list of other articles with their summaries.
   */
  private static void setTeaserListsAside(HtmlBlocks.Reading page, List<Wording.Verdict> verdicts) {
    int start = -1;
    int headings = 0;
    int paragraphs = 0;
    for (int i = 0; i <= verdicts.size(); i++) {
      boolean read = i < verdicts.size() && verdicts.get(i).role().isRead();
      boolean heading =
          read
              && verdicts.get(i).role() == BlockRole.SUBHEADING
              && page.blocks().get(i).linkDensity() > LINKED_HEADING;
      paragraphs = heading ? 0 : paragraphs + (read ? 1 : 0);
      if (heading) {
        start = start < 0 ? i : start;
        headings++;
      } else if (start >= 0 && (i == verdicts.size() || paragraphs > 1)) {
        if (headings >= 3) {
          // The paragraph before this one still stands under the last heading.
          setAside(verdicts, start, i);
        }
        start = -1;
        headings = 0;
      }
    }
  }

  /** In a live report a short line between an entry's time and its text is the entry's title. */
  private static void raiseEntryTitles(HtmlBlocks.Reading page, List<Wording.Verdict> verdicts) {
    for (int i = 1; i + 1 < verdicts.size(); i++) {
      BlockRole before = verdicts.get(i - 1).role();
      boolean entry =
          (before == BlockRole.TIMESTAMP || before == BlockRole.BYLINE)
              && verdicts.get(i + 1).role() == BlockRole.PARAGRAPH
              && page.blocks().get(i + 1).region().inside;
      if (entry
          && verdicts.get(i).role() == BlockRole.FURNITURE
          && page.blocks().get(i).region().inside
          && page.blocks().get(i).linkDensity() < 0.5
          && page.blocks().get(i).wording() == null
          && !page.blocks().get(i).isMarkedAgainst()) {
        verdicts.set(
            i,
            new Wording.Verdict(
                BlockRole.SUBHEADING, null, "a short line between an entry's time and its text"));
      }
    }
  }

  private static void setGalleriesAside(HtmlBlocks.Reading page, List<Wording.Verdict> verdicts) {
    Map<HtmlRegion, Integer> captions = new HashMap<>();
    for (int i = 0; i < verdicts.size(); i++) {
      HtmlRegion gallery = gallery(page.blocks().get(i), verdicts.get(i));
      if (gallery != null) {
        captions.merge(gallery, verdicts.get(i).role() == BlockRole.CAPTION ? 1 : 0, Integer::sum);
      }
    }
    for (int i = 0; i < verdicts.size() && !captions.isEmpty(); i++) {
      HtmlRegion gallery = gallery(page.blocks().get(i), verdicts.get(i));
      if (gallery != null && captions.getOrDefault(gallery, 0) > MOST_CAPTIONS) {
        verdicts.set(
            i,
            Wording.Verdict.furniture(Signal.GALLERY.kind(), "one of a gallery's many captions"));
      }
    }
  }

  /** The outermost gallery that holds a caption or credit, or null. */
  private static @Nullable HtmlRegion gallery(HtmlBlock block, Wording.Verdict verdict) {
    boolean captioned = verdict.role() == BlockRole.CAPTION || verdict.role() == BlockRole.CREDIT;
    if (!captioned || !block.has(Signal.GALLERY)) {
      return null;
    }
    HtmlRegion gallery = null;
    for (HtmlRegion region = block.region(); region != null; region = region.parent) {
      gallery = region.own.contains(Signal.GALLERY) ? region : gallery;
    }
    return gallery;
  }

  private static void setAside(List<Wording.Verdict> verdicts, int start, int end) {
    for (int i = start; i < end; i++) {
      if (verdicts.get(i).role().isRead()) {
        verdicts.set(
            i,
            new Wording.Verdict(
                BlockRole.RELATED, "teaser", "one of several linked headings with summaries"));
      }
    }
  }

  /** A subheading heads text of the article; one that heads furniture belongs to that. */
  private static void dropLoneSubheadings(List<Wording.Verdict> verdicts) {
    boolean heads = false;
    for (int i = verdicts.size() - 1; i >= 0; i--) {
      switch (verdicts.get(i).role()) {
        case SUBHEADING -> {
          if (!heads) {
            verdicts.set(
                i,
                Wording.Verdict.furniture("navigation", "a heading that no article text follows"));
          }
        }
        case PARAGRAPH, LIST, QUOTE -> heads = true;
        case RELATED -> heads = false;
        case FURNITURE -> heads &= mayInterrupt(verdicts.get(i).kind());
        case HEADLINE, STANDFIRST, BYLINE, TIMESTAMP, CAPTION, CREDIT -> {
          // A picture may stand between a heading and its text.
        }
      }
    }
  }

  /** Furniture that stands in the middle of articles, even under a subheading. */
  private static boolean mayInterrupt(@Nullable String kind) {
    return kind != null && INTERRUPTIONS.contains(kind);
  }
}
