package org.dateline.article.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases of several kinds in a text, in one pass. A phrase is a row of words; {@code /}
 * parts the choices for one word. In the text, words are runs of letters and digits, whatever their
 * case and whatever stands between them.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class Phrases {
  private static final int MOST_KINDS = 31;

  /** The words that may follow those so far, and the kinds of the phrases that end here. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private int kinds;
  }

  private final Node root = new Node();

  /** Bit n of row m: whether a first word of n letters begins with the letter m. */
  private final int[] firstWords = new int[26];

  /**
   * @param kinds for each kind its phrases, in lower case and Latin letters
   * @throws IllegalArgumentException if there are more than 31 kinds
   */
  Phrases(List<List<String>> kinds) {
    if (kinds.size() > MOST_KINDS) {
      throw new IllegalArgumentException(
          "there may be at most %s kinds; got: %s".formatted(MOST_KINDS, kinds.size()));
    }
    for (int kind = 0; kind < kinds.size(); kind++) {
      for (String phrase : kinds.get(kind)) {
        add(root, phrase.split(" ", -1), 0, 1 << kind);
      }
    }
    for (String word : root.next.keySet()) {
      firstWords[word.charAt(0) - 'a'] |= 1 << Math.min(MOST_KINDS, word.length());
    }
  }

  private static void add(Node node, String[] words, int at, int kind) {
    if (at == words.length) {
      node.kinds |= kind;
      return;
    }
    for (String word : words[at].split("/", -1)) {
      add(node.next.computeIfAbsent(word, unused -> new Node()), words, at + 1, kind);
    }
  }

  /** The kinds of which a phrase stands in the text: bit n for the kind n. */
  int kindsIn(String text) {
    int found = 0;
    for (int start = wordStart(text, 0); start < text.length(); ) {
      int end = wordEnd(text, start);
      if (mayBegin(text.charAt(start), end - start)) {
        found |= from(text, start, end);
      }
      start = wordStart(text, end);
    }
    return found;
  }

  private int from(String text, int start, int end) {
    int found = 0;
    int from = start;
    int to = end;
    Node node = next(root, text, from, to);
    while (node != null) {
      found |= node.kinds;
      if (node.next.isEmpty()) {
        return found;
      }
      from = wordStart(text, to);
      to = wordEnd(text, from);
      node = next(node, text, from, to);
    }
    return found;
  }

  private static @Nullable Node next(Node node, String text, int from, int to) {
    return node.next.get(lower(text, from, to));
  }

  private static String lower(String text, int from, int to) {
    char[] letters = new char[to - from];
    for (int i = from; i < to; i++) {
      letters[i - from] = Character.toLowerCase(text.charAt(i));
    }
    return new String(letters);
  }

  private boolean mayBegin(char first, int length) {
    int letter = (first | 0x20) - 'a';
    return letter >= 0
        && letter < firstWords.length
        && (firstWords[letter] & (1 << Math.min(MOST_KINDS, length))) != 0;
  }

  private static int wordStart(String text, int from) {
    int at = from;
    while (at < text.length() && !Letters.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && Letters.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
