/** Finds statements: the model's tags and the exact rules of quotation marks. */
@NullMarked
package org.dateline.article.statement;

import org.jspecify.annotations.NullMarked;
