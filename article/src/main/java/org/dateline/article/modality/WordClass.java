package org.dateline.article.modality;

/** The classes of {@code outlook.tsv}, whose remarks say what each is for. */
enum WordClass {
  FUTURE,
  POSSIBLE,
  TOWARD,
  AWAITED,
  BEFORE_TIME,
  LATER,
  DEADLINE,
  BE,
  STANDING,
  PAST,
  CONDITION,
  ASKING,
  INQUIRING,
  NEGATIVE,
  NO_NEGATIVE,
  SUBORDINATE,
  RELATIVE,
  OPENING,
  DETERMINER,
  SUBJECT,
  OWN,
  GOVERNING,
  WILLING,
  INVOLUNTARY,
  DUMMY,
  STATE,
  WISH
}
