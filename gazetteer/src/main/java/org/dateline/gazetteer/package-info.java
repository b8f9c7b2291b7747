/**
 * Names of places and what is known of them: a compact index that is made at build time, mapped
 * into memory, and asked by name, by id or by position.
 */
@NullMarked
package org.dateline.gazetteer;

import org.jspecify.annotations.NullMarked;
