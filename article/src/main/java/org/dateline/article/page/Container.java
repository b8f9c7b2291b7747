package org.dateline.article.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The elements that hold the article. The first is the one whose blocks add up to most, where
 * running prose counts for an element and links, labels and text set aside by name count against it
 * (the idea of maximum subsequence segmentation, Pasternack and Roth 2009, kept to whole elements).
 * Its companions are brothers of like name and class, for many sites cut an article into several.
 * Linear in the number of blocks and elements.
 *
 * @param parts in document order, apart from each other; empty on a page without prose
 */
record Container(List<HtmlRegion> parts) {
  /** The share of a page's prose from which an element's name no longer speaks against it. */
  private static final double MOST = 0.4;

  private static final double NEARLY_ALL = 0.75;

  /** So many blocks may stand between the title and the article: byline, date, lead picture. */
  private static final int NEAR_TITLE = 12;

  private static final double TITLED = 1.2;

  private static final int LONGEST_PARAGRAPH = 120;

  /** Figures hold a caption or two; one with more words than this holds the article itself. */
  private static final int MOST_WORDS_IN_FIGURE = 200;

  /** How far above the container brothers are looked for. */
  private static final int LEVELS = 6;

  Container {
    parts = List.copyOf(parts);
  }

  /**
   * Sets the signals that reach each region, then picks the elements.
   *
   * @param title the number of a heading that repeats the title of the page's metadata, or -1
   */
  static Container find(HtmlBlocks.Reading page, BodyWitness witness, int title) {
    List<HtmlBlock> blocks = page.blocks();
    spreadSignals(page, sums(blocks, block -> plainWorth(block)));
    blocks.forEach(block -> block.witness(witness));
    double[] sums = sums(blocks, block -> worth(block));
    HtmlRegion best = null;
    double most = 0;
    for (HtmlRegion region : page.regions()) {
      double worth = sum(sums, region) * bonus(region, title);
      if (worth > 0 && worth >= most && ElementKind.of(region.element).isBlockLevel()) {
        most = worth;
        best = region;
      }
    }
    List<HtmlRegion> parts = best == null ? List.of() : withCompanions(best, page, sums);
    spreadWithin(page.regions(), parts);
    return new Container(parts);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  boolean holds(int block) {
    for (HtmlRegion part : parts) {
      if (part.holds(block)) {
        return true;
      }
    }
    return false;
  }

  /** The number of the first block; 0 if there is none. */
  int firstBlock() {
    return isEmpty() ? 0 : parts.getFirst().firstBlock;
  }

  /** One past the number of the last block; 0 if there is none. */
  int endBlock() {
    return isEmpty() ? 0 : parts.getLast().endBlock;
  }

  private static double sum(double[] sums, HtmlRegion region) {
    return sums[region.endBlock] - sums[region.firstBlock];
  }

  private static List<HtmlRegion> withCompanions(
      HtmlRegion best, HtmlBlocks.Reading page, double[] sums) {
    HtmlRegion level = best;
    for (int i = 0; i < LEVELS && level != null && level.parent != null; i++) {
      List<HtmlRegion> parts = new ArrayList<>();
      for (HtmlRegion region : page.regions()) {
        if (region == level) {
          parts.add(best);
        } else if (isBrother(region, level) && sum(sums, region) > 0) {
          parts.add(region);
        }
      }
      if (parts.size() > 1) {
        return parts;
      }
      level = level.parent;
    }
    return List.of(best);
  }

  /** Brothers have the same element name, the same first class and most other classes. */
  private static boolean isBrother(HtmlRegion one, HtmlRegion other) {
    if (one.parent != other.parent
        || !one.element.nameIs(other.element.normalName())
        // Whole articles beside each other are other articles.
        || one.element.nameIs("article")) {
      return false;
    }
    List<String> classes = one.element.classList();
    List<String> others = other.element.classList();
    if (classes.isEmpty() || others.isEmpty() || !classes.getFirst().equals(others.getFirst())) {
      return false;
    }
    long shared = classes.stream().filter(others::contains).count();
    return shared * 3 >= Math.max(classes.size(), others.size()) * 2L;
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

  private static double worth(HtmlBlock block) {
    int words = block.prose().words();
    switch (block.witnessed()) {
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
    if (block.isMarkedAgainst()) {
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

  private static double bonus(HtmlRegion region, int title) {
    boolean near = region.firstBlock <= title + NEAR_TITLE && title < region.endBlock;
    double titled = title >= 0 && near ? TITLED : 1;
    if (region.own.contains(Signal.BODY)) {
      return titled * 1.15;
    }
    boolean whole = region.own.contains(Signal.ARTICLE) || region.own.contains(Signal.MAIN);
    return whole ? titled * 1.05 : titled;
  }

  private static final EnumSet<Signal> FIGURES =
      EnumSet.of(Signal.FIGURE, Signal.CAPTION, Signal.CREDIT);

  private static void spreadSignals(HtmlBlocks.Reading page, double[] prose) {
    double total = prose[page.blocks().size()];
    Map<HtmlRegion, EnumSet<Signal>> everywhere = everywhere(page.regions(), prose);
    for (HtmlRegion region : page.regions()) {
      double share = sum(prose, region);
      if (total > 0 && share > MOST * total) {
        boolean nearlyAll = share > NEARLY_ALL * total;
        region.own.removeIf(signal -> isAboutPart(signal, nearlyAll));
      }
      if (!region.own.isEmpty()) {
        for (HtmlRegion whole : wholes(page.regions(), region)) {
          region.own.removeAll(everywhere.getOrDefault(whole, HtmlRegion.NONE));
        }
      }
      if (share > MOST_WORDS_IN_FIGURE) {
        region.own.removeAll(FIGURES);
      }
      region.all = union(region.parent == null ? null : region.parent.all, region.own);
    }
  }

  /**
   * Of the page and of elements that are named its body: the signals against the article whose
   * elements together hold nearly all prose in it. A name that every paragraph bears sets none
   * apart.
   */
  private static Map<HtmlRegion, EnumSet<Signal>> everywhere(
      List<HtmlRegion> regions, double[] prose) {
    Map<HtmlRegion, Map<Signal, Double>> shares = new HashMap<>();
    for (HtmlRegion region : regions) {
      EnumSet<Signal> inherited = region.parent == null ? HtmlRegion.NONE : region.parent.all;
      region.all = union(inherited, region.own);
      for (Signal signal : region.own) {
        if (signal.isAgainstArticle() && !inherited.contains(signal)) {
          for (HtmlRegion whole : wholes(regions, region)) {
            shares
                .computeIfAbsent(whole, unused -> new EnumMap<>(Signal.class))
                .merge(signal, sum(prose, region), Double::sum);
          }
        }
      }
    }
    Map<HtmlRegion, EnumSet<Signal>> everywhere = new HashMap<>();
    shares.forEach(
        (whole, parts) ->
            parts.forEach(
                (signal, share) -> {
                  if (share > NEARLY_ALL * sum(prose, whole)) {
                    everywhere
                        .computeIfAbsent(whole, unused -> EnumSet.noneOf(Signal.class))
                        .add(signal);
                  }
                }));
    return everywhere;
  }

  /** The page, and the outermost element named its body that holds a region. */
  private static List<HtmlRegion> wholes(List<HtmlRegion> regions, HtmlRegion region) {
    HtmlRegion page = regions.getFirst();
    HtmlRegion named = region.namedBody;
    return named == null ? List.of(page) : List.of(page, named);
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

  private static void spreadWithin(List<HtmlRegion> regions, List<HtmlRegion> parts) {
    for (HtmlRegion region : regions) {
      HtmlRegion parent = region.parent;
      region.inside = parent != null && (parts.contains(parent) || parent.inside);
      if (region.inside && parent != null) {
        region.within = union(parent.inside ? parent.within : null, region.own);
      }
    }
  }

  private static EnumSet<Signal> union(@Nullable EnumSet<Signal> inherited, EnumSet<Signal> own) {
    if (own.isEmpty()) {
      return inherited == null ? HtmlRegion.NONE : inherited;
    }
    if (inherited != null && inherited.containsAll(own)) {
      return inherited;
    }
    EnumSet<Signal> union = EnumSet.copyOf(own);
    if (inherited != null) {
      union.addAll(inherited);
    }
    return union;
  }
}
