package org.dateline.article.mention;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
          "representative",
          "envoy",
          "army");

  /** Organs that a place has and a club or a firm has not. */
  private static final Set<String> SEATED =
      Set.of("government", "parliament", "ministry", "minister", "army", "embassy", "republic");

  /** Of these nobody says that they are a person's, as of "the president's army". */
  private static final Set<String> NEVER_A_PERSONS = Set.of("parliament", "embassy");

  private static final List<String> ENDINGS =
      List.of("n", "an", "ian", "ese", "ish", "i", "er", "ic");

  private static final List<String> VOWELS = List.of("", "a", "e", "i", "o", "y", "ia");

  private final Lexicon lexicon;

  PolityFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Their names, each with the words that may be derived from it for its people. */
  Map<String, Set<String>> find(Passages passages) {
    Map<String, Set<String>> candidates = candidates(passages);
    Map<String, Set<String>> found = new LinkedHashMap<>();
    addDerived(passages, found);
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

  /** Adds names that nobody knows for names, but of whose people's government is told. */
  private void addDerived(Passages passages, Map<String, Set<String>> found) {
    Set<String> capitals = new HashSet<>();
    for (Passage passage : passages.all()) {
      passage.phrase().tokens().stream()
          .filter(token -> token.isCapitalised() && !Lexicon.isFunctionWord(token))
          .forEach(token -> capitals.add(token.text()));
    }
    passages.names().stream()
        .filter(name -> name.type() == EntityType.PERSON)
        .forEach(name -> capitals.remove(surname(passages, name)));
    for (Passage passage : passages.all()) {
      Phrase all = passage.phrase();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).isCapitalised() && organFollows(all, i + 1)) {
          String people = all.get(i).text();
          String base = base(people, capitals);
          if (base != null && isUnknown(Phrase.of(base), 1) && isUnknown(all.sub(i, i + 1), 1)) {
            found.merge(base, Set.of(people, people + "s"), (one, other) -> one);
          }
        }
      }
    }
  }

  /** The last word of a full name; a single word may as well be a state's. */
  private static String surname(Passages passages, Name name) {
    Passage passage = passages.at(name.span().start());
    Phrase words = passage == null ? Phrase.of("") : passage.within(name.span());
    return words.size() < 2 ? "" : words.last().text();
  }

  /** The name from which a word for people is derived, among words of the text; null if none. */
  private static @Nullable String base(String people, Set<String> words) {
    for (String ending : ENDINGS) {
      if (people.endsWith(ending) && people.length() - ending.length() >= SHORTEST_STEM) {
        String stem = people.substring(0, people.length() - ending.length());
        for (String vowel : VOWELS) {
          String name = stem + vowel;
          if (!name.equals(people) && words.contains(name)) {
            return name;
          }
        }
      }
    }
    return null;
  }

  /** Names of places that no table knows, and words that are used as such names only are. */
  private Map<String, Set<String>> candidates(Passages passages) {
    Map<String, Set<String>> candidates = new LinkedHashMap<>();
    addSeated(passages, candidates);
    for (Name name : passages.names()) {
      Passage passage = name.type() == EntityType.PLACE ? passages.at(name.span().start()) : null;
      Phrase words = passage == null ? Phrase.of("") : passage.within(name.span());
      if (isUnknown(words, LONGEST_NAME)) {
        candidates.computeIfAbsent(words.words(), PolityFinder::demonyms);
      }
    }
    return candidates;
  }

  /**
   * Adds owners of what only states have, though the language model takes them for no place:
   * "Velkia's parliament"; and "the defence minister of Velkia" where "Velkian" stands too.
   */
  private void addSeated(Passages passages, Map<String, Set<String>> candidates) {
    Set<String> words = new HashSet<>();
    passages.all().forEach(one -> one.phrase().tokens().forEach(token -> words.add(token.text())));
    Set<String> persons = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    for (Name name : passages.names()) {
      Passage passage = name.type() == EntityType.PERSON ? passages.at(name.span().start()) : null;
      if (passage != null) {
        passage.within(name.span()).tokens().forEach(token -> persons.add(token.text()));
        surnames.add(surname(passages, name));
      }
    }
    for (Passage passage : passages.all()) {
      Phrase all = passage.phrase();
      for (int i = 1; i < all.size(); i++) {
        Phrase word = all.sub(i - 1, i);
        Phrase after = all.sub(i, i + 1);
        Set<String> others = isOne(all, i + 1, NEVER_A_PERSONS) ? Set.of() : persons;
        if (all.get(i).isPossessive() && isOne(all, i + 1, SEATED) && isOpen(word, others)) {
          candidates.putIfAbsent(word.words(), demonyms(word.words()));
        } else if (organPrecedes(all, i) && isOpen(after, surnames)) {
          String name = titled(after.words());
          Set<String> derived = demonyms(name);
          if (derived.stream().anyMatch(words::contains)) {
            candidates.putIfAbsent(name, derived);
          }
        }
      }
    }
  }

  /** As it is written in running text: "Velkia" for "VELKIA". */
  private static String titled(String name) {
    String rest = name.substring(1);
    return rest.equals(rest.toUpperCase(Locale.ROOT))
        ? name.charAt(0) + rest.toLowerCase(Locale.ROOT)
        : name;
  }

  private boolean isOpen(Phrase word, Set<String> persons) {
    return isUnknown(word, 1)
        && !Lexicon.isFunctionWord(word.get(0))
        && !persons.contains(word.get(0).text());
  }

  private static boolean isOne(Phrase all, int index, Set<String> words) {
    return index < all.size() && words.contains(all.get(index).lower());
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
      boolean organ = owner ? organFollows(all, next + 1) : organPrecedes(all, start);
      return organ ? place.value() : null;
    }
    PhraseTable.Match<String> demonym = demonyms.at(all, start);
    return demonym != null && organFollows(all, start + demonym.length()) ? demonym.value() : null;
  }

  /** "The government in Velkia", "the parliament of Velkia". */
  private static boolean organPrecedes(Phrase all, int start) {
    boolean link = start > 1 && (all.get(start - 1).is("in") || all.get(start - 1).is("of"));
    return link && SEATED.contains(all.get(start - 2).lower());
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
    for (String ending : ENDINGS) {
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
