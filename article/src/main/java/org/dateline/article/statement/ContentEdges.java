package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Span;

/**
 * Brings the model's contents and the quotation marks together. Where they disagree about an
 * ordinary quotation the marks win: a content that covers most of a quotation gets all of it, one
 * that covers little loses it. Edges lose enclosing marks and commas.
 */
final class ContentEdges {
  /** From this share of a quotation on, a content is taken to mean the whole of it. */
  private static final double MOST = 0.5;

  /** Shorter quotations beside a cue may be titles, names or scare quotes. */
  static final int LEAST_SPEECH_WORDS = 4;

  /** How sure we are of a quotation that the marks and a cue show and the model missed. */
  private static final double SCORE_OF_MARKS = 0.6;

  private static final int LONGEST_DATELINE = 250;

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?=\\p{Lu}.{2})[\\p{Lu}.’'/-]{1,30}(?: [\\p{Lu}.’'/-]{1,30}){0,3}(?:,[^—–(\\n]{0,60}|\\s)?(?:\\([^)\\n]{1,40}\\)\\s*)?(?:[—–]|--?)\\s");

  /** "…, which Chisinau has denied": the words stand in the clause before. */
  private static final Set<String> RELATIVE_PRONOUNS =
      Set.of("which", "that", "who", "whom", "what", "whose");

  private final BlockTags tags;

  ContentEdges(BlockTags tags) {
    this.tags = tags;
  }

  /** The block's contents with exact edges, in order and apart. */
  List<TaggedSpan> exact() {
    List<TaggedSpan> contents = new ArrayList<>();
    for (TaggedSpan content : tags.contents()) {
      contents.add(content.withSpan(alignedWithQuotations(besideSourcesAndCues(content.span()))));
    }
    contents.replaceAll(content -> content.withSpan(withinItsSentence(content.span())));
    contents.addAll(missedQuotations(contents));
    return trimmed(merged(contents));
  }

  /** Words at an edge that the model takes for a source's or a cue's too are not the content's. */
  private Span besideSourcesAndCues(Span content) {
    Span rest = content;
    for (List<TaggedSpan> others : List.of(tags.sources(), tags.cues())) {
      for (TaggedSpan tagged : others) {
        Span other = tagged.span();
        if (other.overlaps(rest) && other.start() < rest.start() && other.end() < rest.end()) {
          rest = new Span(other.end(), rest.end());
        } else if (other.overlaps(rest)
            && other.end() > rest.end()
            && other.start() > rest.start()) {
          rest = new Span(rest.start(), other.start());
        }
      }
    }
    return rest;
  }

  private Span alignedWithQuotations(Span content) {
    Span aligned = content;
    for (Quotation quotation : tags.quotations()) {
      if (aligned.overlaps(quotation.inner()) && !aligned.contains(quotation.inner())) {
        aligned = aligned(aligned, quotation);
      }
    }
    return aligned;
  }

  private Span aligned(Span content, Quotation quotation) {
    Span inner = quotation.inner();
    int shared = Math.min(content.end(), inner.end()) - Math.max(content.start(), inner.start());
    boolean most = shared >= MOST * inner.length();
    if (quotation.whole().contains(content)) {
      return most ? inner : content;
    }
    if (most) {
      return content.union(quotation.whole());
    }
    return content.start() < inner.start()
        ? new Span(content.start(), quotation.whole().start())
        : new Span(Math.min(quotation.whole().end(), content.end()), content.end());
  }

  /**
   * "… to “meet songs with songs”. Twelve were hurt.": after the quoted end a new sentence begins.
   */
  private Span withinItsSentence(Span content) {
    for (Span sentence : tags.sentences()) {
      boolean runsOver = sentence.contains(content.start()) && sentence.end() < content.end();
      if (runsOver && !tags.isQuoted(content.start()) && endsWithQuotation(sentence)) {
        return new Span(content.start(), sentence.end());
      }
    }
    return content;
  }

  private boolean endsWithQuotation(Span sentence) {
    return tags.quotations().stream()
        .map(Quotation::whole)
        .anyMatch(whole -> sentence.contains(whole) && tags.gap(whole, at(sentence.end())) == 0);
  }

  private static Span at(int offset) {
    return new Span(offset, offset);
  }

  private List<TaggedSpan> missedQuotations(List<TaggedSpan> contents) {
    List<TaggedSpan> missed = new ArrayList<>();
    for (Quotation quotation : tags.quotations()) {
      Span inner = quotation.inner();
      boolean known = contents.stream().anyMatch(content -> content.span().overlaps(inner));
      if (!known && tags.length(inner) >= LEAST_SPEECH_WORDS && isSpeech(quotation)) {
        missed.add(TaggedSpan.byRule(inner, SCORE_OF_MARKS));
      }
    }
    return missed;
  }

  /** A quotation is speech if it is all of its block, or stands beside a cue. */
  private boolean isSpeech(Quotation quotation) {
    return isWholeBlock(quotation)
        || isAllOfItsSentences(quotation)
        || tags.cues().stream()
            .anyMatch(
                cue ->
                    !quotation.whole().overlaps(cue.span())
                        && tags.gap(cue.span(), quotation.inner()) <= 2
                        && isSetOff(quotation));
  }

  /** “… a buoy.” after the end of a sentence, up to the end of the paragraph. */
  private boolean isAllOfItsSentences(Quotation quotation) {
    Span block = tags.block().span();
    String before = tags.text().substring(block.start(), quotation.whole().start()).stripTrailing();
    String inner = quotation.inner().of(tags.text());
    return tags.cues().isEmpty()
        && before.endsWith(".")
        && quotation.whole().end() == block.end()
        && (inner.endsWith(".") || inner.endsWith("!") || inner.endsWith("?"));
  }

  private boolean isWholeBlock(Quotation quotation) {
    return quotation.whole().equals(tags.block().span());
  }

  /** Whether a comma, a colon or the sentence's edge sets a quotation apart from its sentence. */
  private boolean isSetOff(Quotation quotation) {
    String before =
        tags.text().substring(tags.block().span().start(), quotation.whole().start()).strip();
    return before.isEmpty() || ",:.?!…-–—”\"".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static List<TaggedSpan> merged(List<TaggedSpan> contents) {
    List<TaggedSpan> merged = new ArrayList<>();
    for (TaggedSpan content :
        contents.stream().sorted(Comparator.comparing(TaggedSpan::span)).toList()) {
      TaggedSpan last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && last.span().overlaps(content.span())) {
        merged.removeLast();
        double score = Math.max(last.score(), content.score());
        merged.add(new TaggedSpan(last.span().union(content.span()), score, last.first()));
      } else {
        merged.add(content);
      }
    }
    return merged;
  }

  private List<TaggedSpan> trimmed(List<TaggedSpan> contents) {
    List<TaggedSpan> trimmed = new ArrayList<>();
    for (TaggedSpan content : contents) {
      Span span = trimmed(content.span());
      if (tags.length(span) > 0 && !RELATIVE_PRONOUNS.contains(span.of(tags.text()))) {
        trimmed.add(content.withSpan(span));
      }
    }
    return trimmed;
  }

  private Span trimmed(Span content) {
    Span span = content;
    Span before;
    do {
      before = span;
      span = withoutMarks(withoutPunctuation(withoutDateline(span)));
    } while (!span.equals(before) && !span.isEmpty());
    return span;
  }

  /**
   * "GALATI, Romania, May 13 (Wire) - At least …": where and when it was filed is nobody's claim.
   */
  private Span withoutDateline(Span span) {
    Span block = tags.block().span();
    if (span.start() != block.start()) {
      return span;
    }
    // The model may see a content in the place and another behind the dash.
    Matcher dateline =
        DATELINE
            .matcher(tags.text())
            .region(block.start(), Math.min(block.end(), block.start() + LONGEST_DATELINE));
    int end = dateline.lookingAt() ? dateline.end() : block.start();
    return new Span(Math.min(end, span.end()), span.end());
  }

  private Span withoutPunctuation(Span span) {
    String text = tags.text();
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start), ",;:.–—-")) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1), ",;:–—-")) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isEdge(char c, String marks) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || marks.indexOf(c) >= 0;
  }

  /** The marks go where they enclose all of the content. */
  private Span withoutMarks(Span span) {
    for (Quotation quotation : tags.quotations()) {
      Span whole = quotation.whole();
      Span inner = quotation.inner();
      boolean startsWithIt = span.start() == whole.start() || span.start() == inner.start();
      // “… see,” ends with the quotation, whether or not the comma was taken along.
      boolean endsWithIt =
          span.end() == whole.end()
              || (span.end() <= inner.end() && tags.length(new Span(span.end(), inner.end())) == 0);
      if (startsWithIt && endsWithIt) {
        return withoutPunctuation(inner);
      }
    }
    return span;
  }
}
