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
record Place(Passage passage, int offset, Span sentence, boolean nested) {}
