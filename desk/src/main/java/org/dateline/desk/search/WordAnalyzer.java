package org.dateline.desk.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts text into words by Unicode's rules (UAX 29), without case and accents. In running text an
 * inflected English word stands for its stem too; see {@link StemFilter}. Safe for use by many
 * threads.
 */
final class WordAnalyzer extends Analyzer {
  /** Blocks and parts lie so far apart that no phrase runs from one into the next. */
  static final int GAP = 100;

  WordAnalyzer() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    TokenStream words =
        new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer)));
    words = new InitialsFilter(words);
    return new TokenStreamComponents(
        tokenizer, Schema.isWordsOfName(field) ? words : new StemFilter(words));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }
}
