package org.dateline.article.annotation;

/** The kinds of annotation, as stages require and assign them. */
public enum Layer {
  SENTENCES,
  TAGS,
  NAMES,
  STATEMENTS,
  ENTITIES,
  MENTIONS,
  SPEAKERS,
  MODALITIES,
  REPETITIONS,
  PLACES,
  TIMES,
  FIGURES,
  SETTINGS,
  REASONS
}
