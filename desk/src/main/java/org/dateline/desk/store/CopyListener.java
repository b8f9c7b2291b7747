package org.dateline.desk.store;

/** Hears how far a backup or a restoration is, and what could not be copied. */
public interface CopyListener {
  /** A capture is missing or damaged and was left out. */
  void leftOut(String message);

  /** So many of so many captures have been gone through. */
  default void copied(long done, long total) {}
}
