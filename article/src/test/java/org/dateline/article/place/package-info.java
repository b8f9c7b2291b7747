@NullMarked
package org.dateline.article.place;

import org.jspecify.annotations.NullMarked;
