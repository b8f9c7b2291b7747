package org.dateline.article.place;

import java.util.HashSet;
import java.util.Set;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.PlaceMention.Use;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.dateline.gazetteer.Place;
import org.jspecify.annotations.Nullable;

/**
 * Says what each name of a place does in its sentence, by the words around it and by the statements
 * that were found. What no rule knows is where something happens.
 */
final class UseReader {
  private static final int FURTHEST = 9;
  private static final Set<String> AT = Set.of("in", "at", "to", "from", "near");

  private static final Set<String> WRITTEN = Set.of("wrote", "writes", "written", "writing");

  private final WordLists lists;
  private final MetonymDetector metonyms;
  private final SpeakingPlaces speaking;
  private final Set<Span> sources = new HashSet<>();
  private final Set<Integer> organisationEnds = new HashSet<>();
  private final Set<Integer> personEnds = new HashSet<>();

  /**
   * What a name does, and by what that is told.
   *
   * @param use what it does
   * @param why by what that is told; empty where something happens there, as is expected
   */
  record Reading(Use use, String why) {
    static final Reading EVENT = new Reading(Use.EVENT, "");
  }

  UseReader(Article article, WordLists lists) {
    this.lists = lists;
    this.metonyms = new MetonymDetector(lists);
    this.speaking = new SpeakingPlaces(article, lists, Vocabulary.INSTANCE.lists());
    for (Statement statement : article.all(Statement.class)) {
      sources.addAll(statement.source());
    }
    for (Name name : article.all(Name.class)) {
      if (name.type() == EntityType.ORGANISATION) {
        organisationEnds.add(name.span().end());
      } else if (name.type() == EntityType.PERSON) {
        personEnds.add(name.span().end());
      }
    }
  }

  /**
   * What a toponym does.
   *
   * @param place the place that it means; null if that is not known
   */
  Reading read(Toponym toponym, @Nullable Place place) {
    if (toponym.form() == Toponym.Form.DATELINE) {
      return new Reading(Use.DATELINE, "opens the report");
    }
    Surroundings around = new Surroundings(toponym);
    if (toponym.form() == Toponym.Form.PART) {
      boolean government =
          metonyms.isGovernment(toponym, place)
              && lists.get("adjunct").contains(around.behind(1))
              && !toponym.words().isCapitalised(toponym.to());
      return government
          ? new Reading(Use.METONYM, "its government or army is meant")
          : new Reading(Use.OTHER, "part of the name of an institution");
    }
    if (isSource(toponym) && metonyms.isGovernment(toponym, place)) {
      return new Reading(Use.METONYM, "the source of a statement");
    }
    String government = metonyms.reason(toponym, place);
    if (isOffice(around)) {
      return new Reading(Use.OTHER, "where an office is held");
    }
    if (government != null) {
      return new Reading(Use.METONYM, government);
    }
    if (isHome(around, toponym)) {
      return new Reading(Use.HOME, "where somebody or something is from");
    }
    if (isOfTitle(around, toponym)) {
      return new Reading(Use.OTHER, "part of a medium's name");
    }
    if (speaking.has(toponym, place)) {
      return new Reading(Use.SAID_AT, "where somebody spoke");
    }
    if (isSeat(around)) {
      return new Reading(Use.OTHER, "where an institution has its seat");
    }
    return isSpeakingPlace(around, toponym)
        ? new Reading(Use.SAID_AT, "where somebody spoke")
        : Reading.EVENT;
  }

  /** "talks between X and Y": what holds of one government holds of the other. */
  boolean isOtherSide(Toponym one, Toponym other, Place place) {
    Words words = other.words();
    return metonyms.isGovernment(other, place)
        && other.from() == one.to() + 1
        && words.is(one.to(), "and");
  }

  /** Whether the source of a statement is the name and nothing more. */
  private boolean isSource(Toponym toponym) {
    Words words = toponym.words();
    Span span = toponym.span();
    return sources.contains(span)
        || (words.is(toponym.from() - 1, "the")
            && sources.contains(words.span(toponym.from() - 1, toponym.to())));
  }

  /** "president of Ukraine", "ambassador to Turkey", "Ukraine's president", "Lviv mayor". */
  private boolean isOffice(Surroundings around) {
    Set<String> offices = lists.get("offices");
    String before = around.before(1);
    if ((before.equals("of") || before.equals("to")) && offices.contains(around.before(2))) {
      return true;
    }
    if (offices.contains(around.behind(1))) {
      return true;
    }
    int possessed = around.behindPossessive();
    return possessed >= 0
        && (offices.contains(around.words().lower(possessed))
            || (around.words().isWord(possessed)
                && offices.contains(around.words().lower(possessed + 1))));
  }

  private boolean isHome(Surroundings around, Toponym toponym) {
    if (lists.get("homed").contains(around.compound())
        || lists.get("homes").contains(around.behind(1))) {
      return true;
    }
    int before = around.before();
    String word = around.before(1);
    if (word.equals("in") || word.equals("of")) {
      boolean home = around.has(lists.get("home"), before, word.equals("of") ? 1 : 2);
      return home || (word.equals("of") && isOfPerson(toponym, before));
    }
    return word.equals("from")
        && (around.has(lists.get("person"), before, 2) || endsPerson(toponym, before));
  }

  /** "Ann Lee of Lviv", "Ann Lee, 34, of Lviv". */
  private boolean isOfPerson(Toponym toponym, int of) {
    Words words = toponym.words();
    if (words.is(of - 1, ",") && words.isNumber(of - 2) && words.is(of - 3, ",")) {
      return endsPerson(toponym, of - 3);
    }
    return endsPerson(toponym, of) || (words.is(of - 1, ",") && endsPerson(toponym, of - 1));
  }

  private boolean endsPerson(Toponym toponym, int next) {
    Words words = toponym.words();
    return next > 0 && personEnds.contains(words.span(next - 1, next).end());
  }

  /** "Wrote in Weir Morning". */
  private static boolean isOfTitle(Surroundings around, Toponym toponym) {
    return around.words().isCapitalised(toponym.to())
        && around.before(1).equals("in")
        && WRITTEN.contains(around.before(2));
  }

  /** "the Ministry of Defence in London". */
  private boolean isSeat(Surroundings around) {
    int before = around.before();
    return around.before(1).equals("in")
        && before > 0
        && organisationEnds.contains(around.words().span(before - 1, before).end());
  }

  /** "speaking on a visit to Uganda", "told reporters in Kyiv", "said in Brussels". */
  private boolean isSpeakingPlace(Surroundings around, Toponym toponym) {
    String at = around.before(1);
    if (!AT.contains(at) || speaking.isToldOf(toponym.span())) {
      return false;
    }
    int before = around.before();
    return around.has(lists.get("speech"), before, FURTHEST)
        || (at.equals("in") && around.has(lists.get("speaks"), before, 3));
  }
}
