package org.dateline.article.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Span;
import org.dateline.article.time.Meaning.Calendar;
import org.dateline.article.time.Meaning.Single;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions by the tables: words, then what they make together, and of what overlaps the
 * one that begins first, and of these the longest. Immutable; for many threads.
 */
final class CandidateFinder {
  private static final Set<String> TYPES = Set.of("DATE", "TIME", "DURATION", "SET", "NEVER");

  /** Classes that numbers have by themselves. */
  private static final Set<String> NUMBERS =
      Set.of(
          "NUMBER",
          "DIGITS",
          "DAY",
          "MONTHNUMBER",
          "HOUR",
          "MINUTE",
          "YEAR",
          "YY",
          "HHMM",
          "OPEN",
          "CLOSE");

  /** So far before "a year" a number makes it a rate. */
  private static final int RATE_REACH = 5;

  private final Words words = new Words();
  private final List<Grammar> layers = new ArrayList<>();

  CandidateFinder() {
    Set<String> known = new HashSet<>(words.symbols());
    known.addAll(NUMBERS);
    for (String table : List.of("parts.tsv", "patterns.tsv", "combinations.tsv")) {
      Grammar grammar = new Grammar(table, known);
      known.addAll(grammar.symbols());
      layers.add(grammar);
    }
  }

  /** The expressions within a block, in order, apart. */
  List<Candidate> find(String text, Span block) {
    Sequence sequence = new Sequence(Tokenizer.tokens(text, block));
    words.addTo(sequence);
    Numbers.addTo(sequence);
    brackets(sequence);
    layers.forEach(layer -> layer.addTo(sequence));
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < sequence.size()) {
      Piece longest = longest(sequence, at);
      if (longest == null) {
        at++;
      } else {
        Candidate candidate = candidate(sequence, longest);
        if (candidate != null) {
          found.add(candidate);
        }
        at = longest.to();
      }
    }
    return Ranges.completed(found, sequence);
  }

  private static void brackets(Sequence sequence) {
    for (int i = 0; i < sequence.size(); i++) {
      String mark = sequence.lower(i);
      if (mark.equals("(") || mark.equals("[")) {
        sequence.add(Piece.word(i, i + 1, "OPEN", ""));
      } else if (mark.equals(")") || mark.equals("]")) {
        sequence.add(Piece.word(i, i + 1, "CLOSE", ""));
      }
    }
  }

  private static @Nullable Piece longest(Sequence sequence, int at) {
    Piece longest = null;
    for (Piece piece : sequence.at(at)) {
      if (TYPES.contains(piece.symbol()) && isPossible(sequence, piece)) {
        boolean longer = longest == null || piece.to() > longest.to();
        boolean sooner =
            longest != null && piece.to() == longest.to() && piece.rank() < longest.rank();
        longest = longer || sooner ? piece : longest;
      }
    }
    return longest;
  }

  private static boolean isPossible(Sequence sequence, Piece piece) {
    Meaning meaning = piece.meaning();
    boolean number = piece.to() == piece.from() + 1 && sequence.token(piece.from()).isDigits();
    if (number && meaning instanceof Calendar calendar && calendar.isYear()) {
      return YearDetector.isYear(sequence, piece.from());
    }
    return switch (meaning) {
      case Single single -> single.unit() != Unit.QUARTER;
      case Meaning.Length length -> !isShare(sequence, piece, length.amounts().getLast());
      case Meaning.Edge edge when edge.mod().equals("APPROX") ->
          !sequence.token(piece.to() - 1).isDigits()
              || YearDetector.isYear(sequence, piece.to() - 1);
      case null, default -> true;
    };
  }

  /** "a quarter of the fleet", "about a quarter", "three quarters of". */
  private static boolean isShare(Sequence sequence, Piece piece, Meaning.Amount amount) {
    Double count = amount.count();
    boolean one = sequence.has(piece.to() - 2, "SINGLE");
    boolean some = count == null || count == 1 || count == 3;
    return amount.unit() == Unit.QUARTER
        && (one || (some && sequence.lower(piece.to()).equals("of")));
  }

  private static @Nullable Candidate candidate(Sequence sequence, Piece piece) {
    Meaning meaning = piece.meaning();
    if (meaning == null) {
      return null;
    }
    boolean hours = meaning instanceof Meaning.Shift shift && shift.unit().isOfClock();
    TimeExpression.Type type =
        hours ? TimeExpression.Type.TIME : TimeExpression.Type.valueOf(piece.symbol());
    Candidate candidate = new Candidate(sequence, piece.from(), piece.to(), type, meaning);
    return meaning instanceof Single single && isRate(sequence, piece.from())
        ? candidate.as(TimeExpression.Type.SET, rate(single.unit()))
        : candidate;
  }

  private static Meaning rate(Unit unit) {
    return new Meaning.Repeated(TimexValue.duration(List.of(new Meaning.Amount(1.0, unit, ""))));
  }

  /** Whether "a year" stands behind an amount: "15 planes a year", "$5bn a year". */
  private static boolean isRate(Sequence sequence, int at) {
    if (sequence.has(at - 1, "PREPOSITION") || sequence.has(at - 1, "CARDINAL")) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - RATE_REACH); i--) {
      Token token = sequence.token(i);
      boolean ends = token.isMark() && Set.of(".", ",", ";", "–").contains(token.lower());
      if (ends && !(sequence.isGlued(i) && sequence.isGlued(i + 1))) {
        return false;
      }
      boolean money = Set.of("$", "£", "€", "%", "percent").contains(token.lower());
      if (money
          || sequence.has(i, "NUMBER")
          || sequence.has(i, "TIMES")
          || sequence.has(i, "VAGUE")) {
        return true;
      }
    }
    return false;
  }
}
