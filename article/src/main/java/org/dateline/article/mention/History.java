package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/** The statements read so far. "The previous speaker" is always asked here. */
final class History {
  /** Nearest first: by passage, then sentence; main clauses before others, later before earlier. */
  private static final Comparator<Turn> NEAREST_FIRST =
      Comparator.comparingInt(Turn::passage)
          .thenComparing(Turn::sentence)
          .reversed()
          .thenComparing(Turn::subordinate)
          .thenComparing(Comparator.comparingInt(Turn::offset).reversed());

  /** How many turns back anybody looks; it bounds the time that a page of thousands takes. */
  private static final int LONGEST_MEMORY = 200;

  private final List<Turn> turns = new ArrayList<>();
  private final Set<Span> sentences = new HashSet<>();
  private final Map<String, Turn> byStatement = new HashMap<>();

  void add(Turn turn) {
    turns.add(turn);
    sentences.add(turn.sentence());
    byStatement.put(turn.statement().id(), turn);
  }

  /**
   * The nearest turn that fits and begins before {@code offset}; null if there is none.
   *
   * @param farthest how many passages back it may be
   */
  @Nullable Turn last(Place place, int farthest, Predicate<Referent> fits) {
    return before(place).stream()
        .filter(turn -> place.passage().number() - turn.passage() <= farthest)
        .filter(turn -> turn.speaker() != null && fits.test(turn.speaker()))
        .findFirst()
        .orElse(null);
  }

  /** The turn that has the very same words for its source; null if none has. */
  @Nullable Turn ofSource(List<Span> source) {
    return turns.subList(Math.max(0, turns.size() - LONGEST_MEMORY), turns.size()).stream()
        .filter(turn -> !source.isEmpty() && turn.statement().source().equals(source))
        .findFirst()
        .orElse(null);
  }

  /** The speaker of {@link #last}; null if there is none. */
  @Nullable Referent lastSpeaker(Place place, int farthest, Predicate<Referent> fits) {
    Turn turn = last(place, farthest, fits);
    return turn == null ? null : turn.speaker();
  }

  /** The turns before a place, nearest first; what others say within quotations is left out. */
  List<Turn> before(Place place) {
    return turns.subList(Math.max(0, turns.size() - LONGEST_MEMORY), turns.size()).stream()
        .filter(turn -> turn.offset() < place.offset())
        .filter(turn -> turn.statement().within() == null || place.nested())
        .sorted(NEAREST_FIRST)
        .toList();
  }

  /** The turn of a statement; null if its speaker is not yet told, or without an id. */
  @Nullable Turn turnOf(@Nullable String id) {
    return id == null ? null : byStatement.get(id);
  }

  /** The turns after a place, nearest first. */
  List<Turn> after(Place place) {
    return turns.stream()
        .filter(turn -> turn.offset() > place.offset())
        .sorted(Comparator.comparingInt(Turn::offset))
        .toList();
  }

  /** Whether somebody speaks in the sentence. */
  boolean speaksIn(Span sentence) {
    return sentences.contains(sentence);
  }
}
