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
 */
public record Block(BlockRole role, Span span, @Nullable String kind, String why) {

  /**
   * @throws IllegalArgumentException if no reason is given
   */
  public Block {
    if (why.isBlank()) {
      throw new IllegalArgumentException(
          "a block must say why it has its role; got: " + role + " " + span);
    }
  }
}
