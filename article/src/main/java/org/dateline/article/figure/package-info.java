/** Finds counts of people and things: how many, of what, and what happened to them. */
@NullMarked
package org.dateline.article.figure;

import org.jspecify.annotations.NullMarked;
