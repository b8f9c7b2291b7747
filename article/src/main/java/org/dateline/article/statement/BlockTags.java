package org.dateline.article.statement;

import java.util.List;
import org.dateline.article.document.Block;
import org.dateline.article.document.Span;

/**
 * What the model and the marks say of one block.
 *
 * @param text the document's text
 * @param block the block
 * @param words the words' spans, in order
 * @param sentences the sentences' spans, in order
 * @param quotations the outermost quotations, in order
 * @param sources what the model takes for sources, in order
 * @param cues what the model takes for cues, in order
 * @param contents what the model takes for contents, in order
 */
record BlockTags(
    String text,
    Block block,
    List<Span> words,
    List<Span> sentences,
    List<Quotation> quotations,
    List<TaggedSpan> sources,
    List<TaggedSpan> cues,
    List<TaggedSpan> contents) {

  BlockTags withContents(List<TaggedSpan> others) {
    return new BlockTags(text, block, words, sentences, quotations, sources, cues, others);
  }

  BlockTags withSources(List<TaggedSpan> others) {
    return new BlockTags(text, block, words, sentences, quotations, others, cues, contents);
  }

  BlockTags withCues(List<TaggedSpan> others) {
    return new BlockTags(text, block, words, sentences, quotations, sources, others, contents);
  }

  /**
   * The number of words, punctuation left out, between two spans; 0 where they touch or overlap.
   */
  int gap(Span a, Span b) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    return (int) words.stream().filter(word -> isBetween(word, from, to)).count();
  }

  private boolean isBetween(Span word, int from, int to) {
    return word.start() >= from
        && word.end() <= to
        && Character.isLetterOrDigit(text.codePointAt(word.start()));
  }

  /** The number of words, punctuation left out, within a span. */
  int length(Span span) {
    return (int) words.stream().filter(word -> isBetween(word, span.start(), span.end())).count();
  }

  /** The number of sentence ends between two spans. */
  int sentencesBetween(Span a, Span b) {
    return Math.abs(sentence(a.start()) - sentence(b.start()));
  }

  /** The number of the sentence that an offset stands in, or of the next one. */
  int sentence(int offset) {
    int number = 0;
    while (number < sentences.size() - 1 && sentences.get(number).end() <= offset) {
      number++;
    }
    return number;
  }
}
