/**
 * Finds articles and statements: an index derived from what the store holds, and questions to it.
 * Everything in it can be made again from the store.
 */
@NullMarked
package org.dateline.desk.search;

import org.jspecify.annotations.NullMarked;
