/** Time zones as news writes them: one table for publication lines and for the text. */
@NullMarked
package org.dateline.article.zone;

import org.jspecify.annotations.NullMarked;
