/** Finds time expressions and says which day, hour, length or repetition each of them means. */
@NullMarked
package org.dateline.article.time;

import org.jspecify.annotations.NullMarked;
