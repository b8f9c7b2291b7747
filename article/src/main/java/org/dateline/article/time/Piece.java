package org.dateline.article.time;

import org.jspecify.annotations.Nullable;

/**
 * Tokens that are of one class of the tables.
 *
 * @param from the number of the first token
 * @param to one past the number of the last
 * @param symbol the class
 * @param value what the word stands for by the table; empty where a rule says what it means
 * @param meaning what the words mean; null where the table says it all
 * @param rank the number of the row that says so; of two for the same tokens the lower one counts
 */
record Piece(int from, int to, String symbol, String value, @Nullable Meaning meaning, int rank) {
  static Piece word(int from, int to, String symbol, String value) {
    return new Piece(from, to, symbol, value, null, 0);
  }
}
