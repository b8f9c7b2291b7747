package org.dateline.desk.search;

import java.util.List;

/**
 * An article as the index keeps it. Immutable.
 *
 * @param reference which article it is
 * @param headline its headline
 * @param body its other text, block by block
 * @param sentences where its sentences stand
 * @param places the names of places
 * @param days the days that it tells of, as values of TIMEX3
 * @param statements how many statements it has
 */
public record ArticleEntry(
    ArticleReference reference,
    Words headline,
    Words body,
    List<Words.Range> sentences,
    List<PlacedName> places,
    List<String> days,
    int statements) {
  public ArticleEntry {
    sentences = List.copyOf(sentences);
    places = List.copyOf(places);
    days = List.copyOf(days);
  }
}
