/** Names, entities and the speakers of statements. */
@NullMarked
package org.dateline.article.mention;

import org.jspecify.annotations.NullMarked;
