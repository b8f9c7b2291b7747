package org.dateline.article.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dateline.article.document.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Walks a page's body once and gives its text, blocks and regions (CONTRACT, "Text."): one block
 * for each innermost block-level element, text directly in an element beside block children as
 * blocks of its own, a table row as one block. White space collapses as in CSS except in {@code
 * pre}.
 *
 * <p>For one walk of one page.
 */
final class HtmlBlocks implements NodeVisitor {
  private final Set<Element> dataRows = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable Element table;
  private final ElementSignals elementSignals = new ElementSignals();
  private final StringBuilder text = new StringBuilder();
  private final List<HtmlBlock> blocks = new ArrayList<>();
  private final List<HtmlRegion> regions = new ArrayList<>();

  private @Nullable HtmlRegion region;
  private @Nullable HtmlRegion runRegion;
  private @Nullable Node unshown;
  private @Nullable Element row;
  private int preformatted;
  private int links;
  private int bolds;
  private int deepest;

  private final TextRun run = new TextRun();
  private int linked;
  private int strong;

  private HtmlBlocks() {}

  /**
   * @param text the page's text
   * @param blocks in order, none blank
   * @param regions in document order; the first is the body
   * @param depth how many elements are nested at most
   */
  record Reading(String text, List<HtmlBlock> blocks, List<HtmlRegion> regions, int depth) {}

  static Reading read(Element body) {
    HtmlBlocks walk = new HtmlBlocks();
    body.traverse(walk);
    return new Reading(walk.text.toString(), walk.blocks, walk.regions, walk.deepest);
  }

  @Override
  public void head(Node node, int depth) {
    deepest = Math.max(deepest, depth);
    if (unshown != null) {
      return;
    }
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (unshown != null) {
      if (unshown.equals(node)) {
        unshown = null;
      }
      return;
    }
    if (node instanceof Element element) {
      leave(element);
    }
  }

  private void enter(Element element) {
    ElementKind kind = ElementKind.of(element);
    if (kind.isUnshown()) {
      unshown = element;
      return;
    }
    if (kind.isBlockLevel()) {
      boundary(element, kind);
    }
    EnumSet<Signal> signals = elementSignals.of(element);
    if (kind.isBlockLevel() || !signals.isEmpty()) {
      region = new HtmlRegion(element, region, signals, blocks.size());
      regions.add(region);
    }
    if (element.nameIs("br")) {
      lineFeed();
    }
    if (table == null && element.nameIs("table")) {
      table = element;
      dataRows.addAll(DataRows.of(table));
    }
    count(kind, 1);
    if (row == null && dataRows.contains(element)) {
      row = element;
    }
  }

  private void leave(Element element) {
    if (element.equals(row)) {
      row = null;
    }
    if (element.equals(table)) {
      table = null;
    }
    ElementKind kind = ElementKind.of(element);
    if (kind.isBlockLevel()) {
      boundary(element, kind);
    }
    count(kind, -1);
    HtmlRegion open = region;
    if (open != null && open.element.equals(element)) {
      open.open = false;
      open.endBlock = blocks.size();
      region = open.parent;
    }
  }

  private void count(ElementKind kind, int step) {
    preformatted += kind.isPreformatted() ? step : 0;
    links += kind.isLink() ? step : 0;
    bolds += kind.isStrong() ? step : 0;
  }

  /** Ends a block; within a data row it only parts the cells. */
  private void boundary(Element element, ElementKind kind) {
    if (row == null) {
      flush();
    } else if (!kind.isCell()) {
      run.space();
    } else if (region != null && region.element.equals(element)) {
      // Once at the cell's end: its start finds the tab already there.
      run.tab();
    }
  }

  private void lineFeed() {
    if (row != null) {
      run.space();
    } else {
      run.lineFeed();
    }
  }

  private void append(String words) {
    int before = run.length();
    if (preformatted > 0) {
      run.appendAsIs(words);
    } else {
      run.appendCollapsed(words);
    }
    int added = run.length() - before;
    if (added == 0) {
      return;
    }
    linked += links > 0 ? added : 0;
    strong += bolds > 0 ? added : 0;
    HtmlRegion common = runRegion == null ? region : runRegion;
    while (common != null && !common.open) {
      common = common.parent;
    }
    runRegion = common;
  }

  private void flush() {
    String words = run.take();
    HtmlRegion holder = runRegion;
    if (!words.isEmpty() && holder != null) {
      emit(words, holder);
    }
    runRegion = null;
    linked = 0;
    strong = 0;
  }

  private void emit(String words, HtmlRegion holder) {
    Span bare = new Span(0, words.length()).strip(words);
    if (bare.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append("\n\n");
    }
    int from = text.length();
    text.append(words);
    Span span = new Span(from + bare.start(), from + bare.end());
    blocks.add(new HtmlBlock(span, bare.of(words), holder, linked, strong));
  }
}
