package org.dateline.desk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Dateline writes: statements by day of publication and by institution, each verified against
 * the page. It asserts nothing itself. It holds no time of writing, so the same input gives the
 * same report.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param title what the reader asked for
 * @param period the days asked for
 * @param days newest first; the one without a date last
 * @param leftOut lines that could not be verified
 * @param coverage what the report rests on
 */
public record Report(
    String title, Period period, List<Day> days, List<LeftOut> leftOut, Coverage coverage) {

  public Report {
    days = List.copyOf(days);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * One day of publication.
   *
   * @param date the local day as the pages say it; null for pages that do not say the day
   * @param groups by number of lines, then by name
   */
  public record Day(@Nullable LocalDate date, List<Group> groups) {
    public Day {
      groups = List.copyOf(groups);
    }
  }

  /**
   * The statements of one institution on one day.
   *
   * @param institution its name; null for sources of whom no institution is known
   * @param identified whether the sources are known; never false with an institution
   * @param lines by time of publication, then by input, then by place on the page
   */
  public record Group(@Nullable String institution, boolean identified, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }

    /** The institution's name, or what to call the others. */
    public String heading() {
      if (institution != null) {
        return institution;
      }
      return identified
          ? "Persons and groups without a named institution"
          : "Source not named or not identified";
    }
  }

  /** All lines in order. */
  public Stream<Line> lines() {
    return days.stream()
        .flatMap(day -> day.groups().stream())
        .flatMap(group -> group.lines().stream());
  }
}
