package org.dateline.gazetteer;

/** What sort of thing a place is. Files hold its position: add only at the end. */
public enum PlaceKind {
  COUNTRY,
  /** An administrative or historical region, a continent or a part of one. */
  REGION,
  /** A city, town, village or a quarter of one. */
  SETTLEMENT,
  RIVER,
  /** Something built, or a spot: a power station, bridge, airfield, border crossing, base. */
  SITE,
  /** Seas, lakes, islands, mountains, deserts, straits. */
  OTHER
}
