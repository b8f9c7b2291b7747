package org.dateline.article.page;

import java.util.EnumSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page that bounds blocks or carries signals, with the blocks in it. Regions form a
 * tree; they are numbered in document order, so a parent's number is lower than its children's.
 *
 * <p>Mutable while the page is read, by one thread.
 */
final class HtmlRegion {
  /** The empty set that most regions share; nobody adds to it. */
  static final EnumSet<Signal> NONE = EnumSet.noneOf(Signal.class);

  final Element element;
  final @Nullable HtmlRegion parent;
  final EnumSet<Signal> own;

  /** The number of blocks before this region. */
  final int firstBlock;

  final int depth;

  /** The outermost element above this one that is named the article's body. */
  final @Nullable HtmlRegion namedBody;

  /** The number of blocks up to this region's end. */
  int endBlock;

  /** Whether the reading has not yet come to this region's end. */
  boolean open = true;

  /** Whether a form or a button stands in it, two levels down at most. */
  boolean hasForm;

  /** Whether it stands below the article's container. */
  boolean inside;

  /** Own and inherited signals; set when the page has been read. */
  EnumSet<Signal> all = NONE;

  /** Those of {@link #all} that come from below the article's container. */
  EnumSet<Signal> within = NONE;

  HtmlRegion(Element element, @Nullable HtmlRegion parent, EnumSet<Signal> own, int firstBlock) {
    this.element = element;
    this.parent = parent;
    this.own = own.isEmpty() ? NONE : own;
    this.firstBlock = firstBlock;
    this.endBlock = firstBlock;
    this.depth = parent == null ? 0 : parent.depth + 1;
    HtmlRegion above = parent == null ? null : parent.namedBody;
    if (own.contains(Signal.FORM) && parent != null) {
      parent.hasForm = true;
      if (parent.parent != null) {
        parent.parent.hasForm = true;
      }
    }
    boolean first = parent != null && above == null && parent.own.contains(Signal.BODY);
    this.namedBody = first ? parent : above;
  }

  boolean holds(int block) {
    return firstBlock <= block && block < endBlock;
  }
}
