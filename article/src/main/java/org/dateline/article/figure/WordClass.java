package org.dateline.article.figure;

/** The classes of words that {@code word-classes.tsv} lists; it says what each is. */
enum WordClass {
  DETERMINER,
  BEFORE,
  PREPOSITION,
  CONJUNCTION,
  RELATIVE,
  BE,
  HAVE,
  DO,
  MODAL,
  NEGATION,
  ADVERB,
  SUBJECT,
  OBJECT,
  QUANTITY,
  PART,
  NONE,
  MORE,
  SAYS,
  THEM,
  REPORT,
  GIVES,
  LIGHT
}
