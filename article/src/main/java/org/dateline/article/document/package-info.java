/** The text of one page: captures, documents, blocks, spans and metadata. */
@NullMarked
package org.dateline.article.document;

import org.jspecify.annotations.NullMarked;
