package org.dateline.article.time;

import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Span;

/**
 * An expression of which it is not yet known which day it means.
 *
 * @param sequence the tokens of its block
 * @param from the number of its first token
 * @param to one past the number of its last
 * @param type what it tells
 * @param meaning what its words mean
 */
record Candidate(Sequence sequence, int from, int to, TimeExpression.Type type, Meaning meaning) {
  Span span() {
    return new Span(sequence.token(from).span().start(), sequence.token(to - 1).span().end());
  }

  /** Whether it only tells which thing is meant: "the talks of 28 February". */
  boolean isAttribute() {
    return sequence.lower(from - 1).equals("of")
        && from > 1
        && sequence.token(from - 2).isWord()
        && !sequence.has(from - 2, "PART");
  }

  Candidate as(TimeExpression.Type other, Meaning otherwise) {
    return new Candidate(sequence, from, to, other, otherwise);
  }

  Candidate with(Meaning otherwise) {
    return as(type, otherwise);
  }
}
