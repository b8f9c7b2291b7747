package org.dateline.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.dateline.app.cli.PlaceFiles;
import org.dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteer, or why it cannot be opened: commands that read no articles run without it, above
 * all the one that mends it.
 */
final class Places {
  private final @Nullable Gazetteer gazetteer;
  private final IOException failure;

  private Places(@Nullable Gazetteer gazetteer, IOException failure) {
    this.gazetteer = gazetteer;
    this.failure = failure;
  }

  /** Opening maps a file and reads next to nothing of it. */
  static Places of(PlaceFiles files) {
    try {
      return new Places(files.open(), new IOException("none"));
    } catch (IOException e) {
      return new Places(null, e);
    }
  }

  /** The digest of the place data; {@code none} if there are none. */
  String digest() {
    return gazetteer == null ? "none" : gazetteer.digest();
  }

  /**
   * The gazetteer.
   *
   * @throws UncheckedIOException if it could not be opened
   */
  Gazetteer gazetteer() {
    if (gazetteer == null) {
      throw new UncheckedIOException(failure);
    }
    return gazetteer;
  }
}
