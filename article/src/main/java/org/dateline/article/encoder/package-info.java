/** The language model: word pieces with exact offsets and one ONNX session for all threads. */
@NullMarked
package org.dateline.article.encoder;

import org.jspecify.annotations.NullMarked;
