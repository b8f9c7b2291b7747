package org.dateline.article.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.annotation.Annotation;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Name;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Block;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Span;
import org.dateline.article.testkit.Articles;

/**
 * Articles whose names are marked as a perfect model would take them: "Shells hit [place Sumy]".
 * Each line is a paragraph. What is not marked the model takes for no name.
 */
final class MarkedNames {
  private static final Pattern MARK = Pattern.compile("\\[(\\w+) ([^\\]]+)]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Cf}]+|[^\\s\\p{Z}]");
  private static final List<EntityType> TYPES = List.of(EntityType.values());
  private static final float SURE = 0.96f;

  private MarkedNames() {}

  static Article article(String marked) {
    return article(marked, Metadata.NONE);
  }

  static Article article(String marked, Metadata metadata) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      int start = text.length();
      text.append(mark.group(2));
      EntityType type = EntityType.valueOf(mark.group(1).toUpperCase(Locale.ROOT));
      names.add(new Name(new Span(start, text.length()), type));
      at = mark.end();
    }
    text.append(marked.substring(at));
    Article article = Articles.withText(text.toString(), metadata);
    List<Annotation> annotations = new ArrayList<>();
    for (Block block : article.document().readBlocks()) {
      annotations.add(tagged(article, block, names));
    }
    annotations.addAll(names);
    return article.with(annotations);
  }

  private static TaggedText tagged(Article article, Block block, List<Name> names) {
    List<Span> words =
        WORD.matcher(article.document().text())
            .region(block.span().start(), block.span().end())
            .results()
            .map(word -> new Span(word.start(), word.end()))
            .toList();
    List<String> labels = new ArrayList<>(List.of("O"));
    for (EntityType type : TYPES) {
      labels.add("B-" + type.label());
      labels.add("I-" + type.label());
    }
    float[][] rows = new float[words.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new float[labels.size()];
      rows[i][label(words.get(i), names)] = SURE;
    }
    return new TaggedText(
        block.span(), words, Map.of("names", new TaggedText.Head(labels, rows)), Map.of());
  }

  private static int label(Span word, List<Name> names) {
    for (Name name : names) {
      if (name.span().contains(word)) {
        boolean first = name.span().start() == word.start();
        return 1 + 2 * TYPES.indexOf(name.type()) + (first ? 0 : 1);
      }
    }
    return 0;
  }
}
