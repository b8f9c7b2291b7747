package org.dateline.desk.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that writes until it is killed: articles in transactions of one to five, and a line
 * with their keys when each transaction is done.
 */
final class KilledWriter {
  private KilledWriter() {}

  /** The folder, and what the keys of this run begin with. */
  public static void main(String[] arguments) throws StoreException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (Store store = Store.open(Path.of(arguments[0]), () -> Instant.EPOCH, "killed")) {
      for (int i = 0; ; i++) {
        List<NewVersion> versions = new ArrayList<>();
        for (int j = 0; j <= i % 5; j++) {
          String key = "%s-%s-%s".formatted(arguments[1], i, j);
          versions.add(Pages.version(store, key, "Rain over Kivara\n\nIt rained: " + key + "."));
        }
        int done =
            store.write(
                change -> {
                  for (NewVersion version : versions) {
                    Added unused = change.add(version);
                  }
                  return versions.size();
                });
        versions.subList(0, done).forEach(version -> out.println(version.key()));
      }
    }
  }
}
