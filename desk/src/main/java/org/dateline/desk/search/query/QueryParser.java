package org.dateline.desk.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.desk.search.query.QueryScanner.Value;

/**
 * Reads a query, by recursive descent:
 *
 * <pre>
 *   query   = all { "OR" all }
 *   all     = one { [ "AND" ] one }
 *   one     = ( "-" | "NOT" ) one | "(" query ")" | field ":" value | words
 *   words   = word | beginning "*" | '"' word … '"' [ "~" number ]
 * </pre>
 *
 * <p>Length, depth and number of conditions are bounded, and no condition can grow when it is
 * answered: there are no patterns but beginnings of words. Immutable and safe for use by many
 * threads.
 */
public final class QueryParser {
  static final int MOST_CHARACTERS = 2_000;
  static final int MOST_CONDITIONS = 64;
  static final int DEEPEST = 12;
  private static final int FEWEST_BEFORE_STAR = 3;
  private static final int MOST_APART = 50;
  private static final String EXAMPLE = "shelling place:Kharkiv published:2022-05-01..2022-05-31";

  private final PlaceNames places;

  /**
   * @param places what names of places mean
   */
  public QueryParser(PlaceNames places) {
    this.places = places;
  }

  /**
   * Reads a query; a blank one finds everything.
   *
   * @throws QueryException if it cannot be understood, or is too long, too deep or asks too much
   */
  public Condition parse(String query) throws QueryException {
    if (query.length() > MOST_CHARACTERS) {
      throw new QueryException(
          query,
          MOST_CHARACTERS,
          "a query may have at most %s characters; this one has %s"
              .formatted(MOST_CHARACTERS, query.length()),
          EXAMPLE);
    }
    return new Run(query).query();
  }

  /** Reads one query. */
  private final class Run {
    private final String query;
    private final QueryScanner scanner;
    private final ValueReader values;
    private int conditions;

    Run(String query) {
      this.query = query;
      this.scanner = new QueryScanner(query);
      this.values = new ValueReader(query, places);
    }

    Condition query() throws QueryException {
      scanner.skipSpace();
      if (scanner.isAtEnd()) {
        return new Condition.All(List.of());
      }
      Condition whole = any(0);
      if (!scanner.isAtEnd()) {
        throw wrong(
            scanner.position(), "no parenthesis is open that this one could close", EXAMPLE);
      }
      return whole;
    }

    private Condition any(int depth) throws QueryException {
      if (depth > DEEPEST) {
        throw wrong(
            scanner.position(),
            "parentheses may stand at most %s deep".formatted(DEEPEST),
            "(shelling OR rockets) place:Kharkiv");
      }
      List<Condition> parts = new ArrayList<>();
      parts.add(all(depth));
      while (scanner.passWord("OR")) {
        parts.add(all(depth));
      }
      return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition all(int depth) throws QueryException {
      List<Condition> parts = new ArrayList<>();
      parts.add(one(depth));
      scanner.skipSpace();
      while (!scanner.isAtEnd() && !scanner.isAt(')') && !isAtOr()) {
        boolean unused = scanner.passWord("AND");
        parts.add(one(depth));
        scanner.skipSpace();
      }
      return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private boolean isAtOr() {
      return new QueryScanner(query.substring(scanner.position())).passWord("OR");
    }

    private Condition one(int depth) throws QueryException {
      scanner.skipSpace();
      int start = scanner.position();
      if (scanner.isAtEnd() || scanner.isAt(')') || isAtOr() || scanner.passWord("AND")) {
        throw wrong(start, "words or a field are missing here", "shelling OR rockets");
      }
      if (scanner.pass('-') || scanner.passWord("NOT")) {
        if (depth > DEEPEST) {
          throw wrong(start, "too many signs of negation", "shelling -place:Kharkiv");
        }
        return new Condition.Not(one(depth + 1));
      }
      if (scanner.pass('(')) {
        return parenthesised(start, depth);
      }
      count(start);
      if (scanner.isAtQuote()) {
        return values.words(null, scanner.quoted(), apart());
      }
      Value word = scanner.word();
      return scanner.pass(':') ? ofField(word) : values.words(null, word, 0);
    }

    private Condition parenthesised(int start, int depth) throws QueryException {
      Condition inside = any(depth + 1);
      if (!scanner.pass(')')) {
        throw wrong(
            start,
            "the parenthesis that opens here is not closed",
            "(shelling OR rockets) kind:direct");
      }
      return inside;
    }

    private void count(int start) throws QueryException {
      conditions++;
      if (conditions > MOST_CONDITIONS) {
        throw wrong(
            start,
            "a query may have at most %s words and fields".formatted(MOST_CONDITIONS),
            EXAMPLE);
      }
    }

    private Condition ofField(Value name) throws QueryException {
      Field field =
          Field.of(name.text().toLowerCase(Locale.ROOT)).orElseThrow(() -> unknownField(name));
      boolean quoted = scanner.isAtQuote();
      Value value = quoted ? scanner.quoted() : scanner.bareValue();
      if (value.text().isBlank()) {
        throw wrong(
            value.position(),
            "a value is missing after " + field.label() + ":, without a space",
            field.example());
      }
      return values.read(field, value, quoted ? apart() : 0);
    }

    private QueryException unknownField(Value name) {
      Field near = nearest(name.text());
      String hint =
          near == null
              ? "put words with a colon in quotation marks"
              : "did you mean " + near.label() + "?";
      return wrong(
          name.position(),
          "\"%s\" is no field; %s The fields are: %s"
              .formatted(name.text(), near == null ? hint + "." : hint, Field.labels()),
          near == null ? EXAMPLE : near.example());
    }

    /** How far apart the words of the phrase before may stand: {@code ~3}. */
    private int apart() throws QueryException {
      int start = scanner.position();
      if (!scanner.pass('~')) {
        return 0;
      }
      String number = scanner.word().text();
      if (!number.matches("\\d{1,2}") || Integer.parseInt(number) > MOST_APART) {
        throw wrong(
            start,
            "after ~ stands how many other words may stand between, 0 to %s".formatted(MOST_APART),
            "\"grain deal\"~3");
      }
      return Integer.parseInt(number);
    }

    private QueryException wrong(int position, String message, String example) {
      return new QueryException(query, position, message, example);
    }
  }

  /** Whether a word stands for all that begin so; never by a star elsewhere than at its end. */
  static boolean isBeginning(String query, Value word) throws QueryException {
    String text = word.text();
    int star = text.indexOf('*');
    int mark = text.indexOf('?');
    if (star < 0 && mark < 0) {
      return false;
    }
    if (mark >= 0 || star != text.length() - 1) {
      throw new QueryException(
          query,
          word.position() + (mark >= 0 ? mark : star),
          "a star may only stand at the end of a word, and there are no other patterns",
          "withdraw*");
    }
    if (star < FEWEST_BEFORE_STAR) {
      throw new QueryException(
          query,
          word.position(),
          "at least %s letters must stand before a star".formatted(FEWEST_BEFORE_STAR),
          "withdraw*");
    }
    return true;
  }

  private static @org.jspecify.annotations.Nullable Field nearest(String name) {
    String wanted = name.toLowerCase(Locale.ROOT).replace('_', '-');
    return java.util.Arrays.stream(Field.values())
        .filter(
            field -> Likeness.distance(wanted, field.label()) <= Math.max(1, wanted.length() / 3))
        .min(Comparator.comparingInt(field -> Likeness.distance(wanted, field.label())))
        .orElse(null);
  }
}
