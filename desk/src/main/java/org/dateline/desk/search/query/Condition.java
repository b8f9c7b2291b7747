package org.dateline.desk.search.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of an article or a statement for it to be found. Immutable. */
public sealed interface Condition {

  /** All of these hold; none of them: everything is found. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** One of these holds, or several. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** This does not hold. */
  record Not(Condition part) implements Condition {}

  /**
   * Words stand in the text.
   *
   * @param field where; null wherever there are words
   * @param text one word, or several that stand beside each other
   * @param reading how they are compared
   * @param apart how many other words may stand between those of a phrase
   */
  record Words(@Nullable Field field, String text, Reading reading, int apart)
      implements Condition {}

  /** How words are compared. */
  enum Reading {
    /** The word in any of its forms: {@code attack} finds "attacked". */
    FORMS,
    /** As written, but for case and accents. */
    EXACT,
    /** Words that begin so. */
    BEGINNING
  }

  /** A name has these words, beside each other. */
  record Named(Field field, String name) implements Condition {}

  /** A day, or a run of days, has at least one day in common with these. */
  record Days(Field field, DayRange days) implements Condition {}

  /** The day is not told. */
  record DayUnknown(Field field) implements Condition {}

  /**
   * A place is named.
   *
   * @param ids the places that the name may mean
   * @param name the folded name, for places that could not be told
   */
  record PlaceNamed(Field field, List<String> ids, String name) implements Condition {
    public PlaceNamed {
      ids = List.copyOf(ids);
    }
  }

  /** A place lies within so many kilometres of a point. */
  record Near(Field field, PlaceNames.Point point, double km) implements Condition {}

  /** A place lies within a box, in degrees; it passes the antimeridian where west is above east. */
  record Box(Field field, double south, double west, double north, double east)
      implements Condition {}

  /** A place lies in one of these regions or countries, or is it. */
  record Within(Field field, List<String> ids) implements Condition {
    public Within {
      ids = List.copyOf(ids);
    }
  }

  /** A field has one of a few values. */
  record Value(Field field, String code) implements Condition {}

  /** The speaker's probability word is this one, on its scale. */
  record Likelihood(String term) implements Condition {}

  /** The range of the speaker's probability word lies within these bounds, 0 to 1. */
  record LikelihoodRange(double low, double high) implements Condition {}

  /** Whether the speaker uses a probability word at all. */
  record LikelihoodTold(boolean told) implements Condition {}
}
