package org.dateline.article.mention;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Name;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that an article tells to have a government of their own, though no table lists
 * them: states without recognition, self-governing regions, new names. "Somaliland's foreign
 * minister" or "the Somalilander government" says so; the name of a place alone does not.
 */
final class PolityFinder {
  private static final int LONGEST_NAME = 3;
  private static final int FURTHEST_ORGAN = 4;
  private static final int SHORTEST_STEM = 4;

  /** What only a place that governs itself has. */
  private static final Set<String> ORGANS =
      Set.of(
          "minister",
          "ministers",
          "ministry",
          "government",
          "parliament",
          "president",
          "premier",
          "embassy",
          "ambassador",
          "army");

  private final Lexicon lexicon;

  PolityFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A name that may be a polity's.
   *
   * @param place whether it names a place, as far as the names tell
   * @param demonyms the words that may be derived from it for its people
   */
  private record Candidate(boolean place, Set<String> demonyms) {}

  /** Their names, each with the words that may be derived from it for its people. */
  Map<String, Set<String>> find(Passages passages) {
    Map<String, Candidate> candidates = candidates(passages);
    Map<String, Set<String>> found = new LinkedHashMap<>();
    if (candidates.isEmpty()) {
      return found;
    }
    PhraseTable<String> places = new PhraseTable<>();
    PhraseTable<String> demonyms = new PhraseTable<>();
    candidates.forEach(
        (name, candidate) -> {
          if (candidate.place()) {
            places.add(name, name);
          }
          candidate.demonyms().forEach(demonym -> demonyms.add(demonym, name));
        });
    for (Passage passage : passages.all()) {
      Phrase all = passage.phrase();
      for (int i = 0; i < all.size(); i++) {
        String name = all.get(i).isCapitalised() ? governed(all, i, places, demonyms) : null;
        Candidate candidate = name == null ? null : candidates.get(name);
        if (name != null && candidate != null) {
          found.put(name, candidate.demonyms());
        }
      }
    }
    return found;
  }

  /** Names of places; of other names those of one word, as of a state that speaks. */
  private Map<String, Candidate> candidates(Passages passages) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    for (Name name : passages.names()) {
      Passage passage =
          name.type() == EntityType.PERSON ? null : passages.at(name.span().start());
      if (passage != null) {
        Phrase words = passage.within(name.span());
        boolean place = name.type() == EntityType.PLACE;
        if (isUnknown(words, place ? LONGEST_NAME : 1)) {
          candidates.merge(
              words.words(),
              new Candidate(place, demonyms(words.words())),
              (one, other) -> one.place() ? one : other);
        }
      }
    }
    return candidates;
  }

  /** Whether it is a name of at most so many words that no table knows. */
  private boolean isUnknown(Phrase words, int longest) {
    return !words.isEmpty()
        && words.size() <= longest
        && words.all(Token::isCapitalised)
        && lexicon.institutions().named(words) == null
        && lexicon.countries().within(words) == null
        && !isHeaded(words);
  }

  private boolean isHeaded(Phrase words) {
    return words.any(token -> lexicon.heads().of(token) != null)
        || words.any(token -> lexicon.roles().noun(token) != null);
  }

  private static @Nullable String governed(
      Phrase all, int start, PhraseTable<String> places, PhraseTable<String> demonyms) {
    PhraseTable.Match<String> place = places.at(all, start);
    if (place != null) {
      int next = start + place.length();
      boolean owner = next < all.size() && all.get(next).isPossessive();
      return owner && organFollows(all, next + 1) ? place.value() : null;
    }
    PhraseTable.Match<String> demonym = demonyms.at(all, start);
    return demonym != null && organFollows(all, start + demonym.length()) ? demonym.value() : null;
  }

  private static boolean organFollows(Phrase all, int start) {
    for (int i = start; i < Math.min(all.size(), start + FURTHEST_ORGAN); i++) {
      Token token = all.get(i);
      if (!token.isWord() || Lexicon.isFunctionWord(token)) {
        return false;
      }
      if (ORGANS.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }

  /** What the people of a place may be called: "Velkian", "Somalilander", "Abkhaz". */
  private static Set<String> demonyms(String name) {
    Set<String> derived = new HashSet<>();
    if (name.length() < SHORTEST_STEM || name.indexOf(' ') >= 0) {
      return derived;
    }
    String stem = name.replaceAll("(ia|[aeiouy])$", "");
    for (String ending : List.of("n", "an", "ian", "ese", "ish", "i", "er", "ic")) {
      boolean doubled = ending.equals("n") && !name.matches(".*[aeo]");
      if (!doubled) {
        derived.add((ending.equals("n") ? name : stem) + ending);
      }
      derived.add(name + ending);
    }
    derived.remove(name);
    Set<String> plurals = new HashSet<>(derived);
    derived.forEach(word -> plurals.add(word + "s"));
    return plurals;
  }
}
