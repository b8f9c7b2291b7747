package org.dateline.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.store.CustodyEvent;
import org.dateline.desk.store.Snapshot;
import org.dateline.desk.store.Store;

/** Prints how many articles a second came into a store, tenth by tenth, by its log of custody. */
public final class IngestRate {
  private static final int PARTS = 10;

  private IngestRate() {}

  /** Called as {@code IngestRate STORE}. */
  public static void main(String[] arguments) throws IOException {
    List<Instant> times = new ArrayList<>();
    try (Store store = Store.openForReading(Path.of(arguments[0]));
        Snapshot snapshot = store.snapshot()) {
      snapshot
          .custody()
          .each(
              0,
              row -> {
                if (row.event().event().equals(CustodyEvent.VERSION_ADDED)) {
                  times.add(row.at());
                }
              });
    }
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    for (int part = 0; part < PARTS; part++) {
      int from = part * times.size() / PARTS;
      int to = (part + 1) * times.size() / PARTS - 1;
      double seconds = Duration.between(times.get(from), times.get(to)).toMillis() / 1e3;
      out.printf("%s to %s: %.0f a second%n", from + 1, to + 1, (to - from) / seconds);
    }
    Duration whole = Duration.between(times.getFirst(), times.getLast());
    out.printf("all: %.0f a second%n", (times.size() - 1) / (whole.toMillis() / 1e3));
  }
}
