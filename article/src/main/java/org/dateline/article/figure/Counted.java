package org.dateline.article.figure;

import org.jspecify.annotations.Nullable;

/**
 * What is counted.
 *
 * @param unit in the page's word; null where the page leaves it open
 * @param end one past its last word
 */
record Counted(@Nullable String unit, int end) {}
