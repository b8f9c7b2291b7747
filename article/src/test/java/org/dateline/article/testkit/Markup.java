package org.dateline.article.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Articles with their statements marked in the text.
 *
 * <p>Example: {@code [source1 Ann Lee] [cue1 said] [content1 it rained].} The number joins the
 * parts of one statement; it may be left out where there is only one. {@code [attitude fears]} is
 * the cue of an attitude. A part may occur several times and parts may stand within each other. A
 * line is a paragraph.
 *
 * @param article the article with the plain text and no annotations
 * @param statements the marked statements, by number
 */
public record Markup(Article article, List<Statement> statements) {
  private static final Pattern OPEN = Pattern.compile("\\[(source|cue|attitude|content)(\\d*) ");

  /**
   * Reads marked text.
   *
   * @throws IllegalArgumentException if a bracket is not closed
   */
  public static Markup parse(String marked) {
    return new Parser(marked).parse();
  }

  /** The plain text. */
  public String text() {
    return article.document().text();
  }

  /** The statements written as {@link #describe} writes them, to compare in one assertion. */
  public List<String> described() {
    return statements.stream().map(statement -> describe(text(), statement)).toList();
  }

  /** A statement in one line: source | cue | content. Several spans are joined by " + ". */
  public static String describe(String text, Statement statement) {
    return String.join(
        " | ",
        words(text, statement.source()),
        words(text, statement.cue()),
        words(text, statement.content()));
  }

  private static String words(String text, List<Span> spans) {
    return String.join(" + ", spans.stream().map(span -> span.of(text)).toList());
  }

  private static final class Parser {
    private final String marked;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Map<String, List<Span>>> found = new TreeMap<>();
    private final Deque<Part> open = new ArrayDeque<>();

    private record Part(int number, String role, int start) {}

    Parser(String marked) {
      this.marked = marked;
    }

    Markup parse() {
      Matcher opening = OPEN.matcher(marked);
      int at = 0;
      while (at < marked.length()) {
        if (opening.find(at) && opening.start() == at) {
          String number = opening.group(2);
          open.push(
              new Part(
                  number.isEmpty() ? 1 : Integer.parseInt(number),
                  opening.group(1),
                  text.length()));
          at = opening.end();
        } else {
          at = copy(at);
        }
      }
      if (!open.isEmpty()) {
        throw new IllegalArgumentException("a bracket is not closed: " + open.peek());
      }
      return new Markup(Articles.withText(text.toString()), statements());
    }

    private int copy(int at) {
      Part part = open.peek();
      if (marked.charAt(at) == ']' && part != null) {
        open.pop();
        found
            .computeIfAbsent(part.number(), n -> new TreeMap<>())
            .computeIfAbsent(part.role(), r -> new ArrayList<>())
            .add(new Span(part.start(), text.length()));
      } else {
        text.append(marked.charAt(at));
      }
      return at + 1;
    }

    private List<Statement> statements() {
      List<Statement> statements = new ArrayList<>();
      found.forEach(
          (number, roles) ->
              statements.add(
                  new Statement(
                      "s" + number,
                      within(number, roles),
                      roles.containsKey("attitude")
                          ? Statement.Act.ATTITUDE
                          : Statement.Act.STATEMENT,
                      sorted(roles.get("source")),
                      sorted(roles.getOrDefault("attitude", roles.get("cue"))),
                      sorted(roles.get("content")),
                      kind(roles),
                      1.0)));
      return statements;
    }

    /** The statement in whose content another one's cue stands; null if in none. */
    private @Nullable String within(int number, Map<String, List<Span>> roles) {
      for (Map.Entry<Integer, Map<String, List<Span>>> other : found.entrySet()) {
        boolean inside =
            other.getKey() != number
                && sorted(other.getValue().get("content")).stream()
                    .anyMatch(span -> sorted(roles.get("cue")).stream().anyMatch(span::contains));
        if (inside) {
          return "s" + other.getKey();
        }
      }
      return null;
    }

    private Statement.Kind kind(Map<String, List<Span>> roles) {
      List<Span> content = sorted(roles.get("content"));
      boolean quoted =
          !content.isEmpty()
              && content.stream().allMatch(s -> s.start() > 0 && text.charAt(s.start() - 1) == '“');
      return quoted ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT;
    }

    private static List<Span> sorted(@Nullable List<Span> spans) {
      return spans == null ? List.of() : spans.stream().sorted().toList();
    }
  }
}
