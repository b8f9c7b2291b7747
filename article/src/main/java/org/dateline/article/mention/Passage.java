package org.dateline.article.mention;

import java.util.List;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Span;

/**
 * A block that is read, as tokens.
 *
 * @param block the block
 * @param number its place among the blocks that are read, from 0
 * @param phrase its tokens
 * @param sentences its sentences
 */
record Passage(Block block, int number, Phrase phrase, List<Span> sentences) {

  /** The index of the first token that ends after {@code offset}; the size if there is none. */
  int indexAt(int offset) {
    int low = 0;
    int high = phrase.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phrase.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The tokens within {@code span}. */
  Phrase within(Span span) {
    int start = indexAt(span.start());
    int end = start;
    while (end < phrase.size() && phrase.get(end).span().start() < span.end()) {
      end++;
    }
    return phrase.sub(start, end);
  }

  /** The sentence that holds {@code offset}; the whole block if none does. */
  Span sentenceAt(int offset) {
    for (Span sentence : sentences) {
      if (sentence.contains(offset)) {
        return sentence;
      }
    }
    return block.span();
  }

  /** Whether a headline is written With Capitals, so that they tell nothing of names. */
  boolean isTitleCase() {
    BlockRole role = block.role();
    if (role != BlockRole.HEADLINE && role != BlockRole.SUBHEADING) {
      return false;
    }
    List<Token> words = phrase.tokens().stream().filter(t -> t.text().length() > 3).toList();
    return words.stream().filter(Token::isCapitalised).count() * 10 > words.size() * 7L;
  }
}
