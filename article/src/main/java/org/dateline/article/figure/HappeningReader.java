package org.dateline.article.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is said to have happened to those who are counted, in the page's words. */
final class HappeningReader {
  /** So many words may stand between those counted and the verb: "who have since been". */
  private static final int MOST_BETWEEN = 5;

  private final Set<String> done;
  private final Set<String> states;
  private final Set<String> made;
  private final Set<String> past;
  private final Set<String> nouns;
  private final Set<String> particles;
  private final Set<String> between;
  private final Set<String> noVerbs;

  HappeningReader() {
    Rows table = Rows.of("happenings.tsv", 2);
    this.done = table.words("done");
    this.states = table.words("state");
    this.made = table.words("made");
    this.past = table.words("past");
    this.nouns = table.words("noun");
    this.particles = table.words("particle");
    this.between = table.words("between");
    this.noVerbs = table.words("no-verb");
  }

  /**
   * @param start the first word of the amount
   * @param end one past what is counted
   */
  @Nullable String of(List<Word> words, int start, int end) {
    boolean forced = start > 0 && made.contains(words.get(start - 1).lower());
    if (forced && end + 1 < words.size() && words.get(end).is("to")) {
      return withParticle(words, end + 1);
    }
    String after = after(words, end);
    return after == null ? before(words, start) : after;
  }

  private @Nullable String after(List<Word> words, int end) {
    int at = end;
    while (at < words.size() && at < end + MOST_BETWEEN && isBetween(words.get(at))) {
      at++;
    }
    if (at == words.size()) {
      return null;
    }
    Word word = words.get(at);
    boolean told = states.contains(word.lower()) || isVerb(word) || (at > end && isForm(word));
    return told ? withParticle(words, at) : null;
  }

  private boolean isBetween(Word word) {
    return between.contains(word.lower()) || (word.isLetters() && word.lower().endsWith("ly"));
  }

  /** Behind an auxiliary any word in small letters that could be a participle. */
  private boolean isForm(Word word) {
    return word.isLetters()
        && !word.capital()
        && word.lower().endsWith("ing")
        && !noVerbs.contains(word.lower());
  }

  private boolean isVerb(Word word) {
    String lower = word.lower();
    return past.contains(lower)
        || (word.isLetters()
            && lower.length() > 4
            && lower.endsWith("ed")
            && !noVerbs.contains(lower));
  }

  private String withParticle(List<Word> words, int at) {
    String verb = words.get(at).lower();
    int next = at + 1;
    boolean particle = next < words.size() && particles.contains(words.get(next).lower());
    // "Killed in" is a place, "killed" what happened.
    return particle && !words.get(next).is("in") ? verb + " " + words.get(next).lower() : verb;
  }

  private @Nullable String before(List<Word> words, int start) {
    int at = start - 1;
    if (at < 0) {
      return null;
    }
    Word word = words.get(at);
    if (word.is("of") && at > 0 && nouns.contains(words.get(at - 1).lower())) {
      return words.get(at - 1).lower();
    }
    if (particles.contains(word.lower()) && at > 0 && isBefore(words.get(at - 1))) {
      return words.get(at - 1).lower() + " " + word.lower();
    }
    return isBefore(word) ? word.lower() : null;
  }

  private boolean isBefore(Word word) {
    String lower = word.lower();
    boolean form = word.isLetters() && lower.length() > 4 && lower.endsWith("ing");
    return done.contains(lower) || isVerb(word) || (form && !noVerbs.contains(lower));
  }
}
