package org.dateline.desk.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.annotation.Modality.HedgeKind;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The words in which text and page tell what belongs to a line. */
final class LineWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_NO_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final String NO_YEAR = "XXXX-";

  private LineWords() {}

  static String kind(Statement.Kind kind) {
    return switch (kind) {
      case DIRECT -> "in the source’s words";
      case INDIRECT -> "in the page’s words";
      case MIXED -> "partly in the source’s words";
    };
  }

  static String hedge(HedgeKind kind) {
    return switch (kind) {
      case MODAL -> "possibility";
      case HEARSAY -> "what others say";
      case APPEARANCE -> "how it looks";
      case VAGUE -> "vague";
    };
  }

  /** Such as {@code as told by Ann Lee in line 4}. */
  static String within(Line.Within within) {
    return within.line() == null
        ? "as told by " + within.speaker()
        : "as told by %s in line %s".formatted(within.speaker(), within.line());
  }

  /** Such as {@code Northern Courier, 30 March 2022: “Rain”}: where a copy says it again. */
  static String copy(Citation citation) {
    String headline = citation.headline();
    return "%s, %s%s (%s, characters %s)"
        .formatted(
            Wording.or(citation.outlet(), "Outlet not named"),
            Wording.date(citation.published()),
            headline == null ? "" : ": “" + Words.collapse(headline) + "”",
            citation.input(),
            Wording.offsets(citation.quotations()));
  }

  /** Such as {@code said on Monday 12 May 2025 in Oslo}; null if the page tells neither. */
  static @Nullable String said(Line.Said said) {
    String day = said.on() == null ? "" : " " + day(said.on());
    String place = said.at() == null ? "" : " in " + Words.collapse(said.at().words());
    return day.isEmpty() && place.isEmpty() ? null : "said" + day + place;
  }

  private static String day(String value) {
    try {
      if (value.equals(TimeExpression.UNRESOLVED)) {
        return "on a day that cannot be told";
      }
      return value.startsWith(NO_YEAR)
          ? "on %s of a year that cannot be told"
              .formatted(DAY_OF_NO_YEAR.format(MonthDay.parse("--" + value.substring(5))))
          : "on " + DAY.format(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return "on " + value; // not the form that is promised: better as it is than not at all
    }
  }

  /** Such as {@code 2 repetitions: in the headline and the caption}; null if there is none. */
  static @Nullable String repeats(List<Line.Repeat> repeats) {
    if (repeats.isEmpty()) {
      return null;
    }
    List<String> places =
        repeats.stream().map(repeat -> "the " + repeat.block()).distinct().toList();
    return "%s, in %s"
        .formatted(
            Wording.count(repeats.size(), "repetition", "repetitions"), Wording.list(places));
  }

  /**
   * Such as {@code Northern Courier → Aal Radio → Ann Lee → Government of Norland}; null where it
   * would only say that an outlet tells of a speaker.
   */
  static @Nullable String chain(List<Speaker.Link> chain) {
    List<String> names = new ArrayList<>();
    for (Speaker.Link link : chain) {
      String name = Words.collapse(link.name());
      if (!name.isEmpty() && (names.isEmpty() || !names.getLast().equals(name))) {
        names.add(name);
      }
    }
    return names.size() < 3 && chain.stream().noneMatch(LineWords::isMedium)
        ? null
        : String.join(" → ", names);
  }

  /** The medium to which it was said, where the chain does not tell it; null if there is none. */
  static @Nullable String via(Line line) {
    boolean told = line.chain().stream().anyMatch(LineWords::isMedium);
    return line.via() == null || told ? null : "said to " + line.via();
  }

  private static boolean isMedium(Speaker.Link link) {
    return link.station() == Speaker.Station.MEDIUM;
  }

  /** What is told of a line beside its grade, likelihoods, hedges and figures, in order. */
  static List<String> tags(Line line) {
    List<@Nullable String> tags = new ArrayList<>();
    tags.add(said(line.said()));
    tags.add(kind(line.kind()));
    line.flags().stream().filter(flag -> !flag.isCaution()).forEach(flag -> tags.add(flag.words()));
    tags.add(via(line));
    tags.add(line.within() == null ? null : within(line.within()));
    tags.add(repeats(line.repeats()));
    return tags.stream().filter(tag -> tag != null).map(String::valueOf).toList();
  }

  /** What nobody may overlook, such as that the source denies it; in order. */
  static List<String> cautions(Line line) {
    return line.flags().stream()
        .filter(Line.Flag::isCaution)
        .map(flag -> Words.capitalised(flag.words()))
        .toList();
  }
}
