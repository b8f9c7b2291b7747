package org.dateline.article.page;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the table rows that hold data. Old pages lay out whole articles with tables; a row is taken
 * for layout where a cell holds another table or more than one block-level element.
 */
final class DataRows implements NodeVisitor {
  private static final class Row {
    final Element element;
    boolean layout;
    int cells;
    int leavesInCell;

    Row(Element element) {
      this.element = element;
    }
  }

  private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Row> open = new ArrayDeque<>();
  private @Nullable Element lastBlock;

  private DataRows() {}

  static Set<Element> of(Element table) {
    DataRows walk = new DataRows();
    table.traverse(walk);
    return walk.found;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    ElementKind kind = ElementKind.of(element);
    Row row = open.peek();
    if (element.nameIs("table") && row != null) {
      row.layout = true;
    }
    if (element.nameIs("tr")) {
      open.push(new Row(element));
    } else if (row != null && kind.isCell()) {
      row.cells++;
      row.leavesInCell = 0;
    }
    if (kind.isBlockLevel()) {
      lastBlock = element;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    Row row = open.peek();
    if (row == null) {
      return;
    }
    if (row.element.equals(element)) {
      open.pop();
      if (!row.layout && row.cells > 0) {
        found.add(element);
      }
    } else if (element.equals(lastBlock)
        && !ElementKind.of(element).isCell()
        && ++row.leavesInCell > 1) {
      row.layout = true;
    }
  }
}
