package org.dateline.article.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that follow a pattern, and what stands in them.
 *
 * @param sequence all tokens
 * @param from the number of the first token
 * @param to one past the number of the last
 * @param pieces those of a class, in order
 */
record Match(Sequence sequence, int from, int to, List<Piece> pieces) {

  /** The first piece of a class; null if there is none. */
  @Nullable Piece piece(String symbol) {
    for (Piece piece : pieces) {
      if (piece.symbol().equals(symbol)) {
        return piece;
      }
    }
    return null;
  }

  boolean has(String symbol) {
    return piece(symbol) != null;
  }

  /** The pieces of a class, in order. */
  List<Piece> all(String symbol) {
    return pieces.stream().filter(piece -> piece.symbol().equals(symbol)).toList();
  }

  /** What the first word of a class stands for; null if there is none. */
  @Nullable String value(String symbol) {
    Piece piece = piece(symbol);
    if (piece == null) {
      return null;
    }
    return piece.meaning() instanceof Meaning.Plain plain ? plain.value() : piece.value();
  }

  /** The same as a whole number; null if there is none. */
  @Nullable Integer number(String symbol) {
    String value = value(symbol);
    return value == null ? null : (Integer) (int) Double.parseDouble(value);
  }

  /** What the first piece of one of the classes means; null if there is none. */
  @Nullable Meaning meaning(String... symbols) {
    for (String symbol : symbols) {
      Piece piece = piece(symbol);
      if (piece != null && piece.meaning() != null) {
        return piece.meaning();
      }
    }
    return null;
  }

  /** Whether one of the tokens is this word. */
  boolean hasWord(String word) {
    for (int i = from; i < to; i++) {
      if (sequence.lower(i).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
