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

  Candidate as(TimeExpression.Type other, Meaning otherwise) {
    return new Candidate(sequence, from, to, other, otherwise);
  }

  Candidate with(Meaning otherwise) {
    return as(type, otherwise);
  }
}
