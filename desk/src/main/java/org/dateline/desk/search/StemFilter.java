package org.dateline.desk.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Adds to each inflected word its stem, marked, at the same place: so a query can ask for a word as
 * written, or for all its forms, and words that are their own stem cost nothing. Stems are those of
 * Porter's second stemmer for English.
 */
final class StemFilter extends TokenFilter {
  private static final char MARK = '\u0001';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final EnglishStemmer stemmer = new EnglishStemmer();
  private @Nullable State inflected;
  private String stem = "";

  StemFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (inflected != null) {
      restoreState(inflected);
      inflected = null;
      term.setEmpty().append(MARK).append(stem);
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    stem = stem(stemmer, word);
    if (!stem.equals(word)) {
      inflected = captureState();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    inflected = null;
  }

  /** The stem of a word without case and accents. */
  static String stem(String word) {
    return stem(new EnglishStemmer(), word);
  }

  /** How a stem is written in the index where the word on the page is another. */
  static String marked(String stem) {
    return MARK + stem;
  }

  static boolean isMarked(CharSequence term) {
    return !term.isEmpty() && term.charAt(0) == MARK;
  }

  private static String stem(EnglishStemmer stemmer, String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
