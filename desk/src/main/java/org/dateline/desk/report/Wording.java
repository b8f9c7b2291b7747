package org.dateline.desk.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.article.document.Timestamp;
import org.jspecify.annotations.Nullable;

/** The words that the text and the page share. */
final class Wording {
  static final String NOTICE =
      "This report asserts nothing. Every line is a statement of the source that it names, as a"
          + " page published it, and leads to the words on that page as it was captured.";

  static final String GRADE =
      "Admiralty code: the letter is for the source, the digit for the item. F6: reliability and"
          + " truth cannot be judged yet; this is unknown, not bad.";

  static final String FIGURES =
      "Counts of people and things in the lines, each by whose account. Bounds are only those that"
          + " the page’s words give. Nothing is added up, and nothing says that two lines count the"
          + " same.";

  static final String COPIES =
      "These articles repeat the words of another. Who took them from whom is not known by that; the"
          + " one that is named second was published first, as far as the pages tell.";

  static final String OFF_SCALE =
      "A statement is read on its speaker’s own scale. Other words of probability are kept as they"
          + " are, without numbers; one scale is never converted into another.";

  private static final DateTimeFormatter DAY = format("d MMMM uuuu");
  private static final DateTimeFormatter WEEKDAY = format("EEEE d MMMM uuuu");
  private static final DateTimeFormatter MINUTE = format("d MMMM uuuu, HH:mm");
  private static final DateTimeFormatter MONTH = format("MMMM uuuu");

  private Wording() {}

  /** A named fact. */
  record Entry(String name, String value) {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** Such as {@code Wednesday 30 March 2022}. */
  static String heading(@Nullable LocalDate day) {
    return day == null ? "Day of publication not known" : WEEKDAY.format(day);
  }

  /** Such as {@code 30 March 2022, 08:25 (UTC+01:00)}. */
  static String date(@Nullable Timestamp published) {
    if (published == null) {
      return "undated";
    }
    String local = published.local();
    try {
      return switch (published.precision()) {
        case MINUTE, HOUR -> minute(local);
        case DAY -> DAY.format(LocalDate.parse(local.substring(0, 10)));
        case MONTH -> MONTH.format(YearMonth.parse(local.substring(0, 7)));
        case YEAR -> local.substring(0, 4);
      };
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      return local; // not the ISO form that is promised: better as it is than not at all
    }
  }

  private static String minute(String local) {
    if (local.length() <= "2022-03-30T08:25:00".length() && !local.endsWith("Z")) {
      return MINUTE.format(LocalDateTime.parse(local));
    }
    OffsetDateTime time = OffsetDateTime.parse(local);
    ZoneOffset offset = time.getOffset();
    String zone = offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
    return MINUTE.format(time) + " (" + zone + ")";
  }

  /** The days asked for; null if all are. */
  static @Nullable String period(Period period) {
    LocalDate since = period.since();
    LocalDate until = period.until();
    if (since != null && until != null) {
      return since.equals(until)
          ? "Published " + DAY.format(since)
          : "Published " + DAY.format(since) + " to " + DAY.format(until);
    }
    if (since != null) {
      return "Published since " + DAY.format(since);
    }
    return until == null ? null : "Published until " + DAY.format(until);
  }

  /** Such as {@code b.html (Northern Courier) repeats a.html (Ledger)}. */
  static String copy(Coverage.NearCopy copy) {
    return page(copy.input(), copy.outlet()) + " repeats " + page(copy.of(), copy.ofOutlet());
  }

  private static String page(String input, @Nullable String outlet) {
    return outlet == null ? input : input + " (" + outlet + ")";
  }

  static String or(@Nullable String words, String otherwise) {
    return words == null || words.isBlank() ? otherwise : words;
  }

  static String count(long number, String one, String many) {
    return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many);
  }

  static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** Such as {@code 3 in de, 1 in uk}. */
  static String counts(Map<String, Integer> counts, String pattern) {
    return String.join(
        ", ",
        counts.entrySet().stream()
            .map(entry -> pattern.formatted(number(entry.getValue()), entry.getKey()))
            .toList());
  }

  /** Such as {@code a, b and c}. */
  static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
  }

  /** Such as {@code 120–188, 190–260}. */
  static String offsets(List<Quotation> quotations) {
    return String.join(
        ", ", quotations.stream().map(one -> one.start() + "–" + one.end()).toList());
  }

  /** In one sentence: how much there is and that it was verified. */
  static String summary(Report report) {
    Summary summary = Summary.of(report);
    if (summary.lines() == 0) {
      return "No statement.";
    }
    return "%s of %s%s, in %s%s of %s."
        .formatted(
            count(summary.lines(), "statement", "statements"),
            count(summary.sources(), "source", "sources"),
            summary.unidentified() == 0
                ? ""
                : " and %s not identified".formatted(number(summary.unidentified())),
            count(summary.articles(), "article", "articles"),
            summary.copies() == 0
                ? ""
                : " (%s)".formatted(count(summary.copies(), "of them a copy", "of them copies")),
            count(summary.outlets(), "named outlet", "named outlets"));
  }

  static String verified(Coverage coverage) {
    int lines = coverage.statements().lines();
    if (lines == 0) {
      return "There was no line to verify.";
    }
    return ("%s verified: %s read again, SHA-256 equal, every quotation equal to the text at its"
            + " place.")
        .formatted(
            count(lines, "line", "lines"), count(coverage.recaptures(), "capture", "captures"));
  }

  /** What a report rests on, one fact each; facts of which there are none are left out. */
  static List<Entry> coverage(Report report) {
    Coverage coverage = report.coverage();
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("Articles read", number(coverage.read())));
    entries.add(new Entry("Failed", number(coverage.failed().size())));
    entries.add(new Entry("Day of publication not known", number(coverage.undated().size())));
    entries.add(new Entry("Not read", notRead(coverage.otherLanguages())));
    if (!report.period().isOpen()) {
      entries.add(new Entry("Outside the period, not used", number(coverage.outside())));
    }
    if (!coverage.copies().isEmpty()) {
      entries.add(new Entry("Byte for byte copies, not used", number(coverage.copies().size())));
    }
    if (!coverage.nearCopies().isEmpty()) {
      entries.add(new Entry("Copies of other articles", number(coverage.nearCopies().size())));
    }
    entries.add(new Entry("Named outlets", number(coverage.outlets())));
    entries.add(new Entry("Statements", statements(coverage.statements())));
    entries.add(new Entry("Set aside on the pages", setAside(coverage.setAside())));
    entries.add(
        new Entry(
            "Problems",
            coverage.problems().isEmpty() ? "none" : counts(coverage.problems(), "%s %s")));
    return entries;
  }

  /** How many articles in each other language, the most first. */
  private static String notRead(Map<String, Integer> languages) {
    if (languages.isEmpty()) {
      return "none";
    }
    return languages.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(language -> language.getKey() + " " + number(language.getValue()))
        .collect(Collectors.joining(", ", "", " (not in English)"));
  }

  private static String statements(Coverage.Statements statements) {
    return "%s; %s counted under the fuller one;%s %s (what a reporter says that somebody thinks) set aside; %s left out, not verified"
        .formatted(
            count(statements.lines(), "line", "lines"),
            count(statements.repetitions(), "repetition", "repetitions"),
            statements.copied() == 0
                ? ""
                : " %s in copies, told under the line;".formatted(number(statements.copied())),
            count(statements.attitudes(), "attitude", "attitudes"),
            number(statements.leftOut()));
  }

  private static String setAside(List<Coverage.SetAside> setAside) {
    if (setAside.isEmpty()) {
      return "nothing";
    }
    return String.join(
        ", ",
        setAside.stream()
            .map(
                one ->
                    "%s %s (%s)"
                        .formatted(
                            one.kind() == null ? one.role() : one.role() + " " + one.kind(),
                            number(one.blocks()),
                            count(one.characters(), "character", "characters")))
            .toList());
  }
}
