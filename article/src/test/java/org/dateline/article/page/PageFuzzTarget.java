package org.dateline.article.page;

/**
 * What Jazzer calls with inputs that it grows by the branches that they take. No test, and in need
 * of no library: Jazzer finds the method by its name. CONTRIBUTING says how to run it.
 */
public final class PageFuzzTarget {
  private PageFuzzTarget() {}

  /** Reads one input in every way. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    ReadingChecks.check(input);
  }
}
