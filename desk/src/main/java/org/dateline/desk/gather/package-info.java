/**
 * From files, addresses and feeds to versions of articles in the store: what is known is passed
 * over, what fails is kept with its reason, what was begun is gone on with after any end.
 *
 * <p>Knows nothing of what is derived from the store (search, stories): who derives something is
 * told that something was kept, and asks the store for what has changed.
 */
@NullMarked
package org.dateline.desk.gather;

import org.jspecify.annotations.NullMarked;
