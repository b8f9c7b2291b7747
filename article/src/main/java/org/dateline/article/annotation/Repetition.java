package org.dateline.article.annotation;

/**
 * Says that a statement only repeats another one of the same page, as headlines and captions do.
 *
 * @param statement the repeating statement's id
 * @param sameAs the id of the fullest statement, as a rule in the running text
 */
public record Repetition(String statement, String sameAs) implements Annotation {
  /**
   * @throws IllegalArgumentException if a statement is said to repeat itself
   */
  public Repetition {
    if (statement.equals(sameAs)) {
      throw new IllegalArgumentException("a statement cannot repeat itself; got: " + statement);
    }
  }
}
