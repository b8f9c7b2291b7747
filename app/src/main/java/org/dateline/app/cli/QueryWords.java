package org.dateline.app.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The arguments that make up a query. The shell takes quotation marks away: what it hands over as
 * one argument, {@code near:Odesa, 50 km}, had them once.
 */
final class QueryWords {
  private static final Pattern FIELD = Pattern.compile("(-?[a-z-]{2,20}:)([^\"()]*\\s[^\"()]*)");

  private QueryWords() {}

  /** The query, with quotation marks about the value of a field that has spaces. */
  static String joined(List<String> arguments) {
    return arguments.stream().map(QueryWords::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String argument) {
    Matcher field = FIELD.matcher(argument);
    boolean single = field.matches() && !field.group(2).matches(".*\\s-?[a-z-]{2,20}:.*");
    return single ? "%s\"%s\"".formatted(field.group(1), field.group(2)) : argument;
  }
}
