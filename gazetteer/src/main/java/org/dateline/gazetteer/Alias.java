package org.dateline.gazetteer;

/**
 * One name of a place, as people write it.
 *
 * @param text the name
 * @param kind where it comes from
 */
public record Alias(String text, AliasKind kind) {

  /**
   * @throws IllegalArgumentException if {@code text} is blank
   */
  public Alias {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name must not be blank; got: \"" + text + "\"");
    }
  }
}
