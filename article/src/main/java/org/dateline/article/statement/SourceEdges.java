package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.document.Span;

/**
 * Makes sources noun phrases: "Relief workers in" goes on to "Galati", "Healey" begins with the
 * "Mr" before it; "But it", "an official, who" and "Costin Valcu," lose what is no part of them.
 */
final class SourceEdges {
  private static final Set<String> PREPOSITIONS = Set.of("in", "of", "for", "at", "from", "to");
  private static final Set<String> CONJUNCTIONS = Set.of("But", "And", "but", "and");
  private static final Set<String> HONORIFICS =
      Set.of("Mr", "Mrs", "Ms", "Miss", "Sir", "Dame", "Lord", "Lady", "Dr", "Prof");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "our", "my");

  /** The most words that "the" may lack. */
  private static final int LONGEST_REST = 8;

  /** The most words of "TAWILA, North Darfur". */
  private static final int LONGEST_DATELINE = 8;

  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whose");

  private final BlockTags tags;

  SourceEdges(BlockTags tags) {
    this.tags = tags;
  }

  BlockTags exact() {
    List<TaggedSpan> sources = new ArrayList<>();
    for (TaggedSpan source : tags.sources()) {
      Span span = exact(source.span());
      // The model may take an honorific for a source of its own.
      if (!sources.isEmpty() && span.contains(sources.getLast().span())) {
        sources.removeLast();
      }
      if (sources.isEmpty() || !sources.getLast().span().overlaps(span)) {
        sources.add(source.withSpan(span));
      }
    }
    return tags.withSources(sources);
  }

  private Span exact(Span source) {
    List<Span> words = new ArrayList<>(tags.words().stream().filter(source::contains).toList());
    while (words.size() > 1 && isNoEnd(words.getLast())) {
      words.removeLast();
    }
    dropDateline(words);
    while (words.size() > 1 && CONJUNCTIONS.contains(text(words.getFirst()))) {
      words.removeFirst();
    }
    if (words.isEmpty()) {
      return source;
    }
    if (words.size() == 1
        && DETERMINERS.contains(text(words.getFirst()).toLowerCase(Locale.ROOT))) {
      return upToCue(words.getFirst());
    }
    if (words.size() == 1 && isBefore(words.getFirst())) {
      return upToCue(words.getFirst());
    }
    Span span = withHonorific(words.getFirst()).union(words.getLast());
    return PREPOSITIONS.contains(text(words.getLast())) ? withName(span, words.getLast()) : span;
  }

  /** "PARIS - The minister": the place from which a paragraph is filed is no part of a source. */
  private void dropDateline(List<Span> words) {
    boolean first = !words.isEmpty() && words.getFirst().start() == tags.block().span().start();
    int dash = 0;
    while (dash < Math.min(words.size() - 1, LONGEST_DATELINE)
        && (isUpper(text(words.get(dash))) || (first && dash > 0 && isOfDateline(words, dash)))) {
      dash++;
    }
    if (dash > 0 && DASHES.contains(text(words.get(dash)))) {
      words.subList(0, dash + 1).clear();
    }
  }

  /** ", Sudan", "(AFP)" behind a place in capitals. */
  private boolean isOfDateline(List<Span> words, int index) {
    String word = text(words.get(index));
    return Character.isUpperCase(word.codePointAt(0))
        || (word.length() == 1 && ",()/".contains(word));
  }

  /** "Foreign [diplomats said]": a word in small letters right before a plural and its verb. */
  private boolean isBefore(Span word) {
    int next = tags.tagged().firstWordFrom(word.end());
    boolean small = Character.isLowerCase(text(word).codePointAt(0)) && text(word).length() > 3;
    if (next + 1 >= tags.words().size()
        || !small
        || isPlural(word)
        || !isPlural(tags.words().get(next))) {
      return false;
    }
    Span verb = tags.words().get(next + 1);
    return tags.cues().stream().anyMatch(cue -> cue.span().start() == verb.start());
  }

  private boolean isPlural(Span word) {
    String text = text(word);
    return Character.isLowerCase(text.codePointAt(0))
        && text.length() > 3
        && text.endsWith("s")
        && !text.endsWith("ss");
  }

  /** "The" alone goes on to the verb of which it is the source: "the soldiers [told us]". */
  private Span upToCue(Span determiner) {
    int first = tags.tagged().firstWordFrom(determiner.end());
    for (int i = first; i < Math.min(tags.words().size(), first + LONGEST_REST); i++) {
      Span word = tags.words().get(i);
      if (tags.cues().stream().anyMatch(cue -> cue.span().start() == word.start())) {
        return i == first ? determiner : determiner.union(tags.words().get(i - 1));
      }
      if (!Character.isLetterOrDigit(tags.text().codePointAt(word.start()))) {
        return determiner;
      }
    }
    return determiner;
  }

  private static boolean isUpper(String word) {
    return word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private Span withHonorific(Span name) {
    Span span = name;
    for (Span word : tags.words().reversed()) {
      boolean before = word.end() <= span.start();
      if (before && HONORIFICS.contains(text(word))) {
        return word.union(name);
      }
      if (before && !text(word).equals(".")) {
        return name;
      }
      span = before ? word : span;
    }
    return name;
  }

  private boolean isNoEnd(Span word) {
    String text = text(word);
    return text.equals(",") || text.equals(":") || RELATIVE_PRONOUNS.contains(text);
  }

  /** The phrase with the capitalised words that follow, or without its dangling preposition. */
  private Span withName(Span span, Span preposition) {
    Span named = span;
    for (Span word : tags.words()) {
      if (word.start() >= span.end()) {
        if (!Character.isUpperCase(tags.text().codePointAt(word.start()))) {
          break;
        }
        named = named.union(word);
      }
    }
    return named.equals(span)
        ? new Span(span.start(), Math.max(span.start() + 1, preposition.start())).strip(tags.text())
        : named;
  }

  private String text(Span word) {
    return word.of(tags.text());
  }
}
