package org.dateline.article.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.document.Span;

/**
 * Greedy longest-match word pieces over a fixed vocabulary (Wu et al. 2016, as in BERT).
 *
 * <p>Immutable and safe for use by many threads.
 */
final class WordPiece {
  private static final int MAX_WORD_LENGTH = 100;

  private final Map<String, Integer> ids;
  private final int unknown;
  private final int start;
  private final int end;

  /**
   * Reads pieces by id.
   *
   * @param vocabulary the pieces, each at the index that is its id
   * @throws IllegalArgumentException if one of the marks {@code [UNK] [CLS] [SEP]} is missing
   */
  WordPiece(List<String> vocabulary) {
    this.ids = HashMap.newHashMap(vocabulary.size());
    for (int id = 0; id < vocabulary.size(); id++) {
      ids.put(vocabulary.get(id), id);
    }
    this.unknown = id("[UNK]");
    this.start = id("[CLS]");
    this.end = id("[SEP]");
  }

  private int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary must have '" + piece + "'");
    }
    return id;
  }

  /** The id of the mark before a text. */
  int start() {
    return start;
  }

  /** The id of the mark after a text. */
  int end() {
    return end;
  }

  /** The words within {@code range} of the text, with their pieces. */
  List<Word> words(String text, Span range) {
    List<Word> words = new ArrayList<>();
    for (BasicTokens.Token token : BasicTokens.of(text, range)) {
      words.add(new Word(token.span(), pieces(token.normal()), Shape.of(text, token.span())));
    }
    return words;
  }

  private List<Integer> pieces(String word) {
    if (word.codePointCount(0, word.length()) > MAX_WORD_LENGTH) {
      return List.of(unknown);
    }
    List<Integer> pieces = new ArrayList<>(2);
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer id = null;
      while (to > from && (id = ids.get(prefixed(word, from, to))) == null) {
        to--;
      }
      if (id == null) {
        return List.of(unknown);
      }
      pieces.add(id);
      from = to;
    }
    return pieces;
  }

  private static String prefixed(String word, int from, int to) {
    String part = word.substring(from, to);
    return from == 0 ? part : "##" + part;
  }
}
