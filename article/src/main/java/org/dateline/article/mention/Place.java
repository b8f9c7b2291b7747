package org.dateline.article.mention;

import org.dateline.article.document.Span;

/**
 * Where a statement is attributed.
 *
 * @param passage the passage of its source, else of its cue, else of its content
 * @param offset where that begins
 * @param sentence the sentence there
 * @param nested whether the statement stands within another one
 */
record Place(Passage passage, int offset, Span sentence, boolean nested) {

  /** Whether it stands in a block that sums up the text, as headlines and captions do. */
  boolean isSummary() {
    return switch (passage.block().role()) {
      case HEADLINE, STANDFIRST, SUBHEADING, CAPTION -> true;
      case PARAGRAPH, LIST, QUOTE, BYLINE, TIMESTAMP, CREDIT, RELATED, FURNITURE -> false;
    };
  }
}
