package org.dateline.article.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which names stand together, and what the words between them say of their places. */
final class Neighbourhood {
  /** So many of the names that follow within a block are looked at. */
  private static final int FURTHEST_NAMES = 4;

  private static final int FURTHEST_WORDS = 40;
  private static final int MOST_FILLERS = 4;

  /** A comma within a longer list says less than one between two names. */
  private static final double IN_LIST = 0.6;

  private static final Set<String> IN = Set.of("in", "within", "inside", "of");
  private static final Set<String> FILLERS =
      Set.of(
          "the",
          "'s",
          "'",
          "s",
          "’",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "north",
          "south",
          "east",
          "west",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "state",
          "province",
          "region",
          "oblast",
          "district",
          "city",
          "town",
          "village",
          "county",
          "capital",
          "port",
          "border",
          "of");

  private final Map<Pair, Link> links = new LinkedHashMap<>();

  private record Pair(int one, int other, Link.Kind kind) {}

  private Neighbourhood() {}

  /** The links between names; each pair once for each kind, with its greatest weight. */
  static List<Link> of(List<Toponym> toponyms, List<PlaceName> names, int[] nameOf) {
    Neighbourhood neighbourhood = new Neighbourhood();
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym one = toponyms.get(i);
      int last = Math.min(toponyms.size() - 1, i + FURTHEST_NAMES);
      for (int j = i + 1; j <= last; j++) {
        Toponym other = toponyms.get(j);
        if (one.words() != other.words() || other.from() - one.to() > FURTHEST_WORDS) {
          break;
        }
        if (nameOf[i] != nameOf[j]) {
          boolean goesOn = isItem(toponyms, i - 1) || isItem(toponyms, j);
          neighbourhood.add(one, other, j == i + 1, goesOn, nameOf[i], nameOf[j], names);
        }
      }
    }
    return new ArrayList<>(neighbourhood.links.values());
  }

  /** Whether the toponym and the one after it are items of a list. */
  private static boolean isItem(List<Toponym> toponyms, int number) {
    if (number < 0 || number + 1 >= toponyms.size()) {
      return false;
    }
    Toponym one = toponyms.get(number);
    Toponym other = toponyms.get(number + 1);
    return one.words() == other.words()
        && Enumeration.isBetween(one.words(), one.to(), other.from());
  }

  private void add(
      Toponym one,
      Toponym other,
      boolean next,
      boolean goesOn,
      int i,
      int j,
      List<PlaceName> names) {
    double near = 1.0 / (1 + (other.from() - one.to()) / 6.0);
    put(i, j, Link.Kind.NEAR, near, names);
    if (!next) {
      return;
    }
    Words words = one.words();
    boolean list = Enumeration.isBetween(words, one.to(), other.from());
    if (list && (goesOn || words.isWord(other.from() - 1))) {
      put(i, j, Link.Kind.LIST, 1, names);
    }
    if (isComma(words, one, other)) {
      put(i, j, Link.Kind.WITHIN, list && goesOn ? IN_LIST : 1, names);
    } else if (isIn(words, one, other)) {
      put(i, j, Link.Kind.WITHIN, 0.6, names);
    } else if (isPossessive(words, one, other)) {
      put(i, j, Link.Kind.AROUND, 0.8, names);
    }
  }

  private void put(int i, int j, Link.Kind kind, double weight, List<PlaceName> names) {
    links.merge(
        new Pair(i, j, kind),
        new Link(names.get(i), names.get(j), kind, weight),
        (known, link) -> known.weight() >= link.weight() ? known : link);
  }

  /** "X, Y" and "X (Y", with the possessive and kind words that may stand between. */
  static boolean isComma(Words words, Toponym one, Toponym other) {
    int between = other.from() - one.to();
    if (between < 1 || between > 3) {
      return false;
    }
    // "in X, Y officials said": what goes on behind Y is not about where X lies.
    boolean mark = false;
    if (words.isWord(other.to()) && !words.isCapitalised(other.to()) && isNoun(words, other.to())) {
      return false;
    }
    for (int word = one.to(); word < other.from(); word++) {
      String written = words.lower(word);
      if (written.equals(",") || written.equals("(")) {
        mark = true;
      } else if (!FILLERS.contains(written)) {
        return false;
      }
    }
    return mark;
  }

  private static boolean isNoun(Words words, int word) {
    return Vocabulary.INSTANCE.lists().get("people").contains(words.lower(word));
  }

  /** "X in Y", "X in the eastern Y". */
  private static boolean isIn(Words words, Toponym one, Toponym other) {
    boolean in = false;
    int between = other.from() - one.to();
    if (between < 1 || between > MOST_FILLERS) {
      return false;
    }
    for (int word = one.to(); word < other.from(); word++) {
      String written = words.lower(word);
      in |= IN.contains(written);
      if (!IN.contains(written) && !FILLERS.contains(written)) {
        return false;
      }
    }
    return in;
  }

  /** "Y's X", "Y's eastern region of X". */
  private static boolean isPossessive(Words words, Toponym one, Toponym other) {
    int between = other.from() - one.to();
    boolean mark = words.lower(one.to()).equals("'") || words.lower(one.to()).equals("’");
    if (!mark || between > MOST_FILLERS + 2) {
      return false;
    }
    for (int word = one.to(); word < other.from(); word++) {
      if (!FILLERS.contains(words.lower(word))) {
        return false;
      }
    }
    return true;
  }
}
