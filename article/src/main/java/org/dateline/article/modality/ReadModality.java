package org.dateline.article.modality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/** What the language model reads of the modality of words. */
final class ReadModality {
  private static final String HEAD = "modality";

  /** From this probability on, a word has a modality. */
  private static final float EVEN = 0.5f;

  /** One word alone may be a slip. */
  private static final int LEAST_WORDS = 2;

  private final TreeMap<Integer, TaggedText> byStart = new TreeMap<>();

  ReadModality(List<TaggedText> tagged) {
    tagged.forEach(text -> byStart.put(text.block().start(), text));
  }

  /** Whether some of a content has the modality of this name, such as {@code forecast}. */
  boolean isSome(String modality, List<Span> content) {
    return count(modality, content) >= LEAST_WORDS;
  }

  /** Whether at least half of a content has the modality of this name. */
  boolean isMost(String modality, List<Span> content) {
    int all = content.stream().mapToInt(this::length).sum();
    return isSome(modality, content) && 2 * count(modality, content) >= all;
  }

  private int count(String modality, List<Span> content) {
    int count = 0;
    for (Span piece : content) {
      TaggedText text = textOf(piece);
      if (text != null) {
        int to = text.firstWordFrom(piece.end());
        for (int word = text.firstWordFrom(piece.start()); word < to; word++) {
          count += text.probability(HEAD, modality, word) > EVEN ? 1 : 0;
        }
      }
    }
    return count;
  }

  private int length(Span piece) {
    TaggedText text = textOf(piece);
    return text == null ? 0 : text.firstWordFrom(piece.end()) - text.firstWordFrom(piece.start());
  }

  private @Nullable TaggedText textOf(Span piece) {
    Map.Entry<Integer, TaggedText> entry = byStart.floorEntry(piece.start());
    return entry == null || !entry.getValue().block().contains(piece) ? null : entry.getValue();
  }
}
