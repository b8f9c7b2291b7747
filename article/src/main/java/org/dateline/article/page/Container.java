package org.dateline.article.page;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article: the one whose blocks add up to most, where running
 * prose counts for an element and links, labels and text set aside by name count against it (the
 * idea of maximum subsequence segmentation, Pasternack and Roth 2009, kept to whole elements).
 * Linear in the number of blocks and elements.
 */
final class Container {
  /** The share of a page's prose from which an element's name no longer speaks against it. */
  private static final double MOST = 0.4;

  private static final double NEARLY_ALL = 0.75;

  private static final int LONGEST_PARAGRAPH = 120;

  private Container() {}

  /**
   * Sets the signals that reach each region, then picks the container; null on a page without
   * prose.
   */
  static @Nullable HtmlRegion find(HtmlBlocks.Reading page, BodyWitness witness) {
    List<HtmlBlock> blocks = page.blocks();
    spreadSignals(page, sums(blocks, block -> plainWorth(block)));
    double[] sums = sums(blocks, block -> worth(block, page.text(), witness));
    HtmlRegion best = null;
    double most = 0;
    for (HtmlRegion region : page.regions()) {
      if (!HtmlBlocks.isBlockLevel(region.element)) {
        continue;
      }
      double worth = (sums[region.endBlock] - sums[region.firstBlock]) * bonus(region);
      if (worth > 0 && worth >= most) {
        most = worth;
        best = region;
      }
    }
    if (best != null) {
      spreadWithin(page.regions(), best);
    }
    return best;
  }

  private interface Worth {
    double of(HtmlBlock block);
  }

  private static double[] sums(List<HtmlBlock> blocks, Worth worth) {
    double[] sums = new double[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + worth.of(blocks.get(i));
    }
    return sums;
  }

  private static double plainWorth(HtmlBlock block) {
    boolean prose = block.prose().isSentence() && block.linkDensity() < 0.35;
    return prose ? Math.min(LONGEST_PARAGRAPH, block.prose().words()) : 0;
  }

  private static double worth(HtmlBlock block, String text, BodyWitness witness) {
    int words = block.prose().words();
    switch (witness.about(block.span().of(text))) {
      case IN -> {
        return 1.5 * Math.min(LONGEST_PARAGRAPH, words);
      }
      case OUT -> {
        return -0.5 * Math.min(60, words);
      }
      case UNKNOWN -> {
        // The other signs decide.
      }
    }
    boolean against = block.region().all.stream().anyMatch(Signal::isAgainstArticle);
    if (against) {
      return -2 - Math.min(10, words) * 0.3;
    }
    if (plainWorth(block) > 0) {
      return plainWorth(block) + block.prose().commas() - 3;
    }
    if (block.linkDensity() > 0.5) {
      return -2 - Math.min(12, words) * 0.5;
    }
    return block.elementName().equals("p") ? words * 0.3 : -1;
  }

  private static double bonus(HtmlRegion region) {
    if (region.own.contains(Signal.BODY)) {
      return 1.15;
    }
    return region.own.contains(Signal.ARTICLE) || region.own.contains(Signal.MAIN) ? 1.05 : 1;
  }

  private static void spreadSignals(HtmlBlocks.Reading page, double[] prose) {
    double total = prose[page.blocks().size()];
    for (HtmlRegion region : page.regions()) {
      double share = prose[region.endBlock] - prose[region.firstBlock];
      if (total > 0 && share > MOST * total) {
        boolean nearlyAll = share > NEARLY_ALL * total;
        region.own.removeIf(signal -> isAboutPart(signal, nearlyAll));
      }
      region.all = union(region.parent == null ? null : region.parent.all, region.own);
    }
  }

  /** Whether a signal cannot be true of an element that holds most of the prose. */
  private static boolean isAboutPart(Signal signal, boolean nearlyAll) {
    return switch (signal) {
      case ARTICLE, MAIN, BODY, QUOTE, TABLE -> false;
      // These parts of a page can be longer than a short article.
      case COMMENTS, CONSENT, FOOTER, NAVIGATION, LEGAL, RELATED -> nearlyAll;
      default -> true;
    };
  }

  private static void spreadWithin(List<HtmlRegion> regions, HtmlRegion container) {
    for (HtmlRegion region : regions) {
      HtmlRegion parent = region.parent;
      region.inside = parent != null && (parent == container || parent.inside);
      if (region.inside && parent != null) {
        region.within = union(parent.inside ? parent.within : null, region.own);
      }
    }
  }

  private static EnumSet<Signal> union(@Nullable EnumSet<Signal> inherited, EnumSet<Signal> own) {
    if (own.isEmpty()) {
      return inherited == null ? own : inherited;
    }
    EnumSet<Signal> union = EnumSet.copyOf(own);
    if (inherited != null) {
      union.addAll(inherited);
    }
    return union;
  }
}
