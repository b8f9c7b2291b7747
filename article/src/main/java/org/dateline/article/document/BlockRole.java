package org.dateline.article.document;

import java.util.Locale;

/** What a block of a page is to the article on it (CONTRACT: block {@code role}). */
public enum BlockRole {
  HEADLINE,
  STANDFIRST,
  BYLINE,
  TIMESTAMP,
  SUBHEADING,
  PARAGRAPH,
  LIST,
  QUOTE,
  CAPTION,
  CREDIT,
  RELATED,
  FURNITURE;

  /** Whether statements, places, figures and events are read from such blocks. */
  public boolean isRead() {
    return switch (this) {
      case HEADLINE, STANDFIRST, SUBHEADING, PARAGRAPH, LIST, QUOTE, CAPTION -> true;
      case BYLINE, TIMESTAMP, CREDIT, RELATED, FURNITURE -> false;
    };
  }

  /**
   * Whether times and mentions are read from such blocks: those that are read, byline, timestamp.
   */
  public boolean isReadForTimesAndMentions() {
    return isRead() || this == BYLINE || this == TIMESTAMP;
  }

  /** The name in files and APIs, such as {@code standfirst}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
