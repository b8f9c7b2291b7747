package org.dateline.article.encoder;

import java.util.List;
import org.dateline.article.document.Span;

/**
 * A word as the model sees it (a BERT basic token: a run of letters and digits, or one punctuation
 * mark) with its pieces' ids.
 *
 * @param span where it stands, in UTF-16 code units of the text it was read from
 * @param ids the ids of its pieces, at least one
 * @param shape how it is written
 */
record Word(Span span, List<Integer> ids, Shape shape) {}
