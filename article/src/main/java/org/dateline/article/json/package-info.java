/** The annotated article as the JSON object of {@code dateline-article/1}. */
@NullMarked
package org.dateline.article.json;

import org.jspecify.annotations.NullMarked;
