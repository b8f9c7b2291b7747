package org.dateline.article.document;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a page: a headline, a paragraph, a caption, a menu. Nothing on a page is thrown away;
 * what is not the article is a block whose role and reason say so.
 *
 * @param role what the block is to the article
 * @param span where it stands in the document's text
 * @param kind refines the role, such as {@code navigation} or {@code correction}; null if nothing
 *     does
 * @param why the reason for the role, for a reader
 * @param language the BCP 47 tag of its language where that is another than the article's; null if
 *     it is the article's, or cannot be told
 */
public record Block(
    BlockRole role, Span span, @Nullable String kind, String why, @Nullable String language) {

  /** The kind of what stands in a post of a social network that the article shows. */
  public static final String POST = "post";

  /** The kind of a note on what was corrected; it belongs to the article. */
  public static final String CORRECTION = "correction";

  /**
   * @throws IllegalArgumentException if no reason is given
   */
  public Block {
    if (why.isBlank()) {
      throw new IllegalArgumentException(
          "a block must say why it has its role; got: " + role + " " + span);
    }
  }

  /** Whether it says what the outlet has corrected in the article. */
  public boolean isCorrection() {
    return CORRECTION.equals(kind);
  }

  /** Whether it is part of a post of a social network: its words, author or time. */
  public boolean isOfPost() {
    return POST.equals(kind);
  }

  /** A block in the article's language. */
  public Block(BlockRole role, Span span, @Nullable String kind, String why) {
    this(role, span, kind, why, null);
  }

  /** The same block in another language than the article's. */
  public Block in(String tag) {
    return new Block(role, span, kind, why, tag);
  }
}
