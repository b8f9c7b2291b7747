package org.dateline.article.place;

/** What may speak for one place rather than another of the same name. */
enum Evidence {
  /** How well known it is: its kind and its inhabitants. */
  FAME,
  /** A word beside the name says what kind of place it is. */
  KIND_WORD,
  /** It lies in the place, or around the one, that is named beside it as lying so. */
  CONTAINMENT,
  /** It lies near places that are named beside it. */
  NEARNESS,
  /** It is of the sort of the others in a list. */
  LIST,
  /** Much of the article is about its country. */
  COUNTRY,
  /** Much of the article is about its region. */
  REGION,
  /** The outlet is of its country. */
  OUTLET
}
