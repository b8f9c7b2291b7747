package org.dateline.evals;

import java.util.Locale;

/** The kinds of check that are made; each has a floor of its own. */
enum Check {
  /** The text of a plain text is the input unchanged. */
  TEXT,
  /** Headline, day of publication, authors, outlet. */
  METADATA,
  /** What is not the article stands in blocks that say so. */
  FURNITURE_SET_ASIDE,
  /** No statement is taken from what is not the article. */
  FURNITURE_NOT_READ,
  /** A statement is found: its content's words with an F1 of at least {@link #CONTENT_F1}. */
  CONTENT,
  /** The content of a statement that was found stands in blocks that are read. */
  ARTICLE_BLOCKS,
  /** The speaker has one of the acceptable names. */
  SPEAKER,
  /** The source's spans hold the expected words. */
  SOURCE,
  /** The cue's spans hold the expected words. */
  CUE,
  /** Direct, indirect or mixed. */
  KIND,
  /** The medium to which it was said. */
  VIA,
  /** The words on a scale, in order, with scale, term, range and scope; and no others. */
  LIKELIHOOD,
  /** The words of doubt off every scale, and no likelihood. */
  HEDGE,
  /** Whether it is about the time after speaking. */
  FORECAST,
  /** The statement in whose content it stands. */
  WITHIN,
  /** Repetitions on a page lead to one statement. */
  REPETITION,
  /** A time expression is found, with the expected value or one that begins with it. */
  TIME,
  /** An article has at most {@link #EXTRA_STATEMENTS} statements that the gold does not list. */
  EXTRA,
  /** On the annotated pages: a stretch of text stands in a block of the right role. */
  PAGE_ROLE,
  /** On the annotated pages: it stands in a block that is read, or in one that is not. */
  PAGE_READ,
  /** On the annotated pages: a block of the right role has the right kind. */
  PAGE_KIND,
  /** On the annotated pages: headline, authors, outlet, section, date, language. */
  PAGE_METADATA,
  /** On the annotated pages: one that shows no article says why, and no other does. */
  PAGE_PROBLEM,
  /** A name of a place is found. */
  PLACE_FOUND,
  /** A place that was found lies where it should, in the right country. */
  PLACE_POINT,
  /** A name that was found and means no known place is not placed. */
  PLACE_UNPLACED,
  /** A name that was found does in its sentence what it should. */
  PLACE_USE,
  /** A short text has no places but those that are marked. */
  PLACE_OTHERS,
  /** On the short articles, as all that follow: a statement that was read is one of the gold's. */
  LISTED,
  /** The speaker of a statement whose source is a name, an acronym or a capital. */
  SPEAKER_NAME,
  /** The same of a source that is a person's office or calling. */
  SPEAKER_ROLE,
  /** The same of a pronoun. */
  SPEAKER_PRONOUN,
  /** The same of any other noun phrase: an unnamed source, a document, a definite description. */
  SPEAKER_PHRASE,
  /** The same of a quotation over paragraphs, or without a reporting clause of its own. */
  SPEAKER_CONTINUED,
  /** The same of a verb that shares its subject with the one before. */
  SPEAKER_ELIDED,
  /** The same of a pronoun or title that follows when another person was named in between. */
  SPEAKER_BEFORE_ANOTHER,
  /** The same of a capital, building or country that stands for its government. */
  SPEAKER_METONYM,
  /** The same of a source that is described and not named. */
  SPEAKER_UNNAMED,
  /** Where nobody is named, nobody speaks. */
  SPEAKER_UNKNOWN,
  /** An entity has its name and type. */
  ENTITY,
  /** A mention that is not the full name is the entity's. */
  MENTION,
  /** An entity has its role. */
  ROLE,
  /** An entity has its institution or country. */
  AFFILIATION,
  /** From outlet to institution, all links and their order. */
  CHAIN,
  /** Where it was said. */
  SAID_AT,
  /** When it was said. */
  SAID_ON,
  /** A pledge or plan of the speaker's own. */
  COMMITMENT,
  /** Said under a condition. */
  HYPOTHETICAL,
  /** The speaker denies it. */
  DENIED,
  /** It says that something is not so. */
  NEGATED,
  /** A word on a scale or of doubt governs the right clause. */
  SCOPE,
  /** Statements that speak of the same thing and do not say the same are kept apart. */
  NOT_REPEATED,
  /** A count with its bounds. */
  FIGURE,
  /** What it counts in. */
  FIGURE_UNIT,
  /** What happened to what it counts. */
  FIGURE_OF,
  /** The statement that tells it. */
  FIGURE_LINKED,
  /** Ages, dates, distances, durations and numbers in names are no counts. */
  NOT_FIGURE;

  /** The least F1 of a content's words at which a statement counts as found. */
  static final double CONTENT_F1 = 0.88;

  /** How many statements more than the gold lists are forgiven in one article. */
  static final int EXTRA_STATEMENTS = 2;

  /** Whether it rests on exact rules alone, so that its score is the same on every processor. */
  boolean isExact() {
    return switch (this) {
      case TEXT,
          METADATA,
          FURNITURE_SET_ASIDE,
          ARTICLE_BLOCKS,
          PAGE_ROLE,
          PAGE_READ,
          PAGE_KIND,
          PAGE_METADATA,
          PAGE_PROBLEM ->
          true;
      default -> false;
    };
  }

  /** Whether it counts again, by kind of source, what {@link #SPEAKER} counts. */
  boolean isPartOfSpeaker() {
    return switch (this) {
      case SPEAKER_NAME,
          SPEAKER_ROLE,
          SPEAKER_PRONOUN,
          SPEAKER_PHRASE,
          SPEAKER_CONTINUED,
          SPEAKER_ELIDED,
          SPEAKER_BEFORE_ANOTHER,
          SPEAKER_METONYM,
          SPEAKER_UNNAMED ->
          true;
      default -> false;
    };
  }

  /** The name in files, such as {@code furniture-not-read}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
