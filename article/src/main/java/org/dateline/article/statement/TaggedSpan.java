package org.dateline.article.statement;

import org.dateline.article.document.Span;

/**
 * A span that the model tagged.
 *
 * @param span from its first to its last word
 * @param score the mean probability of its words' labels, 0 to 1
 */
record TaggedSpan(Span span, double score) {
  TaggedSpan withSpan(Span other) {
    return new TaggedSpan(other, score);
  }
}
