package org.dateline.gazetteer;

/** Where a name of a place comes from. Files hold its position: add only at the end. */
public enum AliasKind {
  /** The name that the place is listed under. */
  PRIMARY,
  /** A name in use: official, former, of another language or script. */
  ALTERNATE,
  /** A spelling made by rule from a name in another script or by another standard. */
  TRANSLITERATION,
  /**
   * Letters that stand for the name: "UK", "N.Y.". Names are looked up without regard to case, so
   * whoever reads texts compares the alias's own case, or takes "us" for a country.
   */
  ABBREVIATION
}
