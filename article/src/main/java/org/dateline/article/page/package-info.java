/** Reads bytes as a document: character set, text, blocks with roles, metadata. */
@NullMarked
package org.dateline.article.page;

import org.jspecify.annotations.NullMarked;
