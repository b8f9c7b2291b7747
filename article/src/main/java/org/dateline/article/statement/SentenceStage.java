package org.dateline.article.statement;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Layer;
import org.dateline.article.annotation.Sentence;
import org.dateline.article.document.Block;
import org.dateline.article.document.Document;
import org.dateline.article.document.Span;
import org.dateline.article.pipeline.Stage;

/**
 * Cuts the blocks that are read into sentences by Unicode's rules (UAX #29) with CLDR's English
 * abbreviations and ranks kept from ending one, as ICU implements them. A sentence never crosses a
 * block.
 */
public final class SentenceStage implements Stage {
  /** Ranks and offices before names, which CLDR's list of abbreviations lacks. */
  private static final List<String> RANKS =
      List.of(
          "Gen.", "Lt.", "Col.", "Maj.", "Capt.", "Sgt.", "Cpl.", "Pvt.", "Adm.", "Cmdr.", "Brig.",
          "Cdr.", "Sen.", "Rep.", "Gov.", "Rev.", "Hon.", "Amb.", "Prof.", "Dr.", "St.", "No.");

  /** Never used itself: iterators hold state, so each article gets a clone. */
  private static final BreakIterator ENGLISH = english();

  private static BreakIterator english() {
    FilteredBreakIteratorBuilder builder =
        FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
    RANKS.forEach(builder::suppressBreakAfter);
    return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
  }

  @Override
  public String name() {
    return "sentence";
  }

  @Override
  public Set<Layer> requires() {
    return Set.of();
  }

  @Override
  public Set<Layer> assigns() {
    return Set.of(Layer.SENTENCES);
  }

  @Override
  public List<Sentence> annotate(Article article) {
    Document document = article.document();
    BreakIterator iterator = ENGLISH.clone();
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.readBlocks()) {
      iterator.setText(document.text(block.span()));
      int from = iterator.first();
      for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
        int offset = block.span().start();
        Span sentence = new Span(offset + from, offset + to).strip(document.text());
        if (!sentence.isEmpty()) {
          add(sentence, from > 0, document.text(), sentences);
        }
        from = to;
      }
    }
    return sentences;
  }

  /** What goes on in lower case is no new sentence: “Who fired?” he asked. */
  private static void add(Span span, boolean follows, String text, List<Sentence> sentences) {
    if (follows && !sentences.isEmpty() && Character.isLowerCase(text.codePointAt(span.start()))) {
      sentences.add(new Sentence(sentences.removeLast().span().union(span)));
    } else {
      sentences.add(new Sentence(span));
    }
  }
}
