package org.dateline.desk.ingest;

/**
 * How many outcomes there will be. A file counts as one until it is known to hold more; of one that
 * is being gone through, the rest is taken to be as full as its beginning. For one thread.
 */
public final class Forecast {
  /** So much of a file must have been seen before the rest is judged by it. */
  private static final double LEAST_DONE = 0.001;

  private final int files;
  private int filesDone;
  private long found;
  private long foundBefore;
  private double done;

  /**
   * @param files how many files there are
   */
  public Forecast(int files) {
    this.files = files;
  }

  /** A file has been gone through. */
  public void fileIsDone() {
    filesDone++;
    foundBefore = found;
    done = 0;
  }

  /**
   * Tells how far the file is gone through.
   *
   * @param share of the file that has been gone through, from 0 to 1
   */
  public void fileIsAt(double share) {
    done = share;
  }

  /** How many outcomes there will be, one more of which is known now. */
  public long withOneMore() {
    found++;
    long inFile = found - foundBefore;
    long whole = done < LEAST_DONE ? inFile : Math.round(inFile / Math.min(1, done));
    return foundBefore + Math.max(inFile, whole) + Math.max(0, files - filesDone - 1);
  }
}
