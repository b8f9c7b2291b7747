package org.dateline.desk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the words that were asked for stand on the page: exactly those that made a result
 * one, a phrase as a whole. The index knows words by their number in the text; the text is cut into
 * words once more to know where these stand.
 */
final class Highlighter {
  private static final int MOST_MATCHES = 500;
  private static final int MOST_PASSAGES = 3;
  private static final int LONGEST_BLOCK = 400;

  private final IndexSearcher searcher;
  private final Weight weight;

  /** Where a word stands: in which part, from where to where in UTF-16 code units. */
  private record Place(int part, int start, int end) {}

  Highlighter(IndexSearcher searcher, Query words) throws IOException {
    this.searcher = searcher;
    this.weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** Where the words stand in a field's text, in the page's order, without overlap. */
  List<Words.Range> ranges(int document, String field, Words text) throws IOException {
    return places(document, field, text).stream().map(place -> onPage(text, place)).toList();
  }

  private static Words.Range onPage(Words text, Place place) {
    Words.Part part = text.parts().get(place.part());
    return part.isOnPage()
        ? part.onPage(place.start(), place.end())
        : new Words.Range(
            part.text().codePointCount(0, place.start()),
            part.text().codePointCount(0, place.end()));
  }

  private List<Place> places(int document, String field, Words text) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    MatchesIterator found = matches == null ? null : matches.getMatches(field);
    if (found == null) {
      return List.of();
    }
    int[] beginnings = beginnings(text);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < MOST_MATCHES && found.next(); i++) {
      int part = part(beginnings, found.startOffset());
      int start = found.startOffset() - beginnings[part];
      int end = found.endOffset() - beginnings[part];
      if (start >= 0 && start < end && end <= text.parts().get(part).text().length()) {
        places.add(new Place(part, start, end));
      }
    }
    return apart(places);
  }

  private static List<Place> apart(List<Place> places) {
    List<Place> apart = new ArrayList<>();
    for (Place place :
        places.stream()
            .sorted(Comparator.comparingInt(Place::part).thenComparingInt(Place::start))
            .toList()) {
      Place last = apart.isEmpty() ? null : apart.getLast();
      if (last != null && last.part() == place.part() && place.start() < last.end()) {
        apart.set(
            apart.size() - 1,
            new Place(last.part(), last.start(), Math.max(last.end(), place.end())));
      } else {
        apart.add(place);
      }
    }
    return apart;
  }

  /** Where each part begins, as the index counts: each part is followed by one character. */
  private static int[] beginnings(Words text) {
    int[] beginnings = new int[text.parts().size()];
    for (int part = 1; part < beginnings.length; part++) {
      beginnings[part] = beginnings[part - 1] + text.parts().get(part - 1).text().length() + 1;
    }
    return beginnings;
  }

  private static int part(int[] beginnings, int offset) {
    int at = Arrays.binarySearch(beginnings, offset);
    return at >= 0 ? at : -at - 2;
  }

  /** The sentences of an article with the most of the words, in the page's order. */
  List<Answer.Passage> passages(int document, ArticleEntry article) throws IOException {
    List<Answer.Passage> passages = new ArrayList<>();
    passages.addAll(inSentences(document, Schema.HEADLINE, article.headline(), article));
    passages.addAll(inSentences(document, Schema.BODY, article.body(), article));
    Map<Answer.Passage, Integer> different = new HashMap<>();
    passages.forEach(passage -> different.put(passage, differentWords(passage)));
    Set<Answer.Passage> best =
        new HashSet<>(
            passages.stream()
                .sorted(
                    Comparator.<Answer.Passage>comparingInt(
                            passage -> -different.getOrDefault(passage, 0))
                        .thenComparingInt(passage -> passage.sentence().start()))
                .limit(MOST_PASSAGES)
                .toList());
    return passages.stream()
        .filter(best::contains)
        .sorted(Comparator.comparingInt(passage -> passage.sentence().start()))
        .toList();
  }

  private static int differentWords(Answer.Passage passage) {
    Words.Part sentence = passage.sentence();
    int from = Math.max(0, sentence.start());
    return (int)
        passage.highlights().stream()
            .map(
                range ->
                    sentence
                        .text()
                        .substring(
                            sentence.text().offsetByCodePoints(0, range.start() - from),
                            sentence.text().offsetByCodePoints(0, range.end() - from))
                        .toLowerCase(Locale.ROOT))
            .distinct()
            .count();
  }

  private List<Answer.Passage> inSentences(
      int document, String field, Words text, ArticleEntry article) throws IOException {
    Map<Words.Part, List<Words.Range>> bySentence =
        new TreeMap<>(Comparator.comparingInt(Words.Part::start));
    for (Place place : places(document, field, text)) {
      Words.Part block = text.parts().get(place.part());
      Words.Range range = onPage(text, place);
      bySentence
          .computeIfAbsent(sentence(block, range, article), unused -> new ArrayList<>())
          .add(range);
    }
    return bySentence.entrySet().stream()
        .map(one -> new Answer.Passage(one.getKey(), one.getValue()))
        .toList();
  }

  /** The sentence in which a range stands; the block where that is short or has none. */
  private static Words.Part sentence(Words.Part block, Words.Range range, ArticleEntry article) {
    if (!block.isOnPage()) {
      return block;
    }
    Words.Range sentence = around(range, article);
    if (sentence == null || sentence.start() < block.start() || sentence.end() > block.end()) {
      if (block.end() - block.start() <= LONGEST_BLOCK) {
        return block;
      }
      sentence =
          new Words.Range(
              Math.max(block.start(), range.start() - LONGEST_BLOCK / 2),
              Math.min(block.end(), range.end() + LONGEST_BLOCK / 2));
    }
    int from = block.text().offsetByCodePoints(0, sentence.start() - block.start());
    int to = block.text().offsetByCodePoints(0, sentence.end() - block.start());
    return new Words.Part(block.text().substring(from, to), sentence.start(), sentence.end());
  }

  private static Words.@Nullable Range around(Words.Range range, ArticleEntry article) {
    for (Words.Range sentence : article.sentences()) {
      if (sentence.start() <= range.start() && range.end() <= sentence.end()) {
        return sentence;
      }
    }
    return null;
  }
}
