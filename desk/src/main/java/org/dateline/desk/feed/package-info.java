/**
 * Addresses that are polled: what is known of each, when it is asked again, how it is doing, and
 * their lists in the form that other programs read (OPML).
 */
@NullMarked
package org.dateline.desk.feed;

import org.jspecify.annotations.NullMarked;
