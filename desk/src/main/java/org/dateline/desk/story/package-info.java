/**
 * Copies: articles that repeat each other's words, whole or in part, and how the one differs from
 * the other.
 */
@NullMarked
package org.dateline.desk.story;

import org.jspecify.annotations.NullMarked;
