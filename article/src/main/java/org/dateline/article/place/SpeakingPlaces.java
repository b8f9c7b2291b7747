package org.dateline.article.place;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.dateline.gazetteer.Place;
import org.jspecify.annotations.Nullable;

/**
 * Says whether somebody spoke at a place, by the reporter's own words about a statement: "told
 * partners in Vienna", "speaking on a visit to Uganda, she said", "In Tallinn the next day, the
 * minister told reporters". What stands in the statement is about what it tells of, and so is a
 * subordinate clause.
 */
final class SpeakingPlaces {
  private static final int FURTHEST = 12;

  /** Words between the name that opens a sentence and the comma behind it: "the same evening". */
  private static final int LONGEST_OPENING = 8;

  /** A cue stands no further behind the comma, not even after a long quotation. */
  private static final int FURTHEST_CUE = 150;

  private static final int RECIPIENT = 4;
  private static final int OCCASION = 4;

  /** Adverbs and the like that may stand beside the source: "also", "has since". */
  private static final int MOST_BETWEEN = 4;

  private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", ";", ":");
  private static final Set<String> QUOTES = Set.of("“", "”", "\"", "‘", "’", "'", "(");

  private final WordLists lists;
  private final Set<String> parts;
  private final NavigableMap<Integer, Span> cues = new TreeMap<>();
  private final NavigableMap<Integer, Span> contents = new TreeMap<>();
  private final NavigableMap<Integer, Span> sources = new TreeMap<>();

  SpeakingPlaces(Article article, WordLists lists, WordLists names) {
    this.lists = lists;
    this.parts = names.get("part");
    for (Statement statement : article.statements()) {
      statement.cue().forEach(span -> cues.merge(span.start(), span, Span::union));
      statement.source().forEach(span -> sources.merge(span.start(), span, Span::union));
    }
    for (Statement statement : article.all(Statement.class)) {
      statement.content().forEach(span -> contents.merge(span.start(), span, Span::union));
    }
  }

  /**
   * Whether somebody spoke there.
   *
   * @param place what the toponym means; null if that is not known
   */
  boolean has(Toponym toponym, @Nullable Place place) {
    Words words = toponym.words();
    if (cues.isEmpty()) {
      return false;
    }
    int at = preposition(words, toponym.from());
    if (isAsideSaid(words, at, toponym.to())) {
      return true;
    }
    if (isToldOf(toponym.span())) {
      return false;
    }
    return at >= 0
        && at(contents, words.span(at, at + 1)) == null
        && (followsCue(words, at) || opens(words, at, toponym.to(), place));
  }

  /** "The minister, in Oslo, said": between a source and its verb nothing else is told. */
  private boolean isAsideSaid(Words words, int at, int to) {
    return at > 1
        && words.is(at - 1, ",")
        && at(sources, words.span(at - 2, at - 1)) != null
        && words.is(to, ",")
        && to + 1 < words.size()
        && at(cues, words.span(to + 1, to + 2)) != null;
  }

  /** Whether a name stands in what was said, or tells who said it. */
  boolean isToldOf(Span name) {
    return at(contents, name) != null || at(sources, name) != null;
  }

  /** The number of the preposition that says in, at or from where; −1 if there is none. */
  private int preposition(Words words, int from) {
    int word = from - 1;
    while (word >= 0 && (words.is(word, "the") || isPart(words, word))) {
      word--;
    }
    String lower = words.lower(word);
    if (lists.get("at").contains(lower)) {
      return word;
    }
    if (lower.equals("of") && lists.get("spots").contains(words.lower(word - 1))) {
      return word;
    }
    boolean visit = false;
    for (int i = word - 1; lower.equals("to") && i >= word - 3; i--) {
      visit |= lists.get("visit").contains(words.lower(i));
    }
    return visit || lists.get("visiting").contains(lower) ? word : -1;
  }

  /** "the southern city of Odesa", "the capital, Kyiv". */
  private boolean isPart(Words words, int word) {
    boolean joint = words.is(word, "of") || words.is(word, ",");
    return parts.contains(words.lower(joint ? word - 1 : word));
  }

  /** Whether nothing but the reporter's words about the speaking lie between it and a cue. */
  private boolean followsCue(Words words, int at) {
    int word = at - 1;
    if (word < 0 || at(contents, words.span(word, at)) != null) {
      return false;
    }
    for (int step = 0; word >= 0 && step < FURTHEST; step++) {
      Span here = words.span(word, word + 1);
      if (at(cues, here) != null) {
        return !words.is(word, "to") || !words.is(word - 1, "according");
      }
      Span other = at(contents, here);
      other = other == null ? at(sources, here) : other;
      if (other != null) {
        word = words.from(other.start()) - 1;
        continue;
      }
      if (endsClause(words, word)) {
        return false;
      }
      word--;
    }
    return false;
  }

  private boolean endsClause(Words words, int word) {
    String lower = words.lower(word);
    if (lower.equals(",")) {
      return !lists.get("begins").contains(words.lower(word + 1));
    }
    if (lists.get("subordinate").contains(lower)) {
      return !lists.get("then").contains(lower) || !tellsOfOccasion(words, word + 1);
    }
    return SENTENCE_ENDS.contains(lower) && !words.isJoined(word + 1);
  }

  /** "after talks in Geneva", "while visiting Odesa": one speaks where these are. */
  private boolean tellsOfOccasion(Words words, int from) {
    for (int word = from; word < from + OCCASION; word++) {
      String lower = words.lower(word);
      if (isOccasion(lower) || lists.get("visiting").contains(lower)) {
        return true;
      }
      if (!words.isWord(word) || lists.get("at").contains(lower)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the words open the sentence of a cue and tell of its speaking. */
  private boolean opens(Words words, int at, int to, @Nullable Place place) {
    int start = at;
    boolean occasion = lists.get("visiting").contains(words.lower(at));
    while (at - start < FURTHEST && !isClauseStart(words, start)) {
      start--;
      occasion |= isOccasion(words.lower(start));
    }
    if (!isClauseStart(words, start) || !lists.get("begins").contains(words.lower(start))) {
      return false;
    }
    occasion |= start < at && !lists.get("bare").contains(words.lower(start));
    int comma = to;
    boolean time = false;
    while (comma < to + LONGEST_OPENING && !words.is(comma, ",")) {
      if (words.exact(comma).isEmpty() || isBoundary(words, comma)) {
        return false;
      }
      time |= lists.get("when").contains(words.lower(comma));
      comma++;
    }
    int cue = words.is(comma, ",") ? cueBehind(words, comma + 1) : -1;
    return cue >= 0
        && (occasion || time || (place != null && place.isCapital()) || hasRecipient(words, cue));
  }

  private boolean isOccasion(String lower) {
    return lists.get("speech").contains(lower)
        || lists.get("occasion").contains(lower)
        || lists.get("visit").contains(lower);
  }

  /** Whether a sentence begins there, or what is put in behind the source. */
  private boolean isClauseStart(Words words, int word) {
    boolean aside =
        word > 1 && words.is(word - 1, ",") && at(sources, words.span(word - 2, word - 1)) != null;
    return word == 0 || isBoundary(words, word - 1) || aside;
  }

  private static boolean isBoundary(Words words, int word) {
    String exact = words.exact(word);
    return QUOTES.contains(exact) || (SENTENCE_ENDS.contains(exact) && !words.isJoined(word + 1));
  }

  /** The first word behind the cue that follows with only its source and content before it. */
  private int cueBehind(Words words, int from) {
    int between = 0;
    int word = from;
    int most = Math.min(words.size(), from + FURTHEST_CUE);
    while (word < most && between <= MOST_BETWEEN) {
      Span here = words.span(word, word + 1);
      Span cue = at(cues, here);
      if (cue != null) {
        return words.from(cue.end());
      }
      Span other = at(sources, here);
      other = other == null ? at(contents, here) : other;
      if (other == null && SENTENCE_ENDS.contains(words.exact(word))) {
        return -1;
      }
      between += other == null ? 1 : 0;
      word = other == null ? word + 1 : Math.max(word + 1, words.from(other.end()));
    }
    return -1;
  }

  /** "told reporters", "told a news conference". */
  private boolean hasRecipient(Words words, int from) {
    for (int word = from; word < from + RECIPIENT; word++) {
      if (lists.get("recipients").contains(words.lower(word))) {
        return true;
      }
    }
    return false;
  }

  /** What of these stands there; null if nothing does. */
  private static @Nullable Span at(NavigableMap<Integer, Span> spans, Span span) {
    Map.Entry<Integer, Span> before = spans.lowerEntry(span.end());
    return before != null && before.getValue().overlaps(span) ? before.getValue() : null;
  }
}
