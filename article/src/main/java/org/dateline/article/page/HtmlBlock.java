package org.dateline.article.page;

import org.dateline.article.document.Span;

/**
 * A block of a page before its role is known.
 *
 * @param span where it stands in the page's text
 * @param region the innermost region that holds all of it
 * @param linked how many of its characters stand in links
 * @param strong how many of its characters stand in bold
 * @param prose counts over its text
 */
record HtmlBlock(Span span, HtmlRegion region, int linked, int strong, Prose prose) {

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

  /** Whether the signal comes from below the article's container. */
  boolean hasWithin(Signal signal) {
    return region.within.contains(signal);
  }

  /** Whether the signal tells the block's form: from below the container, or for want of one. */
  boolean isFormed(Signal signal) {
    return region.inside ? hasWithin(signal) : has(signal);
  }

  /** The name of the block-level element, such as {@code p}. */
  String elementName() {
    HtmlRegion holder = region;
    while (holder.parent != null && !HtmlBlocks.isBlockLevel(holder.element)) {
      holder = holder.parent;
    }
    return holder.element.normalName();
  }
}
