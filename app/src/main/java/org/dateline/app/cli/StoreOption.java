package org.dateline.app.cli;

import java.nio.file.Path;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "FOLDER",
      description = {
        "The folder of the store.",
        "Default: store in the folder that DATELINE_HOME names, else in ~/.dateline"
      })
  private @Nullable Path store;

  /** Whether the user named a store. */
  boolean isGiven() {
    return store != null;
  }

  /** The folder, whether there is a store in it or not. */
  Path folder(Services services) {
    return store == null ? services.store().folder() : store;
  }

  /** Opens it for writing; makes it where there is none. */
  Store open(Services services) throws StoreException {
    return services.store().open(store);
  }

  /** Opens one that is there for reading. */
  Store openForReading(Services services) throws StoreException {
    return services.store().openForReading(store);
  }
}
