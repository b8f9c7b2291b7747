package org.dateline.desk.fetch;

import java.time.Duration;

/** Waits, and counts time that nobody sets back. Must be safe for use by many threads. */
interface Ticker {
  Ticker SYSTEM =
      new Ticker() {
        @Override
        public long nanoseconds() {
          return System.nanoTime();
        }

        @Override
        public void sleep(Duration time) throws InterruptedException {
          Thread.sleep(time);
        }
      };

  /** Counts from any moment, never back. */
  long nanoseconds();

  void sleep(Duration time) throws InterruptedException;
}
