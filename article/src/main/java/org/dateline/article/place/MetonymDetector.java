package org.dateline.article.place;

import java.util.Set;
import org.dateline.article.mention.CountryWords;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Says whether the name of a country or capital stands for its government or army. */
final class MetonymDetector {
  private static final int FURTHEST_VERB = 3;
  private static final int FURTHEST_NOUN = 4;

  private final WordLists lists;

  MetonymDetector(WordLists lists) {
    this.lists = lists;
  }

  /** By what it is told that the name stands for a government; null if by nothing. */
  @Nullable String reason(Toponym toponym, @Nullable Place place) {
    if (!isGovernment(toponym, place)) {
      return null;
    }
    Surroundings around = new Surroundings(toponym);
    if (lists.get("governed").contains(around.compound())
        || lists.get("sided").contains(around.prefix())) {
      return "a government is behind it";
    }
    if (hasPower(around) || lists.get("adjunct").contains(around.behind(1))) {
      return "its government or army is meant";
    }
    if (isSubject(around, toponym)) {
      return "the subject of what governments do";
    }
    return isObject(around) ? "what is done to or with governments" : null;
  }

  /** Whether governments are called by this name: those of countries, by their capitals. */
  boolean isGovernment(Toponym toponym, @Nullable Place place) {
    boolean seat = CountryWords.ofSeat(toponym.surface()) != null;
    return seat
        || (place != null
            && (place.kind() == PlaceKind.COUNTRY
                || (place.isCapital() && place.population() > 0)));
  }

  /** "Russia's large offensive". */
  private boolean hasPower(Surroundings around) {
    int first = around.behindPossessive();
    for (int word = first; first >= 0 && word < first + FURTHEST_NOUN; word++) {
      if (lists.get("power").contains(around.words().lower(word))) {
        return true;
      }
      if (!around.words().isWord(word)) {
        return false;
      }
    }
    return false;
  }

  /** "Moscow has again denied", "Kyiv and Warsaw agreed"; not "officials in Moscow said". */
  private boolean isSubject(Surroundings around, Toponym toponym) {
    if (isPreposition(around.before(1))) {
      return false;
    }
    Words words = around.words();
    int word = toponym.to();
    if (words.is(word, "and") && words.isCapitalised(word + 1)) {
      word += 2;
    }
    for (int step = 0; step < FURTHEST_VERB; step++) {
      String verb = words.lower(word + step);
      if (lists.get("acts").contains(verb)) {
        return true;
      }
      if (lists.get("is").contains(verb)) {
        return isDoing(words.lower(word + step + 1));
      }
      if (!lists.get("helps").contains(verb)) {
        return false;
      }
    }
    return false;
  }

  private boolean isDoing(String participle) {
    if (!participle.endsWith("ing")) {
      return false;
    }
    String stem = participle.substring(0, participle.length() - 3);
    Set<String> acts = lists.get("acts");
    return acts.contains(stem)
        || acts.contains(stem + "e")
        || (stem.length() > 2 && acts.contains(stem.substring(0, stem.length() - 1)));
  }

  private boolean isPreposition(String word) {
    return Vocabulary.INSTANCE.lists().get("where").contains(word)
        || Vocabulary.INSTANCE.lists().get("whither").contains(word)
        || word.equals("to")
        || word.equals("with");
  }

  /** "accused Moscow", "talks with Kyiv", "according to Ankara", "coming out of Minsk". */
  private boolean isObject(Surroundings around) {
    int before = around.before();
    String word = around.before(1);
    if (lists.get("blamed").contains(word)) {
      // "warned Ukraine could lose": what follows is said, and not to Ukraine.
      String next = around.behind(1);
      return !lists.get("helps").contains(next)
          && !lists.get("is").contains(next)
          && !lists.get("acts").contains(next);
    }
    if (word.equals("to") && around.before(2).equals("according")) {
      return true;
    }
    if (word.equals("of") && around.before(2).equals("out") && around.before(3).equals("coming")) {
      return true;
    }
    return lists.get("with").contains(word) && around.has(lists.get("toward"), before, 2);
  }
}
