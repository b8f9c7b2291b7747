package org.dateline.article.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Block;
import org.dateline.article.document.Document;
import org.dateline.article.document.Span;
import org.dateline.article.pipeline.Stage;

/**
 * Finds statements and attitudes: the model says which words are sources, cues and contents, the
 * quotation marks say exactly where quotations begin, end and go on, and links make records of
 * them.
 */
public final class StatementStage implements Stage {
  private final Acts acts = new Acts();

  @Override
  public String name() {
    return "statement";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of(Layer.SENTENCES, Layer.TAGS);
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.STATEMENTS, Layer.REASONS);
  }

  @Override
  public List<Annotation> annotate(Article article) {
    Document document = article.document();
    Map<Span, TaggedText> tagged =
        article.all(TaggedText.class).stream()
            .collect(Collectors.toMap(TaggedText::block, Function.identity()));
    List<Span> sentences = article.all(Sentence.class).stream().map(Sentence::span).toList();
    Assembly assembly = new Assembly(document.text());
    List<Quotation> quotations = new ArrayList<>();
    List<Draft> within = new ArrayList<>();
    for (Block block : document.readBlocks()) {
      TaggedText words = tagged.get(block.span());
      if (words != null) {
        BlockTags tags = tags(document, block, words, sentences);
        quotations.addAll(tags.quotations());
        // What a paragraph leaves open does not go on in a post.
        Assembly whole = block.isOfPost() ? new Assembly(document.text()) : assembly;
        whole.add(tags);
        if (block.isOfPost()) {
          within.addAll(whole.drafts());
        }
      }
    }
    List<Draft> drafts = new ArrayList<>(Posts.drafts(document));
    for (Draft post : drafts) {
      // All of a post is its author's words.
      post.contentSpans().forEach(span -> quotations.add(new Quotation(span, span, true)));
    }
    drafts.addAll(within);
    drafts.addAll(assembly.drafts());
    Records records = new Records(document.text(), quotations, acts);
    drafts.addAll(RelayedSpeech.find(document.text(), drafts, records));
    drafts.sort(Comparator.comparingInt(Draft::start));
    List<Annotation> read = new ArrayList<>(records.of(drafts));
    read.addAll(records.reasons());
    return read;
  }

  private static BlockTags tags(
      Document document, Block block, TaggedText words, List<Span> sentences) {
    return new BlockTags(
        document.text(),
        block,
        words,
        new Words(document.text(), words),
        sentences.stream().filter(sentence -> block.span().contains(sentence)).toList(),
        QuotationFinder.find(document.text(), block.span()),
        spans(words, "source"),
        spans(words, "cue"),
        spans(words, "content"));
  }

  private static List<TaggedSpan> spans(TaggedText words, String head) {
    return words.runs(head).stream()
        .map(run -> new TaggedSpan(words.span(run.from(), run.to()), run.score(), run.from()))
        .toList();
  }
}
