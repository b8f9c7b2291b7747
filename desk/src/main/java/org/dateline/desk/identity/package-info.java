/**
 * Entities across articles: which persons and institutions of different articles are the same, by
 * what evidence, and what users have decided of it.
 */
@NullMarked
package org.dateline.desk.identity;

import org.jspecify.annotations.NullMarked;
