package org.dateline.desk.story;

import java.util.List;

/**
 * Articles that repeat each other.
 *
 * @param first the key of the one published first; of several, the one with the most words
 * @param copies the others, by publication
 */
public record CopyGroup(String first, List<Copy> copies) {
  public CopyGroup {
    copies = List.copyOf(copies);
  }

  /** How many articles it has, the first included. */
  public int size() {
    return copies.size() + 1;
  }
}
