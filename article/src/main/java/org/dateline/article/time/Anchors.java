package org.dateline.article.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import org.dateline.article.document.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * From which days the expressions of one article count: the day of publication, and the days that
 * the text has told of so far. For one article.
 */
final class Anchors {
  private static final int MOST_REMEMBERED = 20;

  /** A date that the text told of; whether it counted from one before, and is somebody's word. */
  private record Told(When when, boolean counted, boolean quoted) {}

  private final @Nullable When published;
  private final @Nullable LocalDateTime minute;
  private final boolean history;
  private final Deque<Told> told = new ArrayDeque<>();

  /** Whether what is being read are somebody's words and not the reporter's. */
  private boolean quoting;

  /** The day told of last in the block that is being read. */
  private @Nullable When near;

  /**
   * Begins an article.
   *
   * @param stamp when it was published; null if unknown
   * @param history whether the text tells of times long gone rather than of the news, so that days
   *     without a year are those of the year that it told of last
   */
  Anchors(@Nullable Timestamp stamp, boolean history) {
    this.published = stamp == null ? null : day(stamp.local());
    this.minute = stamp == null ? null : minute(stamp.local());
    this.history = history;
  }

  private static @Nullable When day(String local) {
    try {
      return switch (Math.min(local.length(), 10)) {
        case 10 -> new When(Unit.DAY, LocalDate.parse(local.substring(0, 10)));
        case 7 -> new When(Unit.MONTH, LocalDate.parse(local + "-01"));
        case 4 -> new When(Unit.YEAR, LocalDate.parse(local + "-01-01"));
        default -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDateTime minute(String local) {
    try {
      return local.length() < 16 ? null : LocalDateTime.parse(local.substring(0, 16));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The day of publication, or the month or year where no more is known; null if unknown. */
  @Nullable When published() {
    return published;
  }

  /** The day of publication; null if unknown. */
  @Nullable When publishedDay() {
    return published != null && published.grain() == Unit.DAY ? published : null;
  }

  /** The answer where the day of publication is needed, and unknown. */
  Answer unresolvedDay() {
    return Answer.unresolved(
        published == null
            ? "relative, and the day of publication is not known"
            : "relative to a day of publication that is not told");
  }

  /** The reason of what was counted from a base. */
  static String countedFrom(When base, Meaning.Base kind) {
    String from =
        switch (kind) {
          case PUBLICATION -> "publication, ";
          case NARRATIVE -> "the date told of before, ";
          case OUTRIGHT -> "the date told of outright before, ";
        };
    return "counted from " + from + base.value();
  }

  /** The local minute of publication; null if unknown. */
  @Nullable LocalDateTime minute() {
    return minute;
  }

  /** Whether days without a year belong to the year that the text told of last. */
  boolean isHistory() {
    return history && !told.isEmpty();
  }

  /** A new block begins. */
  void startBlock() {
    near = null;
  }

  /** The day told of last in this block; null if none. */
  @Nullable When near() {
    return near;
  }

  /**
   * The text tells of a date.
   *
   * @param counted whether it counts from another date that the text told of
   */
  void tell(When when, boolean counted) {
    near = when.grain() == Unit.DAY ? when : near;
    told.addFirst(new Told(when, counted, quoting));
    if (told.size() > MOST_REMEMBERED) {
      told.removeLast();
    }
  }

  /** What follows are the words of a statement, or the reporter's own. */
  void startWords(boolean ofStatement) {
    quoting = ofStatement;
  }

  /**
   * What the text told of last that is no longer than a unit; null if nothing. "The next day" of
   * the reporter is not counted from a day that somebody has spoken of, where the reporter told
   * one.
   */
  @Nullable When narrative(Unit longest) {
    return last(longest, true);
  }

  /** The same of what the text told of outright. */
  @Nullable When outright(Unit longest) {
    return last(longest, false);
  }

  private @Nullable When last(Unit longest, boolean orCounted) {
    When quoted = null;
    for (Told one : told) {
      if (one.when().grain().compareTo(longest) <= 0 && (orCounted || !one.counted())) {
        if (quoting || !one.quoted()) {
          return one.when();
        }
        quoted = quoted == null ? one.when() : quoted;
      }
    }
    return quoted;
  }
}
