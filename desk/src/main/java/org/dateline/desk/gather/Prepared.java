package org.dateline.desk.gather;

import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.StoreException;

/** What was made of one capture by a thread that reads, for the one that writes. */
sealed interface Prepared {

  /** An article to be kept. */
  record Fresh(NewVersion version) implements Prepared {}

  /** The store has these bytes of this input. */
  record Known(String input) implements Prepared {}

  /** The store took no bytes, so the run has to end. */
  record Unkept(StoreException failure) implements Prepared {}
}
