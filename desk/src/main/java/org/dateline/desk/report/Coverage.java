package org.dateline.desk.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.article.document.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a report rests on, and what was not used. Statements, problems and blocks are counted over
 * the articles within the period.
 *
 * @param read how many articles were read, those outside the period and copies included
 * @param failed the inputs that gave no article
 * @param outside how many articles were published outside the period
 * @param copies captures with the same bytes as one before, which give no lines of their own
 * @param nearCopies articles that repeat the words of another; their lines stand under its lines
 * @param outlets how many differently named outlets the articles have
 * @param undated the inputs of articles without a known day of publication
 * @param otherLanguages how many articles are not in English, by language code (ISO 639), whatever
 *     the country
 * @param problems how many problems the articles have, by their code
 * @param setAside the blocks from which nothing is read, by role and kind
 * @param statements what became of the statements
 * @param recaptures how many captures were read again to verify lines
 */
public record Coverage(
    int read,
    List<Failure> failed,
    int outside,
    List<Copy> copies,
    List<NearCopy> nearCopies,
    int outlets,
    List<String> undated,
    SortedMap<String, Integer> otherLanguages,
    SortedMap<String, Integer> problems,
    List<SetAside> setAside,
    Statements statements,
    int recaptures) {

  public Coverage {
    failed = List.copyOf(failed);
    copies = List.copyOf(copies);
    nearCopies = List.copyOf(nearCopies);
    undated = List.copyOf(undated);
    otherLanguages = Collections.unmodifiableSortedMap(new TreeMap<>(otherLanguages));
    problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
    setAside = List.copyOf(setAside);
  }

  /** An input that gave no article. */
  public record Failure(String input, Problem problem) {}

  /** A capture with the same bytes as the capture {@code of} that was read before it. */
  public record Copy(String input, String of) {}

  /**
   * An article that repeats the words of another.
   *
   * @param input its input
   * @param outlet who published it; null if unknown
   * @param of the input of the other, which stands first in its group
   * @param ofOutlet who published that; null if unknown
   * @param how how much of it, and what differs
   */
  public record NearCopy(
      String input,
      @Nullable String outlet,
      String of,
      @Nullable String ofOutlet,
      org.dateline.desk.story.Copy how) {}

  /** How many articles were read within the period, each capture once, copies included. */
  public int articles() {
    return read - outside - copies.size();
  }

  /**
   * Blocks from which nothing was read.
   *
   * @param role the role, such as {@code furniture}
   * @param kind what refines it, such as {@code navigation}; null if nothing does
   * @param characters their length in Unicode code points
   */
  public record SetAside(String role, @Nullable String kind, int blocks, long characters) {}

  /**
   * What became of the statements.
   *
   * @param lines printed
   * @param repetitions printed under the fuller statement of the same page
   * @param copied printed under the line of another article that they repeat
   * @param attitudes beliefs, wishes and fears that a reporter tells: nobody's statement
   * @param leftOut not verified
   */
  public record Statements(int lines, int repetitions, int copied, int attitudes, int leftOut) {}
}
