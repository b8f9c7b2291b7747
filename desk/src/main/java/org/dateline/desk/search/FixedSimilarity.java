package org.dateline.desk.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * How well words fit a text: BM25 (Robertson and Zaragoza 2009) without what it takes from the
 * other texts. How rare a word is, and how long texts are on average, would change with every
 * article that comes in, and with what the index has not yet cleared away; so the same article
 * would stand higher or lower from day to day. Words are all asked for, as a rule, so rarity
 * matters little.
 */
final class FixedSimilarity extends BM25Similarity {
  private static final float HEADLINE_WORDS = 10;
  private static final float CONTENT_WORDS = 25;
  private static final float BODY_WORDS = 450;

  @Override
  protected float idf(long documents, long all) {
    return 1;
  }

  @Override
  protected float avgFieldLength(CollectionStatistics statistics) {
    return switch (statistics.field()) {
      case Schema.HEADLINE -> HEADLINE_WORDS;
      case Schema.CONTENT -> CONTENT_WORDS;
      default -> BODY_WORDS;
    };
  }
}
