/** Reads one article: from bytes to a document with all its annotations. */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
