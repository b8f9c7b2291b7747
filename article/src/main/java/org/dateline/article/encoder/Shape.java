package org.dateline.article.encoder;

import org.dateline.article.document.Span;

/** How a word is written. The model's vocabulary has no capitals; the shape gives them back. */
enum Shape {
  /** No letter is a capital. */
  LOWER(0),
  /** The first letter is the only capital. */
  TITLE(1),
  /** All letters, at least two, are capitals. */
  UPPER(2),
  MIXED(3);

  private final int id;

  Shape(int id) {
    this.id = id;
  }

  /** Its number in the model's input, as in the recipe in {@code training/}. */
  int id() {
    return id;
  }

  /** The shape of the word that stands at {@code span} of the text. */
  static Shape of(String text, Span span) {
    int letters = 0;
    int capitals = 0;
    boolean firstIsCapital = false;
    int width;
    for (int at = span.start(); at < span.end(); at += width) {
      int character = text.codePointAt(at);
      width = Character.charCount(character);
      if (Character.isLetter(character)) {
        boolean capital = Character.isUpperCase(character);
        firstIsCapital |= capital && letters == 0;
        capitals += capital ? 1 : 0;
        letters++;
      }
    }
    if (capitals == 0) {
      return LOWER;
    }
    if (capitals == 1 && firstIsCapital) {
      return TITLE;
    }
    return capitals == letters ? UPPER : MIXED;
  }
}
