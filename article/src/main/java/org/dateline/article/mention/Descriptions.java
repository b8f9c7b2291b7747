package org.dateline.article.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How an article describes the bodies and areas that it names again by a noun alone: "the housing
 * office", then "the office". Reads the article once for each noun that is asked for; for one
 * thread.
 */
final class Descriptions {
  private static final int LONGEST = 8;
  private static final Set<String> SEATS = Set.of("in", "at");

  private final List<Passage> passages;
  private final Lexicon lexicon;
  private final Map<String, NavigableMap<Integer, String>> bodies = new HashMap<>();
  private final Map<String, NavigableMap<Integer, String>> areas = new HashMap<>();

  Descriptions(List<Passage> passages, Lexicon lexicon) {
    this.passages = passages;
    this.lexicon = lexicon;
  }

  /**
   * The last fuller description of a body before an offset; null if there is none, or if the words
   * are more than a noun.
   */
  @Nullable String body(String noun, int offset) {
    return noun.indexOf(' ') >= 0
        ? null
        : last(bodies.computeIfAbsent(noun, any -> all(noun, this::describes, true)), offset);
  }

  /**
   * The area of one of these kinds that is named last before an offset, "Weir region", or the name
   * of "the city of Weir"; null if there is none.
   */
  @Nullable String area(Set<String> kinds, int offset) {
    int nearest = -1;
    String area = null;
    for (String kind : kinds) {
      NavigableMap<Integer, String> named = areas.computeIfAbsent(kind, any -> areas(kind));
      Integer at = named.lowerKey(offset);
      if (at != null && at > nearest) {
        nearest = at;
        area = named.get(at);
      }
    }
    return area;
  }

  private NavigableMap<Integer, String> areas(String kind) {
    NavigableMap<Integer, String> found = all(kind, Descriptions::isOfName, false);
    for (Passage passage : passages) {
      Phrase words = passage.phrase();
      for (int i = 0; i + 2 < words.size(); i++) {
        if (words.get(i).lower().equals(kind) && words.get(i + 1).is("of")) {
          int end = i + 2;
          while (end < words.size() && isOfName(words.get(end))) {
            end++;
          }
          if (end > i + 2) {
            found.put(words.get(i).span().start(), words.sub(i + 2, end).words());
          }
        }
      }
    }
    return found;
  }

  private static @Nullable String last(NavigableMap<Integer, String> described, int offset) {
    Map.Entry<Integer, String> last = described.lowerEntry(offset);
    return last == null ? null : last.getValue();
  }

  private NavigableMap<Integer, String> all(
      String noun, Predicate<Token> belongs, boolean afterArticle) {
    NavigableMap<Integer, String> found = new TreeMap<>();
    for (Passage passage : passages) {
      Phrase words = passage.phrase();
      for (int i = 1; i < words.size(); i++) {
        if (!words.get(i).lower().equals(noun)) {
          continue;
        }
        int start = i;
        while (start > 0 && i - start < LONGEST && belongs.test(words.get(start - 1))) {
          start--;
        }
        boolean article = start > 0 && Lexicon.isDeterminer(words.get(start - 1));
        int end = afterArticle ? placeEnd(words, i + 1) : i + 1;
        if ((start < i || end > i + 1) && (article || !afterArticle)) {
          found.put(words.get(i).span().start(), words.sub(start, end).words());
        }
      }
    }
    return found;
  }

  /** "The hospital [in Weir]": where the place ends; {@code start} if none is told. */
  private static int placeEnd(Phrase words, int start) {
    if (start + 1 >= words.size() || !SEATS.contains(words.get(start).lower())) {
      return start;
    }
    int end = start + 1;
    while (end < words.size() && isOfName(words.get(end))) {
      end++;
    }
    return end == start + 1 ? start : end;
  }

  private static boolean isOfName(Token token) {
    return token.isCapitalised() && !Lexicon.isDeterminer(token) && !Lexicon.isFunctionWord(token);
  }

  private boolean describes(Token token) {
    return token.isPossessive()
        || (token.isWord()
            && !Lexicon.isFunctionWord(token)
            && !Lexicon.isDeterminer(token)
            && !token.isNumber()
            && !lexicon.roles().isEpithet(token)
            && !RoleReader.RANKS.contains(token.lower()));
  }
}
