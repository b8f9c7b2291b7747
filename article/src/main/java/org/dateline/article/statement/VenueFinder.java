package org.dateline.article.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.dateline.article.table.ResourceTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a statement was made where the reporter names no place on the map but what stands
 * there: "told reporters outside the court", "told parliament". Words are a table (venues.tsv).
 */
final class VenueFinder {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  /** "told" and its forms: those who are told sit where the speaker stands. */
  private static final Pattern TELLING =
      Pattern.compile("\\b(?:told|tells?|telling|addressed|addresses|addressing)$", FLAGS);

  private static final Pattern BODY =
      Pattern.compile("^\\s{1,3}(?:the\\s|an?\\s)?(" + words("body") + ")\\b", FLAGS);

  /** Before the noun stand few words of its own: "outside the town's only working hospital". */
  private static final Pattern BUILDING =
      Pattern.compile(
          "\\b(?:in|at|from|inside|outside|near|on\\s(?:the\\s)?steps\\sof)\\s"
              + "(?:[\\w'’-]{1,30}\\s){0,5}?((?:\\p{Lu}[\\w'’-]{1,30}\\s){0,3}(?i:"
              + words("building")
              + "))\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Right before the name of a building. */
  private static final Pattern FACILITY_AT =
      Pattern.compile(
          "\\b(?:in|at|from|inside|outside|near|on\\s(?:the\\s)?steps\\sof)\\s(?:the\\s)?$", FLAGS);

  private VenueFinder() {}

  private static String words(String list) {
    return ResourceTable.rows(VenueFinder.class, "venues.tsv", 2).stream()
        .filter(row -> row.getFirst().equals(list))
        .map(row -> row.get(1).replaceFirst("^(?:the|an?) ", "").replace(" ", "\\s"))
        .distinct()
        .collect(Collectors.joining("|"));
  }

  /**
   * Where a statement was made.
   *
   * @param clause the reporter's words about the statement
   * @param facilities the buildings and grounds that the sentence names
   * @return null where none is named
   */
  static @Nullable Span find(
      String text,
      Span sentence,
      Statement statement,
      ReportingClause clause,
      List<Name> facilities) {
    Span cue = statement.cue().getLast();
    if (TELLING.matcher(cue.of(text).toLowerCase(Locale.ROOT)).find()) {
      Matcher body = BODY.matcher(text).region(cue.end(), sentence.end());
      if (body.find()) {
        return new Span(body.start(1), body.end(1));
      }
    }
    Matcher building = BUILDING.matcher(text).region(sentence.start(), sentence.end());
    while (building.find()) {
      Span venue = new Span(building.start(1), building.end(1));
      if (isSpoken(text, statement, clause, venue)) {
        return venue;
      }
    }
    for (Name name : facilities) {
      if (FACILITY_AT.matcher(text).region(sentence.start(), name.span().start()).find()
          && isSpoken(text, statement, clause, name.span())) {
        return name.span();
      }
    }
    return null;
  }

  private static boolean isSpoken(
      String text, Statement statement, ReportingClause clause, Span venue) {
    int cue = statement.cue().getLast().end();
    boolean apart = cue < venue.start() && text.substring(cue, venue.start()).contains(";");
    return !apart && clause.holds(venue) && !isOfSource(statement, venue);
  }

  private static boolean isOfSource(Statement statement, Span venue) {
    List<Span> source = statement.source();
    return source.stream().anyMatch(venue::overlaps);
  }
}
