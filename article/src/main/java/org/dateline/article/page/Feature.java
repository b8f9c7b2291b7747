package org.dateline.article.page;

/**
 * What the page model knows of a block. The names are those of its file, in any order; {@code said}
 * is how a reader is told that a feature decided.
 */
enum Feature {
  WORDS("its length"),
  COMMAS("its commas"),
  ENDS("how it ends"),
  QUOTED("its quotation marks"),
  SENTENCE("whether it is a sentence"),
  LINKED("its share of links"),
  CHARACTERS_A_WORD("the length of its words"),
  DIGITS("its digits"),
  CAPITALS("its capitals"),
  APPEAL("words of appeal"),
  ADDRESS("words that address readers"),
  REPEATED("whether the page says it twice"),
  DEPTH("its depth in the page"),
  PARAGRAPH_ELEMENT("its element"),
  LIST_ELEMENT("its element"),
  DIV_ELEMENT("its element"),
  INSIDE("whether it stands in the article's container"),
  WITNESS("the page's articleBody"),
  RULE_PARAGRAPH("its form"),
  RULE_LIST("its form"),
  RULE_QUOTE("its form"),
  RULE_SUBHEADING("its form"),
  RULE_CAPTION("its form"),
  RULE_RELATED("its form"),
  RULE_FURNITURE("its form"),
  RULE_TEASER("its likeness to a teaser"),
  RULE_HIDDEN("whether it is shown"),
  RULE_COMMENTS("its likeness to a comment"),
  RULE_MEDIA("a player or gallery about it"),
  AFTER_HEADLINE("its distance from the headline"),
  AFTER_FIRST("its distance from the article's beginning"),
  BEFORE_LAST("its distance from the article's end"),
  IN_CONTAINER("its place in the container"),
  ON_PAGE("its place on the page"),
  BODY_BEFORE("how much of the article stands before it"),
  SIBLINGS_BODY("how much about it is running text"),
  SIBLINGS_WORDS("how much text stands beside it"),
  SIBLINGS_OF_BODY("how much of the article stands beside it"),
  SIBLINGS_OF_PAGE("how much of the page stands beside it"),
  ALIKE("how many blocks are made like it"),
  ALIKE_BODY("how many running blocks are made like it"),
  AROUND("running text round it"),
  MARKED_MAIN("the element main"),
  MARKED_ARTICLE("the element article"),
  MARKED_BODY("an element named body"),
  MARKED_CAPTION("an element named caption"),
  MARKED_BYLINE("an element named author"),
  MARKED_TABLE("a table"),
  MARKED_HEADING("a heading"),
  MARKED_LIST("a list"),
  MARKED_QUOTE("a block quotation"),
  MARKED_FOOTER("a footer"),
  MARKED_COMMENTS("an element named comments"),
  MARKED_HIDDEN("a hidden element"),
  MARKED_ASIDE("an element beside the article"),
  WORDS_2_BEFORE("what stands before it"),
  LINKED_2_BEFORE("what stands before it"),
  BODY_2_BEFORE("what stands before it"),
  WORDS_BEFORE("what stands before it"),
  LINKED_BEFORE("what stands before it"),
  BODY_IS_BEFORE("what stands before it"),
  LIKE_BEFORE("what stands before it"),
  WORDS_AFTER("what stands after it"),
  LINKED_AFTER("what stands after it"),
  BODY_IS_AFTER("what stands after it"),
  LIKE_AFTER("what stands after it"),
  WORDS_2_AFTER("what stands after it"),
  LINKED_2_AFTER("what stands after it"),
  BODY_2_AFTER("what stands after it"),
  ASKS_BEFORE("what is asked of readers before it"),
  ASKS_AFTER("what is asked of readers after it"),
  ASKS_BESIDE("what is asked of readers beside it"),
  FORM_BESIDE("a form or button beside it");

  private static final Feature[] ALL = values();

  private final String said;

  Feature(String said) {
    this.said = said;
  }

  String said() {
    return said;
  }

  /** Where a row of features holds its value; only rows of the same run are ever compared. */
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }

  static Feature at(int place) {
    return ALL[place];
  }

  /** How many there are. */
  static int count() {
    return ALL.length;
  }
}
