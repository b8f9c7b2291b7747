package org.dateline.article.modality;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.LowerCase;
import org.dateline.article.document.Span;

/**
 * Cuts the pieces of a content into sentences and words. A contraction is two words, and characters
 * that nobody sees, such as soft hyphens, are no part of a word. Quotation marks are left out.
 */
final class WordReader {
  private static final String QUOTATION_MARKS = "\"'“”„‘’‚«»‹›`";

  private final String text;
  private final List<List<Word>> sentences = new ArrayList<>();
  private List<Word> sentence = new ArrayList<>();

  private WordReader(String text) {
    this.text = text;
  }

  /**
   * The sentences of a content, each not empty. A sentence goes on over pieces that the reporting
   * clause parts: “Had they stayed,” he said, “we would have fought”.
   */
  static List<List<Word>> sentences(String text, List<Span> content) {
    WordReader reader = new WordReader(text);
    int last = -1;
    for (Span piece : content) {
      if (last >= 0 && endsSentence(text.substring(last, piece.start()))) {
        reader.endSentence();
      } else if (last >= 0) {
        reader.add(new Word(",", last, false, false, false));
      }
      reader.read(piece);
      last = piece.end();
    }
    reader.endSentence();
    return reader.sentences;
  }

  /** The words of some spans, as one sentence. */
  static List<Word> words(String text, List<Span> spans) {
    return sentences(text, spans).stream().flatMap(List::stream).toList();
  }

  private static boolean endsSentence(String between) {
    return between.chars().anyMatch(c -> ".!?".indexOf(c) >= 0) || between.contains("\n");
  }

  private void read(Span piece) {
    int at = piece.start();
    while (at < piece.end()) {
      int c = text.codePointAt(at);
      if (isPartOfWord(c)) {
        at = word(at, piece);
      } else {
        if (!isUnseen(c) && !isSpace(c) && QUOTATION_MARKS.indexOf(c) < 0) {
          add(new Word(Character.toString(c), at, false, false, false));
        }
        at += Character.charCount(c);
      }
    }
  }

  private int word(int start, Span piece) {
    StringBuilder letters = new StringBuilder();
    int at = start;
    while (at < piece.end()) {
      int c = text.codePointAt(at);
      if (isPartOfWord(c)) {
        letters.appendCodePoint(c);
      } else if (!isUnseen(c) && !isInner(c, at, piece.end())) {
        break;
      } else if (!isUnseen(c)) {
        letters.append(c == '’' || c == '\'' ? '\'' : '-');
      }
      at += Character.charCount(c);
    }
    boolean first = start == piece.start();
    boolean capital = Character.isUpperCase(letters.codePointAt(0));
    String word = LowerCase.of(letters.toString());
    List<String> parts = Contractions.parts(word);
    for (int i = 0; i < parts.size(); i++) {
      add(new Word(parts.get(i), start, true, capital && i == 0, first && i == 0));
    }
    return at;
  }

  /** An apostrophe or hyphen between two letters. */
  private boolean isInner(int c, int at, int end) {
    return (c == '’' || c == '\'' || c == '-' || c == '‑')
        && at + 1 < end
        && isPartOfWord(text.codePointAt(at + 1));
  }

  private static boolean isPartOfWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isUnseen(int c) {
    return c > 0x7F && UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  private void add(Word word) {
    if (word.isCapital() && !sentence.isEmpty() && endsSentence(sentence)) {
      endSentence();
    }
    sentence.add(word);
  }

  private static boolean endsSentence(List<Word> words) {
    Word last = words.getLast();
    return !last.isLetters() && ".!?…".contains(last.text());
  }

  private void endSentence() {
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    sentence = new ArrayList<>();
  }
}
