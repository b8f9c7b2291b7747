package org.dateline.article.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a relative clause tells of somebody's work: "who has led the union's mediation since
 * October", "who was appointed governor of Weir", "who since May speaks for the council".
 */
final class CareerReader {
  private static final int LONGEST_TIME = 5;
  private static final int LONGEST_OBJECT = 10;
  private static final Set<String> ADVERBS =
      Set.of("now", "currently", "also", "long", "still", "recently", "himself", "herself");
  private static final Set<String> ENDS = Set.of("until", "till");
  private static final Set<String> OPENINGS =
      Set.of("since", "in", "for", "from", "last", "this", "on", "after", "before");
  private static final Set<String> LINKS = Set.of("of", "at", "for", "in", "on");

  /** "Teaches law at Weir University", "follows the army for Lakewatch". */
  private static final Set<String> PLACES = Set.of("at", "for", "with");

  private static final Set<String> TIMES =
      Set.of(
          "since", "in", "for", "from", "last", "this", "on", "the", "a", "years", "year", "months",
          "month", "weeks", "week", "spring", "summer", "autumn", "winter", "more", "than", "war");
  private static final Set<String> POSSESSIVES = Set.of("its", "their");

  private final Careers careers;
  private final OwnerFinder owners;

  /**
   * What a clause tells.
   *
   * @param office the words of the office that somebody has come to; empty if it names none
   * @param implied the office of whoever does such a thing, where no other is told; may be empty
   * @param employer the institution; null if it tells of none
   */
  record Career(Phrase office, String implied, @Nullable OrganisationName employer) {}

  CareerReader(Careers careers, OwnerFinder owners) {
    this.careers = careers;
    this.owners = owners;
  }

  /**
   * Reads a clause.
   *
   * @param start its first word after "who", or after the name itself
   * @return null if it tells of no work, or of work that has ended
   */
  @Nullable Career read(Passage passage, int start) {
    Career career = begin(passage, start);
    return career == null ? later(passage, start) : career;
  }

  private @Nullable Career begin(Passage passage, int start) {
    Phrase all = passage.phrase();
    int first = afterTime(all, start);
    List<Token> plain = new ArrayList<>();
    for (int i = first; i < Math.min(all.size(), first + LONGEST_OBJECT); i++) {
      if (!ADVERBS.contains(all.get(i).lower())) {
        plain.add(all.get(i));
      }
    }
    PhraseTable.Match<Careers.Verb> verb = careers.beginning(new Phrase(all.text(), plain));
    if (verb == null || verb.length() >= plain.size()) {
      return null;
    }
    int at = passage.indexAt(plain.get(verb.length()).span().start());
    int end = pieceEnd(all, at);
    if (all.sub(at, end).any(token -> ENDS.contains(token.lower()))) {
      return null;
    }
    return switch (verb.value().object()) {
      case OFFICE -> new Career(all.sub(at, end), "", null);
      case BODY -> {
        OrganisationName employer = employer(passage, start, at, end);
        OrganisationName named = employer == null ? apposed(all, end) : employer;
        yield new Career(all.sub(at, at), verb.value().implied(), named);
      }
      case SUBJECT -> new Career(all.sub(at, at), "", linked(all, at, end, PLACES));
    };
  }

  /** "Who left office in May and now runs the Lakes Fund": what is so now, after what was. */
  private @Nullable Career later(Passage passage, int start) {
    Phrase all = passage.phrase();
    int end = pieceEnd(all, start);
    for (int i = start; i + 2 < end; i++) {
      if (all.get(i).is("and")) {
        return begin(passage, i + 1);
      }
    }
    return null;
  }

  /** "The rebels' political wing, the Lakes Alliance": the name after what it is. */
  private @Nullable OrganisationName apposed(Phrase all, int comma) {
    boolean apposed =
        comma + 2 < all.size()
            && all.get(comma).is(",")
            && all.get(comma + 1).is("the")
            && !all.get(comma - 1).isCapitalised();
    return apposed ? owners.nameAt(all, comma + 1) : null;
  }

  /** "Since May", "in January", "for two years", between "who" and the verb. */
  private static int afterTime(Phrase all, int start) {
    int at = start;
    while (at < all.size() && ADVERBS.contains(all.get(at).lower())) {
      at++;
    }
    if (at >= all.size() || !OPENINGS.contains(all.get(at).lower())) {
      return at;
    }
    int end = at;
    while (end < Math.min(all.size(), at + LONGEST_TIME) && isOfTime(all.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfTime(Token token) {
    return TIMES.contains(token.lower()) || RoleReader.isMonth(token) || token.isNumber();
  }

  private @Nullable OrganisationName employer(Passage passage, int start, int at, int end) {
    Phrase all = passage.phrase();
    if (POSSESSIVES.contains(all.get(at).lower())) {
      return owners.before(passage, start);
    }
    boolean part = at + 2 < end && all.get(at + 2).isPossessive();
    OrganisationName named =
        part && !all.get(at + 1).isCapitalised() ? null : owners.nameAt(all, at);
    for (int i = at + 1; named == null && i < end && !LINKS.contains(all.get(i).lower()); i++) {
      if (all.get(i).isPossessive()) {
        return owners.endingAt(passage, i);
      }
    }
    named = named == null ? linked(all, at, end, LINKS) : named;
    return named == null ? owners.meantAt(passage, at) : named;
  }

  /** The organisation named after one of the links. */
  private @Nullable OrganisationName linked(Phrase all, int at, int end, Set<String> links) {
    OrganisationName named = null;
    for (int i = at; named == null && i + 1 < end; i++) {
      named = links.contains(all.get(i).lower()) ? owners.nameAt(all, i + 1) : null;
    }
    return named;
  }

  private static int pieceEnd(Phrase all, int start) {
    int end = start;
    while (end < all.size()
        && end - start < LONGEST_OBJECT
        && (all.get(end).isWord() || all.get(end).isPossessive())) {
      end++;
    }
    return end;
  }
}
