package org.dateline.article.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers without a noun that mean people, because of what befell them: "12 dead". */
final class PeopleReader {
  private static final String PEOPLE = "people";
  private static final Set<String> SENTENCE_MARKS = Set.of(".", ",", ";", ":", "”", "\"", ")", "?");

  /** Smaller numbers that stand alone are ages and ranks as often as counts. */
  private static final int FEWEST_ALONE = 25;

  private static final Set<String> AUXILIARIES =
      Set.of("were", "was", "are", "have", "had", "been", "being");

  private final WordClasses classes;
  private final CountedReader counted;
  private final Measures measures = new Measures();
  private final Set<String> done;
  private final Set<String> states;
  private final Set<String> made;
  private final Set<String> tallies;

  PeopleReader(WordClasses classes, CountedReader counted) {
    this.classes = classes;
    this.counted = counted;
    Rows happenings = Rows.of("happenings.tsv", 2);
    this.done = happenings.words("done");
    this.states = happenings.words("state");
    this.made = happenings.words("made");
    this.tallies = happenings.words("tallies");
  }

  /** "12 dead", "killing 12", "30 others were wounded", "eight of the wounded". */
  @Nullable Counted of(List<Word> words, Amount amount) {
    Word before = amount.start() == 0 ? null : words.get(amount.start() - 1);
    int end = amount.end();
    int part = counted.start(words, end);
    if (part > end && classes.isState(words, part)) {
      return new Counted(PEOPLE, part + 1);
    }
    Word next = end < words.size() ? words.get(end) : null;
    boolean more = classes.is(WordClass.MORE, words, end);
    int state = more ? end + 1 : end;
    while (classes.isAdverb(words, state) || classes.is(WordClass.REPORT, words, state)) {
      state++;
    }
    boolean strong =
        WordClasses.lower(words, amount.end()).equals("strong") || isStrong(words, end);
    boolean who = WordClasses.lower(words, end).equals("who");
    boolean told = who || strong || classes.isState(words, state) || isAuxiliary(words, state);
    boolean done = before != null && this.done.contains(before.lower()) && !isMeasured(next);
    boolean forced =
        before != null && made.contains(before.lower()) && next != null && next.is("to");
    if (told || done || forced) {
      return new Counted(PEOPLE, more ? end + 1 : end);
    }
    boolean named = before != null && counted.isPlural(before.lower());
    return !named
            && !NoCountDetector.couldBeYear(words, amount)
            && (isBoundAlone(words, amount, next) || isTallied(amount, before, next))
        ? new Counted(null, end)
        : null;
  }

  /** "A 400-strong mission". */
  private static boolean isStrong(List<Word> words, int end) {
    return WordClasses.lower(words, end).equals("-")
        && WordClasses.lower(words, end + 1).equals("strong");
  }

  /** "12 were killed", "12 have been wounded". */
  private boolean isAuxiliary(List<Word> words, int at) {
    int next = at;
    while (next < words.size() && next < at + 3 && AUXILIARIES.contains(words.get(next).lower())) {
      next++;
    }
    return next > at && next < words.size() && states.contains(words.get(next).lower());
  }

  /** "Fewer than 900, he said": a count, of what only the reader can tell. Ages are not. */
  private boolean isBoundAlone(List<Word> words, Amount amount, @Nullable Word next) {
    Long count = amount.low() == null ? amount.high() : amount.low();
    boolean range = amount.low() != null && amount.high() != null && !amount.approximate();
    boolean ends =
        !classes.isContent(words, amount.end()) || classes.is(WordClass.SAYS, words, amount.end());
    boolean joined = next != null && next.glued() && !SENTENCE_MARKS.contains(next.lower());
    return !amount.bare()
        && !range
        && count != null
        && count >= FEWEST_ALONE
        && ends
        && !joined
        && !isMeasured(next);
  }

  /** "I counted 58." */
  private boolean isTallied(Amount amount, @Nullable Word before, @Nullable Word next) {
    boolean ends = next == null || SENTENCE_MARKS.contains(next.lower());
    return before != null && tallies.contains(before.lower()) && ends && !amount.isOne();
  }

  private boolean isMeasured(@Nullable Word next) {
    return next != null && (measures.holds(next.lower()) || next.is("%"));
  }
}
