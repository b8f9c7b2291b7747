package org.dateline.article.modality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.annotation.Modality.Likelihood;
import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.document.Span;
import org.dateline.article.modality.ProbabilityScale.Band;
import org.dateline.article.table.ResourceTable;

/**
 * Finds words of probability and reads them on one scale. A word that the speaker's scale does not
 * have keeps its words and gets no numbers; nothing is converted from one scale to another.
 */
final class Likelihoods {
  private final Map<Scale, Map<String, Band>> scales = new EnumMap<>(Scale.class);
  private final WordFinder<String> words;

  Likelihoods() {
    Map<String, String> all = new TreeMap<>();
    for (Scale scale : Scale.values()) {
      for (Band band : ProbabilityScale.bands(scale)) {
        for (String form : band.forms()) {
          scales.computeIfAbsent(scale, s -> new TreeMap<>()).put(form, band);
          all.put(form, form);
        }
      }
    }
    for (List<String> row : ResourceTable.rows(Likelihoods.class, "degrees.tsv", 3)) {
      for (String degree : List.of(row.get(1).split(";"))) {
        for (String term : List.of(row.get(2).split(";"))) {
          String words = degree + " " + term;
          all.putIfAbsent(words, row.getFirst().equals("comparison") ? "" : words);
        }
      }
    }
    this.words = new WordFinder<>(all);
  }

  /** The likelihoods within a piece of content, in order. */
  List<Likelihood> find(String text, Span content, Scale scale) {
    List<Likelihood> found = new ArrayList<>();
    for (WordFinder.Found<String> word : words.find(text, content)) {
      if (!word.meaning().isEmpty()) {
        found.add(read(text, word.span(), word.meaning(), content, scale));
      }
    }
    return found;
  }

  private Likelihood read(String text, Span span, String form, Span content, Scale scale) {
    Span scope = Scope.of(text, span, content);
    Band band = scales.getOrDefault(scale, Map.of()).get(form);
    return band == null
        ? new Likelihood(span, Scale.NONE, form, null, null, scope)
        : new Likelihood(span, scale, band.term(), band.low(), band.high(), scope);
  }
}
