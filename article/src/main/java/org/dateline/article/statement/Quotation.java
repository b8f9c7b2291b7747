package org.dateline.article.statement;

import org.dateline.article.document.Span;

/**
 * Words between quotation marks within one block.
 *
 * @param whole from the opening mark to one past the closing mark, or to the block's end
 * @param inner the words between the marks, without white space at the edges; may be empty
 * @param closed whether the closing mark stands in the block
 */
record Quotation(Span whole, Span inner, boolean closed) {}
