package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.article.document.Span;

/**
 * Some tokens that follow each other, with the text that they stand in. May be empty.
 *
 * @param text the document's text
 * @param tokens the tokens, in order
 */
record Phrase(String text, List<Token> tokens) {
  private static final Set<String> SEPARATORS = Set.of(",", "(", ")", "–", "—", ";");

  /** The phrase that words by themselves make. */
  static Phrase of(String words) {
    return new Phrase(words, Tokenizer.tokens(words, new Span(0, words.length())));
  }

  int size() {
    return tokens.size();
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  Token last() {
    return tokens.getLast();
  }

  Phrase from(int start) {
    return new Phrase(text, tokens.subList(Math.min(start, size()), size()));
  }

  Phrase to(int end) {
    return new Phrase(text, tokens.subList(0, Math.max(0, end)));
  }

  Phrase sub(int start, int end) {
    return new Phrase(text, tokens.subList(start, end));
  }

  /** The words as the page writes them, white space made single. */
  String words() {
    if (isEmpty()) {
      return "";
    }
    String raw = text.substring(tokens.getFirst().span().start(), last().span().end());
    return String.join(" ", raw.split("[\\s\\h]+", -1)).strip();
  }

  /** The tokens joined by single spaces, as {@link PhraseTable} compares them. */
  String normal() {
    StringBuilder joined = new StringBuilder();
    for (Token token : tokens) {
      if (!joined.isEmpty() && !token.isPossessive()) {
        joined.append(' ');
      }
      joined.append(token.text());
    }
    return joined.toString();
  }

  /** The index of the first token for which {@code test} holds; -1 if there is none. */
  int first(Predicate<Token> test) {
    for (int i = 0; i < size(); i++) {
      if (test.test(get(i))) {
        return i;
      }
    }
    return -1;
  }

  boolean any(Predicate<Token> test) {
    return first(test) >= 0;
  }

  boolean all(Predicate<Token> test) {
    return !isEmpty() && tokens.stream().allMatch(test);
  }

  /** The pieces between commas, dashes and brackets; never empty ones. */
  List<Phrase> pieces() {
    List<Phrase> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= size(); i++) {
      if (i == size() || (SEPARATORS.contains(get(i).text()) && !isOfNumber(i))) {
        if (i > start) {
          pieces.add(sub(start, i));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  /** The comma of "1,500". */
  private boolean isOfNumber(int index) {
    return index > 0
        && index + 1 < size()
        && get(index - 1).isNumber()
        && get(index + 1).isNumber()
        && get(index - 1).span().end() + 1 == get(index + 1).span().start();
  }

  /** This phrase without the punctuation at its edges. */
  Phrase trimmed() {
    int start = 0;
    int end = size();
    while (start < end && !get(start).isWord()) {
      start++;
    }
    while (end > start && !get(end - 1).isWord()) {
      end--;
    }
    return sub(start, end);
  }
}
