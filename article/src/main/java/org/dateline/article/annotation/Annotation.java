package org.dateline.article.annotation;

/**
 * Something that was read from a document. The family is closed: a switch over it needs no default,
 * and a new kind fails compilation wherever it is forgotten.
 *
 * <p>All annotations are immutable. They refer to each other by id, never by reference, so that a
 * stage only ever adds: what is said of a statement later ({@link Speaker}, {@link Modality}) is a
 * record of its own that names the statement.
 */
public sealed interface Annotation
    permits Sentence,
        TaggedText,
        Name,
        Statement,
        Entity,
        Mention,
        Speaker,
        Modality,
        Repetition,
        PlaceMention,
        TimeExpression,
        Figure,
        Setting,
        Reason {

  /** The layer that this annotation belongs to. */
  default Layer layer() {
    return switch (this) {
      case Sentence s -> Layer.SENTENCES;
      case TaggedText t -> Layer.TAGS;
      case Name n -> Layer.NAMES;
      case Statement s -> Layer.STATEMENTS;
      case Entity e -> Layer.ENTITIES;
      case Mention m -> Layer.MENTIONS;
      case Speaker s -> Layer.SPEAKERS;
      case Modality m -> Layer.MODALITIES;
      case Repetition r -> Layer.REPETITIONS;
      case PlaceMention p -> Layer.PLACES;
      case TimeExpression t -> Layer.TIMES;
      case Figure f -> Layer.FIGURES;
      case Setting s -> Layer.SETTINGS;
      case Reason r -> Layer.REASONS;
    };
  }
}
