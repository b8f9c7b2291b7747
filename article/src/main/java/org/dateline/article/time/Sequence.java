package org.dateline.article.time;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of one block, and the pieces that begin at each of them. Grows as layers of patterns
 * are read. For one block; not for use by several threads.
 */
final class Sequence {
  private final List<Token> tokens;
  private final List<List<Piece>> pieces;

  Sequence(List<Token> tokens) {
    this.tokens = tokens;
    this.pieces = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      pieces.add(List.of());
    }
  }

  int size() {
    return tokens.size();
  }

  Token token(int number) {
    return tokens.get(number);
  }

  /** The word or mark at {@code number} in lower case; empty beyond the ends. */
  String lower(int number) {
    return number < 0 || number >= tokens.size() ? "" : tokens.get(number).lower();
  }

  /** Whether the token follows the one before it without white space. */
  boolean isGlued(int number) {
    return number > 0 && number < tokens.size() && !tokens.get(number).spaced();
  }

  /** The pieces that begin at a token. */
  List<Piece> at(int number) {
    return number < 0 || number >= pieces.size() ? List.of() : pieces.get(number);
  }

  /** Adds a piece, unless the same tokens have its class already by an earlier row. */
  void add(Piece piece) {
    List<Piece> here = pieces.get(piece.from());
    if (here.isEmpty()) {
      here = new ArrayList<>(4);
      pieces.set(piece.from(), here);
    }
    for (int i = 0; i < here.size(); i++) {
      Piece other = here.get(i);
      if (other.to() == piece.to() && other.symbol().equals(piece.symbol())) {
        if (piece.rank() < other.rank()) {
          here.set(i, piece);
        }
        return;
      }
    }
    here.add(piece);
  }

  /** Whether a piece of this class begins at a token. */
  boolean has(int number, String symbol) {
    for (Piece piece : at(number)) {
      if (piece.symbol().equals(symbol)) {
        return true;
      }
    }
    return false;
  }
}
