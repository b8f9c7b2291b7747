package org.dateline.desk.search;

/** What is sought. */
public enum Unit {
  ARTICLES,
  STATEMENTS
}
