package org.dateline.evals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;

/**
 * How well the contents of statements are found, as precision and recall, in two ways: exact (the
 * same words, quotation marks and punctuation at the edges apart) and overlap (characters of
 * words). Statements are paired one to one, best F1 first.
 */
final class Overlap {
  private static final double LEAST = 0.05;

  private final Ratio exact = new Ratio();
  private final Ratio overlap = new Ratio();

  /** Right, found and wanted things, and what follows from them. */
  static final class Ratio {
    private int right;
    private int found;
    private int wanted;

    int found() {
      return found;
    }

    int wanted() {
      return wanted;
    }

    double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
      return wanted == 0 ? 0 : (double) right / wanted;
    }

    double f1() {
      return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
    }

    void add(int right, int found, int wanted) {
      this.right += right;
      this.found += found;
      this.wanted += wanted;
    }
  }

  private record Pair(int want, int have, BitSet extent, double f1) {}

  Ratio exact() {
    return exact;
  }

  Ratio overlap() {
    return overlap;
  }

  /** Counts the statements of one article. */
  void add(GoldArticle gold, Article article) {
    String text = article.document().text();
    GoldText snippets = new GoldText(gold.name(), text);
    List<List<BitSet>> wanted =
        gold.statements().stream().map(one -> words(snippets.extents(one), text)).toList();
    List<BitSet> had =
        article.statements().stream()
            .map(Statement::content)
            .map(spans -> Positions.contentWords(spans, text))
            .toList();
    Set<Integer> unpaired = new HashSet<>();
    for (int i = 0; i < wanted.size(); i++) {
      unpaired.add(i);
    }
    for (Pair pair : pairs(wanted, had)) {
      BitSet have = had.get(pair.have());
      unpaired.remove(pair.want());
      exact.add(have.equals(pair.extent()) ? 1 : 0, 0, 0);
      overlap.add(Positions.common(have, pair.extent()), 0, pair.extent().cardinality());
    }
    unpaired.forEach(i -> overlap.add(0, 0, wanted.get(i).getFirst().cardinality()));
    overlap.add(0, had.stream().mapToInt(BitSet::cardinality).sum(), 0);
    exact.add(0, had.size(), wanted.size());
  }

  private static List<BitSet> words(List<List<Span>> extents, String text) {
    return extents.stream().map(spans -> Positions.contentWords(spans, text)).toList();
  }

  private static List<Pair> pairs(List<List<BitSet>> wanted, List<BitSet> had) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < had.size(); j++) {
        candidates.add(best(i, j, wanted.get(i), had.get(j)));
      }
    }
    candidates.sort(Comparator.comparingDouble(Pair::f1).reversed());
    Set<Integer> used = new HashSet<>();
    Set<Integer> taken = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (pair.f1() >= LEAST && !used.contains(pair.want()) && !taken.contains(pair.have())) {
        used.add(pair.want());
        taken.add(pair.have());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static Pair best(int want, int have, List<BitSet> extents, BitSet words) {
    BitSet best = extents.getFirst();
    for (BitSet extent : extents) {
      if (Positions.f1(words, extent) > Positions.f1(words, best)) {
        best = extent;
      }
    }
    return new Pair(want, have, best, Positions.f1(words, best));
  }
}
