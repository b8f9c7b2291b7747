package org.dateline.article.time;

import java.time.DateTimeException;
import java.util.List;
import org.dateline.article.time.Meaning.Base;
import org.dateline.article.time.Meaning.Edge;
import org.dateline.article.time.Meaning.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Says which day, hour, length or repetition the expressions of one article mean, in the order in
 * which they stand. For one article.
 */
final class Resolver {
  private final DateResolver dates;
  private final ClockResolver clocks;
  private final Anchors anchors;

  Resolver(Anchors anchors) {
    this.anchors = anchors;
    this.dates = new DateResolver(anchors);
    this.clocks = new ClockResolver(anchors);
  }

  /** What follows are the words of a statement, or the reporter's own. */
  void startWords(boolean ofStatement) {
    anchors.startWords(ofStatement);
  }

  /** A new block begins. */
  void startBlock() {
    anchors.startBlock();
  }

  /**
   * What an expression in a clause of this tense means.
   *
   * @param attribute whether it only says which one is meant, as in "the talks of 28 February", so
   *     that the text goes on from the day before
   */
  Answer resolve(Meaning meaning, Tense tense, boolean attribute) {
    Answer answer;
    try {
      answer = answer(meaning, tense);
    } catch (DateTimeException | ArithmeticException e) {
      answer = Answer.unresolved("beyond the calendar");
    }
    When when = answer.when();
    if (when != null && !(attribute && anchors.near() != null)) {
      anchors.tell(when, isCounted(meaning));
    }
    return answer;
  }

  /** Whether it counts from a date that the text told of. */
  private static boolean isCounted(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Shift shift -> shift.base() != Base.PUBLICATION;
      case Meaning.Named named -> named.base() != Base.PUBLICATION;
      case Moment moment -> moment.day() != null && isCounted(moment.day());
      case Edge edge -> isCounted(edge.of());
      default -> false;
    };
  }

  private Answer answer(Meaning meaning, Tense tense) {
    return switch (meaning) {
      case Meaning.Length length -> length(length.amounts());
      case Meaning.Amount amount -> length(List.of(amount));
      case Meaning.Single single -> length(List.of(new Meaning.Amount(1.0, single.unit(), "")));
      case Meaning.Repeated repeated -> new Answer(repeated.value(), null, "again and again", null);
      case Meaning.Reference reference -> reference(reference.value());
      case Moment moment -> moment(moment, tense);
      case Meaning.Clock clock -> clocks.at(null, clock, tense);
      case Meaning.DayPart part -> clocks.part(null, part, tense);
      case Edge edge -> edge(edge, answer(edge.of(), tense));
      case Meaning.Shift shift when shift.unit().isOfClock() -> clocks.shift(shift);
      default -> dates.resolve(meaning, tense);
    };
  }

  private static Answer length(List<Meaning.Amount> amounts) {
    return new Answer(TimexValue.duration(amounts), null, "a length of time", null);
  }

  private static Answer reference(String value) {
    String why =
        switch (value) {
          case "PAST_REF" -> "a word for the past, without a date";
          case "FUTURE_REF" -> "a word for the future, without a date";
          default -> "a word for the present, without a date";
        };
    return new Answer(value, null, why, null);
  }

  private Answer moment(Moment moment, Tense tense) {
    Meaning day = moment.day();
    @Nullable Answer told = day == null ? null : answer(day, tense);
    return moment.time() instanceof Meaning.Clock clock
        ? clocks.at(told, clock, tense)
        : clocks.part(told, (Meaning.DayPart) moment.time(), tense);
  }

  /** TIMEX3's value leaves out that only a part is meant; EDTF tells it. */
  private static Answer edge(Edge edge, Answer of) {
    When when = of.when();
    if (when == null) {
      return of;
    }
    return switch (edge.mod()) {
      case "START" -> of.with(when.third(0));
      case "MID" -> of.with(when.third(1));
      case "END" -> of.with(when.third(2));
      default -> of.with(when.value() + "~");
    };
  }
}
