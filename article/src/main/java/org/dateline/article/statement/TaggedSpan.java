package org.dateline.article.statement;

import org.dateline.article.document.Span;

/**
 * A span that the model tagged.
 *
 * @param span from its first to its last word
 * @param score the mean probability of its words' labels, 0 to 1
 * @param first the number of its first word as tagged, by which links are told; -1 if the model did
 *     not tag it
 */
record TaggedSpan(Span span, double score, int first) {
  /** A span that rules found and the model did not. */
  static TaggedSpan byRule(Span span, double score) {
    return new TaggedSpan(span, score, -1);
  }

  TaggedSpan withSpan(Span other) {
    return new TaggedSpan(other, score, first);
  }
}
