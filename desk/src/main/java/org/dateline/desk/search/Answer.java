package org.dateline.desk.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param total how many there are in all
 * @param hits those that were wanted, in order
 * @param facets how many there are of each value
 * @param <H> what was sought
 */
public record Answer<H>(long total, List<H> hits, List<Facet> facets) {
  public Answer {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /**
   * The values of one field, the most frequent first, then by value.
   *
   * @param field the field's name
   * @param counts the most frequent of them
   */
  public record Facet(String field, List<Count> counts) {
    public Facet {
      counts = List.copyOf(counts);
    }
  }

  /** How many results have a value. */
  public record Count(String value, long count) {}

  /**
   * An article that was found.
   *
   * @param article the article
   * @param passages the sentences in which the words stand, in the page's order; of none where no
   *     words were asked for
   */
  public record ArticleHit(ArticleEntry article, List<Passage> passages) {
    public ArticleHit {
      passages = List.copyOf(passages);
    }
  }

  /**
   * A statement that was found.
   *
   * @param statement the statement
   * @param highlights where the words stand, in Unicode code points of the page's text
   * @param similarity how alike in meaning, up to 1; null where that was not asked
   */
  public record StatementHit(
      StatementEntry statement, List<Words.Range> highlights, @Nullable Double similarity) {
    public StatementHit {
      highlights = List.copyOf(highlights);
    }
  }

  /**
   * A sentence of a page.
   *
   * @param sentence its words and where they stand
   * @param highlights where the words that were asked for stand
   */
  public record Passage(Words.Part sentence, List<Words.Range> highlights) {
    public Passage {
      highlights = List.copyOf(highlights);
    }
  }
}
