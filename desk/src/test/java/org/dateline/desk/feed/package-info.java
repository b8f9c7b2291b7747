/** Feeds are invented. */
@NullMarked
package org.dateline.desk.feed;

import org.jspecify.annotations.NullMarked;
