package org.dateline.article.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.article.time.Meaning.Amount;
import org.dateline.article.time.Meaning.Length;
import org.dateline.article.time.Meaning.Repeated;
import org.dateline.article.time.Meanings.Rule;
import org.jspecify.annotations.Nullable;

/** Rules for how long and how often. */
final class LengthRules {
  private LengthRules() {}

  static void addTo(Map<String, Rule> rules) {
    rules.put("amount", LengthRules::amount);
    rules.put("length", (match, constants) -> length(match));
    rules.put("lengths", (match, constants) -> lengths(match));
    rules.put("length-one", (match, constants) -> of(1.0, unit(match), ""));
    rules.put("length-vague", (match, constants) -> of(null, unit(match), mod(match)));
    rules.put("length-age", (match, constants) -> age(match));
    rules.put("length-days", (match, constants) -> of(1.0, Unit.DAY, ""));
    rules.put("one", (match, constants) -> single(match));
    rules.put("again", (match, constants) -> repeated(match.value("AGAIN")));
    rules.put("each", (match, constants) -> each(match));
    rules.put("each-named", (match, constants) -> eachNamed(match));
    rules.put("each-days", (match, constants) -> eachDays(match));
  }

  private static @Nullable Meaning amount(Match match, List<String> constants) {
    String told = constants.isEmpty() ? "" : constants.getFirst();
    if (told.startsWith("years=")) {
      return new Amount(Double.valueOf(told.substring(6)), Unit.YEAR, "");
    }
    Unit unit = unit(match);
    if (unit == null) {
      return null;
    }
    return switch (told) {
      case "vague" -> new Amount(null, unit, "");
      case "one" -> new Amount(1.0, unit, "");
      case "half" -> new Amount(0.5, unit, "");
      case "one-and-a-half" -> new Amount(1.5, unit, "");
      default -> counted(match, unit, told.equals("plus-half") ? 0.5 : 0);
    };
  }

  private static @Nullable Meaning counted(Match match, Unit unit, double more) {
    String number = match.value("NUMBER");
    if (number == null) {
      number = match.value("DOZEN");
    }
    if (number == null) {
      return match.has("VAGUE") ? new Amount(null, unit, "") : null;
    }
    double count = Double.parseDouble(number) + more;
    return count > Numbers.MOST ? null : new Amount(count, unit, "");
  }

  private static @Nullable Unit unit(Match match) {
    for (String symbol : List.of("MANY", "UNIT", "ONE", "PERIOD", "SECOND_UNIT")) {
      List<Piece> units = match.all(symbol);
      if (!units.isEmpty()) {
        return Unit.named(units.getLast().value());
      }
    }
    for (String word : List.of("day", "week", "month", "year", "decade", "century", "hour")) {
      if (match.hasWord(word)) {
        return Unit.named(word);
      }
    }
    return match.hasWord("minute") ? Unit.MINUTE : null;
  }

  private static String mod(Match match) {
    String mod = match.value("ABOUT");
    if (mod == null) {
      boolean more = match.hasWord("over") || match.hasWord("more");
      boolean less = match.hasWord("nearly") || match.hasWord("almost");
      return more ? "MORE_THAN" : less ? "LESS_THAN" : "";
    }
    return mod;
  }

  private static @Nullable Meaning of(@Nullable Double count, @Nullable Unit unit, String mod) {
    return unit == null ? null : new Length(List.of(new Amount(count, unit, "")), mod);
  }

  private static @Nullable Meaning length(Match match) {
    return match.meaning("AMOUNT", "SINGLE") instanceof Amount amount
        ? new Length(List.of(amount), mod(match))
        : null;
  }

  /** "two years and three months": each unit smaller than the one before. */
  private static @Nullable Meaning lengths(Match match) {
    List<Amount> amounts = new ArrayList<>();
    for (Piece piece : match.all("AMOUNT")) {
      if (!(piece.meaning() instanceof Amount amount)
          || amount.count() == null
          || (!amounts.isEmpty() && amounts.getLast().unit().compareTo(amount.unit()) <= 0)) {
        return null;
      }
      amounts.add(amount);
    }
    return new Length(amounts, mod(match));
  }

  private static @Nullable Meaning age(Match match) {
    if (match.meaning("AMOUNT", "SINGLE") instanceof Amount amount) {
      return new Length(List.of(amount), "");
    }
    return amount(match, List.of()) instanceof Amount amount
        ? new Length(List.of(amount), "")
        : null;
  }

  private static @Nullable Meaning single(Match match) {
    return match.meaning("SINGLE") instanceof Amount amount
        ? new Meaning.Single(amount.unit())
        : null;
  }

  private static @Nullable Meaning repeated(@Nullable String value) {
    return value == null ? null : new Repeated(value);
  }

  private static @Nullable Meaning each(Match match) {
    Unit unit = unit(match);
    if (unit == null) {
      return null;
    }
    if (unit == Unit.WEEKEND) {
      return new Repeated("XXXX-WXX-WE");
    }
    String number = match.has("TIMES") || match.hasWord("times") ? null : match.value("NUMBER");
    boolean vague = number == null && (match.hasWord("few") || match.hasWord("couple"));
    Double count = vague ? null : match.hasWord("other") ? (Double) 2.0 : (Double) 1.0;
    if (number != null) {
      count = Double.valueOf(number);
    }
    return count != null && count > Numbers.MOST
        ? null
        : new Repeated(TimexValue.duration(List.of(new Amount(count, unit, ""))));
  }

  private static @Nullable Meaning eachNamed(Match match) {
    Integer weekday = match.number("WEEKDAYS");
    if (weekday == null) {
      weekday = match.number("WEEKDAY");
    }
    String part = match.value("PART");
    if (weekday != null) {
      return new Repeated("XXXX-WXX-" + weekday + (part == null ? "" : "T" + part));
    }
    Integer month = match.number("MONTH");
    if (month != null) {
      return new Repeated(month < 10 ? "XXXX-0" + month : "XXXX-" + month);
    }
    String season = match.value("SEASON");
    if (season != null) {
      return new Repeated("XXXX-" + season);
    }
    return part == null ? null : new Repeated("XXXX-XX-XXT" + part);
  }

  private static Meaning eachDays(Match match) {
    return new Repeated(match.hasWord("weekends") ? "XXXX-WXX-WE" : "XXXX-WXX-WD");
  }
}
