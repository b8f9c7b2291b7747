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
    Span span = withHonorific(words.getFirst()).union(words.getLast());
    return PREPOSITIONS.contains(text(words.getLast())) ? withName(span, words.getLast()) : span;
  }

  /** "PARIS - The minister": the place from which a paragraph is filed is no part of a source. */
  private void dropDateline(List<Span> words) {
    int dash = 0;
    while (dash < words.size() - 1 && isUpper(text(words.get(dash)))) {
      dash++;
    }
    if (dash > 0 && DASHES.contains(text(words.get(dash)))) {
      words.subList(0, dash + 1).clear();
    }
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
