package org.dateline.evals;

/**
 * Words of an article.
 *
 * @param text the words, as they stand in the text
 * @param occurrence which occurrence is meant, from 1
 */
record GoldSnippet(String text, int occurrence) {}
