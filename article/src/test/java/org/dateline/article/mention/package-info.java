@NullMarked
package org.dateline.article.mention;

import org.jspecify.annotations.NullMarked;
