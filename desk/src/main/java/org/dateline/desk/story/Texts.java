package org.dateline.desk.story;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The different texts that are known, by their ids: the shelf on which {@link CopyFinder} works. It
 * keeps; it decides nothing.
 */
interface Texts {
  /** The marker of a text that is no copy of one before it. */
  long HEAD = -1;

  /** The text with this id; null if it is not known. */
  @Nullable Fingerprint text(long id);

  /** The sketch of the text with this id; empty if it is not known. */
  long[] sketch(long id);

  /** By which head the text is known to be a copy; {@link #HEAD} if it is a head itself. */
  long witness(long id);

  /** Adds a text, as a head or with its witness. */
  void add(Fingerprint text, long witness);

  /** Changes what is known of a text: a head that becomes a copy, or another witness. */
  void change(Fingerprint text, long witness);

  /** Forgets a text. */
  void remove(Fingerprint text);

  /** The ids of the first {@code most} heads, in order, whose sketch has a value. */
  long[] heads(long value, int most);

  /** The ids of the texts whose witness this is. */
  Collection<Long> witnessed(long witness);
}
