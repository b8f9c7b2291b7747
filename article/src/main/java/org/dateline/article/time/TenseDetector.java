package org.dateline.article.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.time.Tense.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Tells the tense of the clause around an expression from the forms of English verbs: the nearest
 * one before it, else the nearest behind it. Immutable; for many threads.
 */
final class TenseDetector {
  /** No clause is so long that a word further away governs the expression. */
  private static final int REACH = 25;

  private static final Set<String> MARKS = Set.of(".", ";", ":", "!", "?", "–", "•", "|");

  /** Words that begin a clause of their own. */
  private static final Set<String> CLAUSES =
      Set.of("that", "which", "who", "when", "while", "because", "but", "although", "though", "if");

  private static final int SHORTEST_REGULAR = 4;

  /** "Gen.", "Sept.". */
  private static final int LONGEST_TITLE = 4;

  private final Map<String, Direction> forms = new HashMap<>();

  /** "Agreed to": a time before it is that of the agreeing, one behind it that of the rest. */
  private final Set<String> acts = new HashSet<>();

  /** Words behind which "to" begins no infinitive: "a speech to parliament". */
  private final Set<String> hearers = new HashSet<>();

  TenseDetector() {
    for (List<String> row : Table.rows("verbs.tsv", 2)) {
      List<String> words = List.copyOf(Table.forms(row.get(1)));
      switch (row.get(0)) {
        case "hearer" -> hearers.addAll(words);
        case "act" -> {
          acts.addAll(words);
          words.forEach(form -> forms.putIfAbsent(form, Direction.FUTURE));
        }
        default -> {
          Direction direction = direction(row.get(0));
          words.forEach(form -> forms.putIfAbsent(form, direction));
        }
      }
    }
  }

  private static Direction direction(String tense) {
    return tense.equals("none")
        ? Direction.UNKNOWN
        : Direction.valueOf(tense.toUpperCase(Locale.ROOT));
  }

  /** The tense around the tokens from {@code from} to before {@code to}. */
  Tense tense(Sequence sequence, int from, int to) {
    String before = sequence.lower(from - 1);
    if (before.equals("since")) {
      return new Tense(Direction.PAST, "“since”");
    }
    if (isAttribute(sequence, from, to)) {
      return Tense.UNKNOWN;
    }
    Tense tense = before(sequence, from, true);
    if (tense == null) {
      tense = after(sequence, to);
    }
    if (tense == null) {
      tense = before(sequence, from, false);
    }
    boolean open = tense == null || tense.direction() == Direction.PRESENT;
    if (open && (before.equals("by") || before.equals("until") || before.equals("till"))) {
      return new Tense(Direction.FUTURE, "“" + before + "”");
    }
    return tense == null ? Tense.UNKNOWN : tense;
  }

  /** "an April 12 summit": the noun, not the verb, says when. */
  private static boolean isAttribute(Sequence sequence, int from, int to) {
    String before = sequence.lower(from - 1);
    boolean article = before.equals("a") || before.equals("an") || before.equals("the");
    return article && to < sequence.size() && sequence.token(to).isWord();
  }

  private @Nullable Tense before(Sequence sequence, int from, boolean clause) {
    boolean infinitive = false;
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      String word = sequence.lower(i);
      if (MARKS.contains(word) && sequence.token(i).isMark() && !isAbbreviation(sequence, i)) {
        break;
      }
      if (clause && CLAUSES.contains(word) && i < from - 1) {
        break;
      }
      Tense tense = at(sequence, i, i > 0 ? sequence.lower(i - 1) + " " + word : word);
      if (tense != null) {
        return tense;
      }
      infinitive |=
          word.equals("to")
              && !hearers.contains(sequence.lower(i - 1))
              && isInfinitive(sequence, i + 1, from);
    }
    return infinitive && clause ? new Tense(Direction.FUTURE, "“to” with a verb") : null;
  }

  /** Whether a point belongs to an abbreviation or a number: "U.S.", "Gen. Smith", "3.5". */
  private static boolean isAbbreviation(Sequence sequence, int at) {
    if (!sequence.lower(at).equals(".") || !sequence.isGlued(at)) {
      return false;
    }
    Token before = sequence.token(at - 1);
    boolean title = before.isCapitalised() && before.text().length() <= LONGEST_TITLE;
    return sequence.isGlued(at + 1) || title || before.text().length() == 1;
  }

  private static boolean isInfinitive(Sequence sequence, int at, int end) {
    Token token = at < end ? sequence.token(at) : null;
    return token != null
        && token.isWord()
        && !token.isCapitalised()
        && !Set.of("the", "a", "an", "his", "her", "its", "their", "be").contains(token.lower());
  }

  private @Nullable Tense after(Sequence sequence, int to) {
    for (int i = to; i < Math.min(sequence.size(), to + REACH); i++) {
      String word = sequence.lower(i);
      if (MARKS.contains(word) && !isAbbreviation(sequence, i)) {
        return null;
      }
      String pair = word + " " + sequence.lower(i + 1);
      Tense tense =
          acts.contains(pair) ? new Tense(Direction.PAST, "“" + word + "”") : at(sequence, i, pair);
      if (tense != null) {
        return tense;
      }
    }
    return null;
  }

  /** What the word at {@code i} says, or the two words {@code pair}; null if nothing. */
  private @Nullable Tense at(Sequence sequence, int i, String pair) {
    Token token = sequence.token(i);
    // "May 9" is no "may".
    if (!token.isWord() || (token.isCapitalised() && sequence.has(i, "MONTH"))) {
      return null;
    }
    Direction direction = forms.get(pair);
    String words = pair;
    if (direction == null) {
      words = token.lower();
      boolean shortened = sequence.lower(i - 1).equals("'");
      direction = forms.get(shortened ? "'" + words : words);
    }
    if (direction == null && isRegularPast(token)) {
      direction = Direction.PAST;
    }
    if (direction == Direction.PAST && isPassive(sequence, i)) {
      return null;
    }
    return direction == null || direction == Direction.UNKNOWN
        ? null
        : new Tense(direction, "“" + words + "”");
  }

  /** Whether "be" before it makes it a participle, whose tense the word before "be" tells. */
  private static boolean isPassive(Sequence sequence, int at) {
    return sequence.lower(at - 1).equals("be") || sequence.lower(at - 2).equals("be");
  }

  private static boolean isRegularPast(Token token) {
    return token.lower().length() >= SHORTEST_REGULAR
        && token.lower().endsWith("ed")
        && !token.isCapitalised();
  }
}
