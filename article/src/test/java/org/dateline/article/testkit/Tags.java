package org.dateline.article.testkit;

import java.util.ArrayList;
import java.util.HashMap;
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
    return of(markup, markup);
  }

  /**
   * The same, of a model whose links tell otherwise.
   *
   * @param linked marks the same text
   */
  public static List<TaggedText> of(Markup markup, Markup linked) {
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
                  "source", head(words, parts(markup, Statement::source)),
                  "cue", head(words, parts(markup, Statement::cue)),
                  "content", head(words, outermost(parts(markup, Statement::content))),
                  "attitude", attitudes(words, markup)),
              Map.of(
                  "source", links(words, linked, Statement::source),
                  "content", links(words, linked, Statement::content))));
    }
    return tagged;
  }

  /** The links of each statement's cue, told by the cue's first word. */
  private static Map<Integer, TaggedText.LinkRow> links(
      List<Span> words, Markup markup, Function<Statement, List<Span>> part) {
    Map<Integer, TaggedText.LinkRow> rows = new HashMap<>();
    for (Statement statement : markup.statements()) {
      for (int cue = 0; cue < words.size() && !statement.cue().isEmpty(); cue++) {
        if (words.get(cue).start() == statement.cue().getFirst().start()) {
          float[] row = new float[words.size()];
          for (int word = 0; word < row.length; word++) {
            Span span = words.get(word);
            boolean linked = part.apply(statement).stream().anyMatch(p -> p.contains(span));
            row[word] = linked ? SURE : 1 - SURE;
          }
          rows.put(cue, new TaggedText.LinkRow(0, row));
        }
      }
    }
    return rows;
  }

  /** The model's tags do not nest: of contents within each other it sees the outermost. */
  private static List<Span> outermost(List<Span> parts) {
    return parts.stream()
        .filter(part -> parts.stream().noneMatch(o -> !o.equals(part) && o.contains(part)))
        .toList();
  }

  private static List<Span> parts(Markup markup, Function<Statement, List<Span>> part) {
    return markup.statements().stream().flatMap(s -> part.apply(s).stream()).toList();
  }

  private static TaggedText.Head head(List<Span> words, List<Span> parts) {
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
    return new TaggedText.Head(List.of("O", "B", "I"), rows);
  }

  private static TaggedText.Head attitudes(List<Span> words, Markup markup) {
    float[][] rows = new float[words.size()][];
    for (int i = 0; i < rows.length; i++) {
      Span word = words.get(i);
      boolean attitude =
          markup.statements().stream()
              .filter(statement -> statement.act() == Statement.Act.ATTITUDE)
              .anyMatch(statement -> statement.cue().stream().anyMatch(c -> c.contains(word)));
      rows[i] = new float[] {attitude ? SURE : 1 - SURE};
    }
    return new TaggedText.Head(List.of("attitude"), rows);
  }
}
