package org.dateline.desk.gather;

import org.dateline.article.document.Problem;
import org.dateline.desk.feed.Subscription;
import org.dateline.desk.store.Added;
import org.dateline.desk.store.Difference;

/** Hears what becomes of inputs, on the thread that writes, when it is kept for good. */
public interface Events {
  /** An article came, or came again, and what that changed is kept. */
  default void added(Added added) {}

  /**
   * A page was edited: it has a new version.
   *
   * @param difference from the version before
   */
  default void edited(Added added, Difference difference) {}

  /** The store had this input with these bytes; nothing was read. */
  default void known(String input) {}

  /** An input gave no article. */
  default void failed(String input, Problem problem) {}

  /**
   * A feed was asked.
   *
   * @param feed as it is now
   * @param found how many items were new
   */
  default void polled(Subscription feed, int found) {}

  /** How many inputs there will be, by what is known so far. */
  default void expect(long total) {}

  /** A transaction is done: who derives something from the store may look for what has changed. */
  default void kept() {}
}
