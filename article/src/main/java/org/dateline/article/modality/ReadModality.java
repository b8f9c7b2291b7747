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

  /** Whether some of a sentence has the modality of this name. */
  boolean isSome(String modality, List<Word> sentence) {
    int count = 0;
    for (Word word : sentence) {
      count += word.isLetters() && isRead(modality, word.start()) ? 1 : 0;
    }
    return count >= LEAST_WORDS;
  }

  /** Whether at least half of a content has the modality of this name. */
  boolean isMost(String modality, List<Span> content) {
    int all = content.stream().mapToInt(this::length).sum();
    int count = count(modality, content);
    return count >= LEAST_WORDS && 2 * count >= all;
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

  private boolean isRead(String modality, int start) {
    TaggedText text = textOf(new Span(start, start + 1));
    int word = text == null ? 0 : text.firstWordFrom(start);
    return text != null
        && word < text.words().size()
        && text.probability(HEAD, modality, word) > EVEN;
  }

  private @Nullable TaggedText textOf(Span piece) {
    Map.Entry<Integer, TaggedText> entry = byStart.floorEntry(piece.start());
    return entry == null || !entry.getValue().block().contains(piece) ? null : entry.getValue();
  }
}
