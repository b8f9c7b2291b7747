package org.dateline.article.statement;

import java.util.Comparator;
import java.util.List;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Block;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the model and the marks say of one block.
 *
 * @param text the document's text
 * @param block the block
 * @param tagged the words with the model's probabilities
 * @param index the words, in order
 * @param sentences the sentences' spans, in order
 * @param quotations the outermost quotations, in order
 * @param sources what the model takes for sources, in order
 * @param cues what the model takes for cues, in order
 * @param contents what the model takes for contents, in order
 */
record BlockTags(
    String text,
    Block block,
    TaggedText tagged,
    Words index,
    List<Span> sentences,
    List<Quotation> quotations,
    List<TaggedSpan> sources,
    List<TaggedSpan> cues,
    List<TaggedSpan> contents) {
  private static final double EVEN = 0.5;

  BlockTags withContents(List<TaggedSpan> others) {
    return new BlockTags(text, block, tagged, index, sentences, quotations, sources, cues, others);
  }

  BlockTags withSources(List<TaggedSpan> others) {
    return new BlockTags(text, block, tagged, index, sentences, quotations, others, cues, contents);
  }

  BlockTags withCues(List<TaggedSpan> others) {
    return new BlockTags(
        text, block, tagged, index, sentences, quotations, sources, others, contents);
  }

  /** The words' spans, punctuation marks among them, in order. */
  List<Span> words() {
    return index.spans();
  }

  /** The words and marks that stand wholly within a span, in order. */
  List<Span> wordsIn(Span span) {
    int from = tagged.firstWordFrom(span.start());
    int to = Math.max(from, tagged.firstWordFrom(span.end()));
    return words().subList(from, to > from && words().get(to - 1).end() > span.end() ? to - 1 : to);
  }

  /** The number of words between two spans, punctuation left out; 0 where they touch or overlap. */
  int gap(Span a, Span b) {
    return index.count(Math.min(a.end(), b.end()), Math.max(a.start(), b.start()));
  }

  /** The number of words, punctuation left out, within a span. */
  int length(Span span) {
    return index.count(span.start(), span.end());
  }

  /** The number of sentence ends between two spans. */
  int sentencesBetween(Span a, Span b) {
    return Math.abs(sentence(a.start()) - sentence(b.start()));
  }

  /** The number of the sentence that an offset stands in, or of the next one. */
  int sentence(int offset) {
    int number = 0;
    int high = sentences.size() - 1;
    while (number < high) {
      int middle = (number + high) >>> 1;
      if (sentences.get(middle).end() <= offset) {
        number = middle + 1;
      } else {
        high = middle;
      }
    }
    return number;
  }

  /**
   * Whether a sentence of the reporter stands between two offsets, other than the one with the cue:
   * “Nine,” she said. <em>She shrugged.</em> “Ten.”
   */
  boolean isInterrupted(@Nullable TaggedSpan cue, int after, int before) {
    return sentences.stream()
        .filter(sentence -> sentence.start() >= after && sentence.end() <= before)
        .filter(sentence -> cue == null || !sentence.contains(cue.span()))
        .anyMatch(sentence -> !isQuoted(sentence.start()) && length(sentence) > 1);
  }

  /** Whether an offset stands in a quotation, its marks included. */
  boolean isQuoted(int offset) {
    return quotations.stream().anyMatch(quotation -> quotation.whole().contains(offset));
  }

  /** The quotation that holds all of a span; null if none does. */
  @Nullable Quotation quotationOf(Span span) {
    return quotations.stream()
        .filter(quotation -> quotation.whole().contains(span))
        .findFirst()
        .orElse(null);
  }

  /**
   * Whether a span ends with a quotation that may go on: the road was "a trap that they laid", the
   * road was "a trap," he said; but not: the road was "a trap".
   */
  boolean endsQuoted(Span span) {
    int last = span.strip(text).end() - 1;
    return quotations.stream()
        .filter(quotation -> quotation.whole().contains(last))
        .anyMatch(
            quotation ->
                quotation.whole().contains(span)
                    || length(quotation.inner()) >= ContentEdges.LEAST_SPEECH_WORDS
                    || quotation.inner().of(text).endsWith(","));
  }

  /** A span without the marks of the quotation that it is all of. */
  Span unquoted(Span span) {
    return quotations.stream()
        .filter(quotation -> quotation.whole().start() == span.start())
        .filter(
            quotation ->
                length(
                        new Span(
                            Math.min(quotation.inner().end(), span.end()),
                            Math.max(quotation.inner().end(), span.end())))
                    == 0)
        .map(Quotation::inner)
        .findFirst()
        .orElse(span);
  }

  /**
   * How probably a span is the named part of a cue: the mean over its words, 0 where the model did
   * not tag the cue.
   */
  double link(String part, TaggedSpan cue, Span span) {
    int from = tagged.firstWordFrom(span.start());
    int to = tagged.firstWordFrom(span.end());
    if (cue.first() < 0 || from >= to) {
      return 0;
    }
    double sum = 0;
    for (int word = from; word < to; word++) {
      sum += tagged.link(part, cue.first(), word);
    }
    return sum / (to - from);
  }

  /**
   * Whether the source to which a cue is most surely linked is in none of some contents; not so
   * where it is linked to none.
   */
  boolean sourceOutside(TaggedSpan cue, List<TaggedSpan> contents) {
    return sources.stream()
        .filter(source -> link("source", cue, source.span()) >= EVEN)
        .max(Comparator.comparingDouble(source -> link("source", cue, source.span())))
        .map(source -> contents.stream().noneMatch(one -> one.span().overlaps(source.span())))
        .orElse(false);
  }

  /** How probably a cue tells of an attitude; 0 where the model did not tag it. */
  double attitude(TaggedSpan cue) {
    return cue.first() < 0 ? 0 : tagged.probabilities("attitude", cue.first())[0];
  }
}
