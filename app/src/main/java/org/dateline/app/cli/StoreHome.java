package org.dateline.app.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.dateline.desk.store.Store;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Where the store is if no command says otherwise, and what its log of custody is to say of the
 * program.
 *
 * @param folder the store's; it need not exist
 * @param clock tells the time for the log
 * @param program name and version of this program
 */
public record StoreHome(Path folder, InstantSource clock, String program) {
  private static final String FOLDER = "store";

  /**
   * In the folder {@code store} of the one that the environment names as {@code DATELINE_HOME},
   * else of {@code .dateline} in the user's own folder.
   *
   * @param environment the variables of the environment
   * @param userFolder the user's own folder
   */
  public static StoreHome in(
      Map<String, String> environment, String userFolder, InstantSource clock, String program) {
    String home = environment.getOrDefault("DATELINE_HOME", "");
    Path folder = home.isBlank() ? Path.of(userFolder, ".dateline") : Path.of(home);
    return new StoreHome(folder.resolve(FOLDER), clock, program);
  }

  /**
   * Opens a store for writing; makes it where there is none.
   *
   * @param chosen its folder; null for the usual one
   */
  Store open(@Nullable Path chosen) throws StoreException {
    return Store.open(chosen == null ? folder : chosen, clock, program);
  }

  /**
   * Opens a store that is there for reading.
   *
   * @param chosen its folder; null for the usual one
   */
  Store openForReading(@Nullable Path chosen) throws StoreException {
    return Store.openForReading(chosen == null ? folder : chosen);
  }
}
