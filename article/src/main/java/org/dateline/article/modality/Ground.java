package org.dateline.article.modality;

import java.util.List;

/**
 * What a judgement on a statement rests on.
 *
 * @param words that decided, in order; empty where the language model did
 * @param why for a reader
 */
record Ground(List<Word> words, String why) {
  Ground {
    words = List.copyOf(words);
  }
}
