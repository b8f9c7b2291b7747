package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Takes back a subject that a content has swallowed: a cue without a source near it gets the noun
 * phrase between the clause's beginning and itself, as in "‘Port is shut’ UK says", if the model
 * took that phrase for the end of a content.
 */
final class SubjectRepair {
  /** A source this near to its cue needs no repair. */
  private static final int NEAR = 6;

  private static final int LONGEST_SUBJECT = 8;
  private static final double SCORE = 0.6;
  static final Set<String> CONJUNCTIONS =
      Set.of(
          "while", "but", "and", "whereas", "although", "though", "as", "after", "before", "when");
  private static final Set<String> OPENERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "he", "she", "it", "they", "some", "many",
          "one", "two", "several", "other", "another");

  private final BlockTags tags;

  SubjectRepair(BlockTags tags) {
    this.tags = tags;
  }

  BlockTags repaired() {
    List<TaggedSpan> sources = new ArrayList<>(tags.sources());
    List<TaggedSpan> contents = new ArrayList<>(tags.contents());
    for (TaggedSpan cue : tags.cues()) {
      Span subject = isWithoutSource(cue.span()) ? subjectBefore(cue.span()) : null;
      if (subject != null && contents.stream().anyMatch(c -> c.span().overlaps(subject))) {
        sources.removeIf(source -> subject.contains(source.span()));
        sources.add(TaggedSpan.byRule(subject, SCORE));
        contents.replaceAll(content -> without(content, subject));
      }
    }
    sources.sort(Comparator.comparing(TaggedSpan::span));
    contents.removeIf(content -> content.span().isEmpty());
    return tags.withSources(sources).withContents(contents);
  }

  private boolean isWithoutSource(Span cue) {
    boolean inContent = tags.contents().stream().anyMatch(c -> c.span().overlaps(cue));
    return !inContent
        && tags.sources().stream().map(TaggedSpan::span).noneMatch(s -> isSourceOf(s, cue));
  }

  private boolean isSourceOf(Span source, Span cue) {
    Span between =
        new Span(
            Math.min(source.end(), cue.end()),
            Math.max(Math.min(source.end(), cue.end()), Math.max(source.start(), cue.start())));
    return tags.sentencesBetween(source, cue) == 0
        && tags.gap(source, cue) <= NEAR
        && tags.cues().stream().noneMatch(other -> between.contains(other.span()));
  }

  /** The noun phrase that ends at the cue; null if what stands there does not look like one. */
  private @Nullable Span subjectBefore(Span cue) {
    Span subject = null;
    int length = 0;
    List<Span> words = tags.words().stream().filter(word -> word.end() <= cue.start()).toList();
    for (Span word : words.reversed()) {
      if (isBoundary(word) || tags.sentencesBetween(word, cue) > 0) {
        break;
      }
      subject = subject == null ? word : subject.union(word);
      if (++length > LONGEST_SUBJECT) {
        return null;
      }
    }
    return subject != null && opensNounPhrase(subject) ? subject : null;
  }

  private boolean isBoundary(Span word) {
    String text = word.of(tags.text());
    boolean mark = text.length() == 1 && ",;:()[]—–―".contains(text);
    return mark || CONJUNCTIONS.contains(text) || endsQuotation(word);
  }

  private boolean endsQuotation(Span word) {
    return tags.quotations().stream()
        .anyMatch(q -> q.whole().contains(word) && (!q.inner().contains(word) || q.closed()));
  }

  private boolean opensNounPhrase(Span subject) {
    String words = subject.of(tags.text());
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    return Character.isUpperCase(first.codePointAt(0)) || OPENERS.contains(first);
  }

  /** What stands before the subject, without the conjunction that led to it. */
  private TaggedSpan without(TaggedSpan content, Span subject) {
    if (!content.span().overlaps(subject)) {
      return content;
    }
    int end = Math.max(content.span().start(), subject.start());
    Span rest = new Span(content.span().start(), end).strip(tags.text());
    for (Span word : tags.words().reversed()) {
      if (rest.contains(word) && word.end() == rest.end()) {
        boolean conjunction = CONJUNCTIONS.contains(word.of(tags.text()));
        return content.withSpan(
            conjunction ? new Span(rest.start(), word.start()).strip(tags.text()) : rest);
      }
    }
    return content.withSpan(rest);
  }
}
