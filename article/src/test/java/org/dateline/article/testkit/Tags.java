package org.dateline.article.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Statement;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Block;
import org.dateline.article.document.Span;

/** The tags that a perfect model would give to marked text, so that a test needs no model. */
public final class Tags {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^\\s\\p{Z}]");
  private static final float SURE = 0.96f;

  private Tags() {}

  /** One tagged text for each block of the marked article. */
  public static List<TaggedText> of(Markup markup) {
    List<TaggedText> tagged = new ArrayList<>();
    for (Block block : markup.article().document().readBlocks()) {
      List<Span> words =
          WORD.matcher(markup.text())
              .region(block.span().start(), block.span().end())
              .results()
              .map(word -> new Span(word.start(), word.end()))
              .toList();
      tagged.add(
          new TaggedText(
              block.span(),
              words,
              Map.of(
                  "source", rows(words, parts(markup, Statement::source)),
                  "cue", rows(words, parts(markup, Statement::cue)),
                  "content", rows(words, parts(markup, Statement::content)))));
    }
    return tagged;
  }

  private static List<Span> parts(Markup markup, Function<Statement, List<Span>> part) {
    return markup.statements().stream().flatMap(s -> part.apply(s).stream()).toList();
  }

  private static float[][] rows(List<Span> words, List<Span> parts) {
    float[][] rows = new float[words.size()][];
    for (int i = 0; i < rows.length; i++) {
      Span word = words.get(i);
      int label = 0;
      for (Span part : parts) {
        if (part.contains(word)) {
          boolean first = i == 0 || words.get(i - 1).start() < part.start();
          label = first ? 1 : 2;
        }
      }
      rows[i] = new float[] {1 - SURE, 1 - SURE, 1 - SURE};
      rows[i][label] = SURE;
    }
    return rows;
  }
}
