package org.dateline.desk.report;

import java.util.List;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a line stand: enough to find them again on the page as it was captured and to
 * prove that they are unchanged. Null means that the page does not say.
 *
 * @param quotations the content's exact words, in order
 * @param headline the article's headline
 * @param outlet who published it
 * @param published when it was published
 * @param url the article's address, as the page gives it
 * @param input the path or address that was read
 * @param sha256 the digest of the capture's bytes as given
 */
public record Citation(
    List<Quotation> quotations,
    @Nullable String headline,
    @Nullable String outlet,
    @Nullable Timestamp published,
    @Nullable String url,
    String input,
    Sha256 sha256) {

  /**
   * @throws IllegalArgumentException if nothing is quoted
   */
  public Citation {
    quotations = List.copyOf(quotations);
    if (quotations.isEmpty()) {
      throw new IllegalArgumentException("a citation must quote something; got none of " + input);
    }
  }
}
