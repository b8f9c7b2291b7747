package org.dateline.article.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A clause of a reporter's sentence as far as a time or a cue that ends it, judged by its words.
 *
 * @param words without marks, in order
 * @param behindComma whether a mark parts it from what stands before it
 */
record Clause(List<String> words, boolean behindComma) {
  private static final Pattern END = Pattern.compile("[,;:–—]");
  private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{2,}ing");
  private static final int LONGEST_MATTER = 5;

  Clause {
    words = List.copyOf(words);
  }

  /** What stands behind the last comma or the like. */
  static Clause lastOf(String stretch) {
    int start = 0;
    var end = END.matcher(stretch);
    while (end.find()) {
      start = end.end();
    }
    return new Clause(ReportingWords.in(stretch.substring(start)), start > 0);
  }

  /** "Visiting the port on Monday, she said": done while speaking. */
  static boolean isPresentParticiple(String word) {
    return PARTICIPLE.matcher(word).matches() && !ReportingWords.SUBORDINATOR.has(word);
  }

  /** Whether words are something said, such as "the claims", perhaps with a preposition behind. */
  static boolean isMatter(String content) {
    List<String> words = ReportingWords.in(content);
    int end = words.size();
    if (end > 1 && ReportingWords.OPENER.has(words.getLast())) {
      end--;
    }
    return end > 0 && end <= LONGEST_MATTER && ReportingWords.MATTER.has(words.get(end - 1));
  }

  /**
   * Whether it begins a sentence about the speaking: "But speaking in Brussels on".
   *
   * @param behindSource whether it stands behind the one who speaks, as in "the ministry on Monday"
   */
  boolean opens(boolean behindSource) {
    int first = 0;
    while (first < words.size() && ReportingWords.CONNECTIVE.has(words.get(first))) {
      first++;
    }
    if (first == words.size()) {
      return true;
    }
    Clause rest = new Clause(words.subList(first, words.size()), behindComma);
    boolean occasion = !behindSource && rest.has(ReportingWords.OCCASION);
    return (rest.beginsAboutSpeaking() || occasion) && !rest.isSubordinate();
  }

  private boolean beginsAboutSpeaking() {
    String opener = words.getFirst();
    return ReportingWords.OPENER.has(opener)
        || ReportingWords.TOLD.has(opener)
        || isPresentParticiple(opener)
        || isWhileSpeaking();
  }

  /** "When she addressed parliament on". */
  private boolean isWhileSpeaking() {
    String opener = words.isEmpty() ? "" : words.getFirst().toLowerCase(Locale.ROOT);
    return (opener.equals("when") || opener.equals("as") || opener.equals("while"))
        && has(ReportingWords.SPEAKING);
  }

  /** Whether it is about something else; an occasion of speaking is not. */
  boolean isSubordinate() {
    for (int i = 0; i < words.size(); i++) {
      if (ReportingWords.SUBORDINATOR.has(words.get(i))) {
        Clause rest = new Clause(words.subList(i + 1, words.size()), behindComma);
        boolean occasion =
            rest.has(ReportingWords.OCCASION) && !rest.has(ReportingWords.SUBORDINATOR);
        boolean speaking =
            new Clause(words.subList(i, words.size()), behindComma).isWhileSpeaking();
        return !speaking && !(occasion && isTemporal(words.get(i)));
      }
    }
    return false;
  }

  private static boolean isTemporal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("after") || lower.equals("before") || lower.equals("following");
  }

  /** "A call on Monday in which they said": the speaking happened in what was dated. */
  boolean isHeldByAntecedent() {
    return words.size() > 1
        && words.get(1).equals("which")
        && List.of("in", "at", "during").contains(words.getFirst());
  }

  /** "Said Ivan Petrov, captured on Monday": a participle that is not about saying. */
  boolean isAside() {
    return behindComma
        && !words.isEmpty()
        && words.getFirst().endsWith("ed")
        && !ReportingWords.TOLD.has(words.getFirst());
  }

  private boolean has(ReportingWords kind) {
    return words.stream().anyMatch(kind::has);
  }
}
