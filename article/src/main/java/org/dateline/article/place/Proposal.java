package org.dateline.article.place;

import org.dateline.article.annotation.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Words that may be the name of a place.
 *
 * @param words the words of the block
 * @param from the number of the first word
 * @param to one past the number of the last word
 * @param surface the words as a gazetteer might write them
 * @param type what the language model takes them for; null if for no name
 * @param form how they stand there
 */
record Proposal(
    Words words, int from, int to, String surface, @Nullable EntityType type, Toponym.Form form) {

  Proposal(Words words, int from, int to, @Nullable EntityType type, Toponym.Form form) {
    this(words, from, to, words.surface(from, to), type, form);
  }
}
