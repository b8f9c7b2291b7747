package org.dateline.desk.identity;

import java.util.List;
import java.util.SequencedSet;

/**
 * One person or institution, as far as the evidence and the users' decisions tell.
 *
 * @param id by which users name it; made of its name and its first article, so that it may change
 *     when articles come or are read anew; decisions do not depend on it
 * @param kind what it is
 * @param name the fullest of its names, of several the most frequent
 * @param names all its names, the most frequent first
 * @param roles offices and functions, the most frequent first
 * @param of institutions and countries, the most frequent first
 * @param appearances by day, then by article
 * @param joins why what was told in different articles was joined
 * @param apart others of the name that it was not joined with, and why
 */
public record Identity(
    String id,
    Kind kind,
    String name,
    SequencedSet<String> names,
    SequencedSet<String> roles,
    SequencedSet<String> of,
    List<Appearance> appearances,
    List<Evidence> joins,
    List<Evidence> apart) {
  public Identity {
    appearances = List.copyOf(appearances);
    joins = List.copyOf(joins);
    apart = List.copyOf(apart);
  }

  /** In how many articles it stands. */
  public long articles() {
    return appearances.stream().map(Appearance::article).distinct().count();
  }

  /** In how many differently named outlets. */
  public long outlets() {
    return appearances.stream()
        .map(Appearance::outlet)
        .filter(outlet -> outlet != null)
        .distinct()
        .count();
  }

  /**
   * Why two were joined, or not.
   *
   * @param one what is told of the one, with an article where it stands
   * @param other what is told of the other
   * @param because the reason, for a reader
   * @param decision the number of the user's decision; 0 if it is the program's reading
   */
  public record Evidence(Appearance one, Appearance other, String because, long decision) {}
}
