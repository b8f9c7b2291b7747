package org.dateline.article.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Name;
import org.dateline.article.document.Span;
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

  /** Their names, each with the words that may be derived from it for its people. */
  Map<String, Set<String>> find(Passages passages, List<Name> names) {
    Map<String, Set<String>> candidates = candidates(passages, names);
    Map<String, Set<String>> found = new LinkedHashMap<>();
    if (candidates.isEmpty()) {
      return found;
    }
    PhraseTable<String> places = new PhraseTable<>();
    PhraseTable<String> demonyms = new PhraseTable<>();
    candidates.forEach(
        (name, derived) -> {
          places.add(name, name);
          derived.forEach(demonym -> demonyms.add(demonym, name));
        });
    for (Passage passage : passages.all()) {
      Phrase all = passage.phrase();
      for (int i = 0; i < all.size(); i++) {
        String name = all.get(i).isCapitalised() ? governed(all, i, places, demonyms) : null;
        if (name != null) {
          found.put(name, candidates.getOrDefault(name, Set.of()));
        }
      }
    }
    return found;
  }

  private Map<String, Set<String>> candidates(Passages passages, List<Name> names) {
    Map<String, Set<String>> candidates = new HashMap<>();
    for (Name name : names) {
      Passage passage = name.type() == EntityType.PLACE ? passageOf(passages, name.span()) : null;
      Phrase words = passage == null ? Phrase.of("") : passage.within(name.span());
      boolean fits =
          !words.isEmpty() && words.size() <= LONGEST_NAME && words.all(Token::isCapitalised);
      if (fits && lexicon.countries().within(words) == null && !isHeaded(words)) {
        candidates.computeIfAbsent(words.words(), PolityFinder::demonyms);
      }
    }
    return candidates;
  }

  private static @Nullable Passage passageOf(Passages passages, Span span) {
    return passages.at(span.start());
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
