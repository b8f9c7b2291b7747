package org.dateline.desk.search;

import org.dateline.desk.search.query.Field;

/** The names of the index's fields. A change of what they hold needs a new {@link #VERSION}. */
final class Schema {
  /** An index of another version is made anew from the store. */
  static final String VERSION = "1";

  static final String TYPE = "type";
  static final String ARTICLE = "article";
  static final String STATEMENT = "statement";

  /** The article's key, on all documents that are replaced with it; and a statement's address. */
  static final String KEY = "key";

  static final String ADDRESS = "address";
  static final String ENTRY = "entry";

  /** By these results are in order, besides how well they fit. */
  static final String TIME = "time";

  static final String KEY_ORDER = "key-order";
  static final String START = "start";

  static final String HEADLINE = "headline";
  static final String BODY = "body";
  static final String CONTENT = "content";

  static final String SPEAKER = "speaker";
  static final String INSTITUTION = "institution";
  static final String OUTLET = "outlet";
  static final String KIND = "kind";
  static final String LIKELIHOOD = "likelihood";
  static final String LIKELIHOOD_RANGE = "likelihood-range";
  static final String HEDGE = "hedge";
  static final String FLAG = "is";
  static final String LANGUAGE = "language";
  static final String MONTH = "month";

  /** What a document has any of, so that it can be asked for what has none. */
  static final String HAS = "has";

  static final String PUBLISHED = days(Field.PUBLISHED);
  static final String SAID_ON = days(Field.SAID_ON);
  static final String EVENT_ON = days(Field.EVENT_ON);

  static final String PLACE = "place";
  static final String PLACE_ID = "place-id";
  static final String PLACE_NAME = "place-name";
  static final String POINT = "point";
  static final String AREA = "area";
  static final String COUNTRY = "country";

  /** The first 64 bits of the SHA-256 of the content, by which its vector is found. */
  static final String CONTENT_HASH = "content-hash";

  private static final String WORDS = ".words";
  private static final String EVENT = "event.";

  private Schema() {}

  /** The field of a name's words. */
  static String words(String field) {
    return field + WORDS;
  }

  static boolean isWordsOfName(String field) {
    return field.endsWith(WORDS);
  }

  /** The field of places, of all or of those alone where something happens. */
  static String place(String field, boolean ofEvents) {
    return ofEvents ? EVENT + field : field;
  }

  /** The field of days that are told exactly, for counting. */
  static String oneDay(String field) {
    return field + ".day";
  }

  /** The field of runs of days. */
  static String days(Field field) {
    return field.label();
  }
}
