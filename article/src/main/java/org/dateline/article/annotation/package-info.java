/** What is read from a document: a closed family of records that point into its text. */
@NullMarked
package org.dateline.article.annotation;

import org.jspecify.annotations.NullMarked;
