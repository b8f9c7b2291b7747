package org.dateline.article.modality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.annotation.Modality.Hedge;
import org.dateline.article.annotation.Modality.HedgeKind;
import org.dateline.article.document.Span;
import org.dateline.article.table.ResourceTable;

/** Finds the words of doubt that no scale numbers. */
final class Hedges {
  private static final Set<String> LOWER_CASE_ONLY = Set.of("May", "Might");

  private final WordFinder<HedgeKind> words;

  Hedges() {
    Map<String, HedgeKind> kinds = new TreeMap<>();
    for (List<String> row : ResourceTable.rows(Hedges.class, "hedges.tsv", 2)) {
      for (String form : List.of(row.get(1).split(" \\| "))) {
        kinds.put(form, HedgeKind.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
      }
    }
    this.words = new WordFinder<>(kinds);
  }

  /** The hedges within a piece of content, in order. */
  List<Hedge> find(String text, Span content) {
    List<Hedge> found = new ArrayList<>();
    for (WordFinder.Found<HedgeKind> word : words.find(text, content)) {
      Span span = word.span();
      if (!LOWER_CASE_ONLY.contains(span.of(text)) && !isNoun(text, span)) {
        found.add(new Hedge(span, word.meaning(), Scope.of(text, span, content)));
      }
    }
    return found;
  }

  /** "the might of the army", "its potential". */
  private static boolean isNoun(String text, Span span) {
    String word = span.of(text);
    if (!word.equals("might") && !word.equals("potential")) {
      return false;
    }
    String before = text.substring(Math.max(0, span.start() - 10), span.start()).stripTrailing();
    return (word.equals("might") && before.endsWith("the"))
        || before.endsWith("its")
        || before.endsWith("their")
        || before.endsWith("military");
  }
}
