package org.dateline.desk.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a query may ask of: the names before the colon. */
public enum Field {
  HEADLINE(Form.WORDS, "headline:ceasefire"),
  BODY(Form.WORDS, "body:\"grain deal\""),
  CONTENT(Form.WORDS, "content:withdraw*"),
  BY(Form.NAME, "by:\"Ministry of Defence (United Kingdom)\""),
  SPEAKER(Form.NAME, "speaker:Kuleba"),
  INSTITUTION(Form.NAME, "institution:\"Red Cross\""),
  OUTLET(Form.NAME, "outlet:Reuters"),
  PUBLISHED(Form.DAYS, "published:2022-05-01..2022-05-31"),
  SAID_ON(Form.DAYS, "said-on:2022-05-12"),
  EVENT_ON(Form.DAYS, "event-on:2022-05"),
  PLACE(Form.PLACE, "place:Kharkiv"),
  NEAR(Form.CIRCLE, "near:\"Kharkiv, 50 km\""),
  BOX(Form.BOX, "box:46.0,30.5,47.5,33.0"),
  REGION(Form.REGION, "region:\"Kharkiv Oblast\""),
  COUNTRY(Form.COUNTRY, "country:UA"),
  EVENT_PLACE(Form.PLACE, "event-place:Kharkiv"),
  EVENT_NEAR(Form.CIRCLE, "event-near:\"49.99,36.23, 50 km\""),
  EVENT_BOX(Form.BOX, "event-box:46.0,30.5,47.5,33.0"),
  EVENT_REGION(Form.REGION, "event-region:\"Kharkiv Oblast\""),
  EVENT_COUNTRY(Form.COUNTRY, "event-country:UA"),
  KIND(Form.CODE, "kind:direct", "direct", "indirect", "mixed"),
  LIKELIHOOD(Form.LIKELIHOOD, "likelihood:0.55..1"),
  HEDGE(Form.CODE, "hedge:hearsay", "modal", "hearsay", "appearance", "vague", "any", "none"),
  IS(
      Form.CODE,
      "is:forecast",
      "forecast",
      "commitment",
      "hypothetical",
      "denied",
      "negated",
      "repeated"),
  LANGUAGE(Form.LANGUAGE, "language:uk");

  /** How the value after the colon is written. */
  enum Form {
    WORDS,
    NAME,
    DAYS,
    PLACE,
    CIRCLE,
    BOX,
    REGION,
    COUNTRY,
    CODE,
    LIKELIHOOD,
    LANGUAGE
  }

  private final Form form;
  private final String example;
  private final String codes;

  Field(Form form, String example, String... codes) {
    this.form = form;
    this.example = example;
    this.codes = String.join(" ", codes);
  }

  /** The name as it stands in a query, such as {@code said-on}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A query that asks of it. */
  public String example() {
    return example;
  }

  /** Whether only places count where something happened, happens or is said to. */
  public boolean isOfEvents() {
    return name().startsWith("EVENT_") && this != EVENT_ON;
  }

  Form form() {
    return form;
  }

  /** The values that it may have, where they are fixed. */
  Stream<String> codes() {
    return codes.isEmpty() ? Stream.empty() : Arrays.stream(codes.split(" ", -1));
  }

  static Optional<Field> of(String label) {
    return Arrays.stream(values()).filter(field -> field.label().equals(label)).findFirst();
  }

  static String labels() {
    return Arrays.stream(values()).map(Field::label).collect(Collectors.joining(" "));
  }
}
