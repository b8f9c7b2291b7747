package org.dateline.article.page;

import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A block of a page before its role is known. What is asked of its words is found out once, when
 * first asked. For one page, by one thread.
 */
final class HtmlBlock {
  private final Span span;
  private final String text;
  private final HtmlRegion region;
  private final int linked;
  private final int strong;
  private final Prose prose;
  private final String elementName;

  private BodyWitness.Verdict witnessed = BodyWitness.Verdict.UNKNOWN;
  private Wording.@Nullable Verdict wording;
  private boolean isWordingKnown;
  private int appeal;
  private boolean isAppealKnown;
  private @Nullable String folded;

  /**
   * @param span where it stands in the page's text
   * @param text its words
   * @param region the innermost region that holds all of it
   * @param linked how many of its characters stand in links
   * @param strong how many of its characters stand in bold
   */
  HtmlBlock(Span span, String text, HtmlRegion region, int linked, int strong) {
    this.span = span;
    this.text = text;
    this.region = region;
    this.linked = linked;
    this.strong = strong;
    this.prose = Prose.of(text, new Span(0, text.length()));
    HtmlRegion holder = region;
    while (holder.parent != null && !ElementKind.of(holder.element).isBlockLevel()) {
      holder = holder.parent;
    }
    this.elementName = holder.element.normalName();
  }

  Span span() {
    return span;
  }

  String text() {
    return text;
  }

  HtmlRegion region() {
    return region;
  }

  /** Counts over its text. */
  Prose prose() {
    return prose;
  }

  int words() {
    return prose.words();
  }

  /** The name of the block-level element, such as {@code p}. */
  String elementName() {
    return elementName;
  }

  /** What its words alone tell of it; null if nothing speaks against the article. */
  Wording.@Nullable Verdict wording() {
    if (!isWordingKnown) {
      wording = Wording.judge(text, prose.words());
      isWordingKnown = true;
    }
    return wording;
  }

  /** How far its words are an outlet's appeal to its readers. */
  int appeal() {
    if (!isAppealKnown) {
      appeal = Appeals.weigh(text);
      isAppealKnown = true;
    }
    return appeal;
  }

  /** Its words as {@link Prose#folded} gives them. */
  String folded() {
    String known = folded;
    if (known == null) {
      known = Prose.folded(text);
      folded = known;
    }
    return known;
  }

  /** Whether the page's articleBody holds it. */
  BodyWitness.Verdict witnessed() {
    return witnessed;
  }

  void witness(BodyWitness witness) {
    witnessed = witness.about(text);
  }

  /** The share of its characters that stand in links, 0 to 1. */
  double linkDensity() {
    return Math.min(1, (double) linked / Math.max(1, span.length()));
  }

  boolean isStrong() {
    return strong * 10 >= span.length() * 9;
  }

  boolean has(Signal signal) {
    return region.all.contains(signal);
  }

  /** Whether a signal speaks against the article. */
  boolean isMarkedAgainst() {
    return BlockJudge.against(region.all) != null;
  }

  /** Whether the signal comes from below the article's container. */
  boolean hasWithin(Signal signal) {
    return region.within.contains(signal);
  }

  /** Whether the signal tells the block's form: from below the container, or for want of one. */
  boolean isFormed(Signal signal) {
    return region.inside ? hasWithin(signal) : has(signal);
  }
}
