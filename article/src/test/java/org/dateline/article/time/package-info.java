@NullMarked
package org.dateline.article.time;

import org.jspecify.annotations.NullMarked;
