package org.dateline.article.figure;

/**
 * What is counted.
 *
 * @param unit in the page's word
 * @param end one past its last word
 */
record Counted(String unit, int end) {}
