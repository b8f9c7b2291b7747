package org.dateline.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of records by their bytes, unsigned: those that fit into memory there, others
 * through sorted runs in temporary files that are merged at the end. For one thread.
 */
final class RecordSorter implements AutoCloseable {
  private static final int BUFFER_BYTES = 1 << 16;

  /** What a record costs besides its bytes. */
  private static final int OVERHEAD_BYTES = 24;

  private final @Nullable Path folder;
  private final long mostBytes;
  private final List<Path> runs = new ArrayList<>();
  private List<byte[]> records = new ArrayList<>();
  private long bytes;

  /**
   * @param folder where runs go; null to keep everything in memory
   * @param mostBytes how much is kept in memory at most
   */
  RecordSorter(@Nullable Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  /** Takes the records one after the other. */
  interface Sink {
    void accept(byte[] sorted) throws IOException;
  }

  void add(byte[] one) throws IOException {
    records.add(one);
    bytes += one.length + OVERHEAD_BYTES;
    if (folder != null && bytes > mostBytes) {
      spill(folder);
    }
  }

  /** Gives all records in order. What was added is gone afterwards. */
  void drain(Sink sink) throws IOException {
    records.sort(Arrays::compareUnsigned);
    if (runs.isEmpty()) {
      for (byte[] one : records) {
        sink.accept(one);
      }
      records = new ArrayList<>();
      return;
    }
    if (folder != null && !records.isEmpty()) {
      spill(folder);
    }
    merge(sink);
  }

  private void spill(Path where) throws IOException {
    records.sort(Arrays::compareUnsigned);
    Path run = Files.createTempFile(where, "run", ".tmp");
    runs.add(run);
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), BUFFER_BYTES))) {
      for (byte[] one : records) {
        out.writeInt(one.length);
        out.write(one);
      }
      out.writeInt(-1);
    }
    records = new ArrayList<>();
    bytes = 0;
  }

  private void merge(Sink sink) throws IOException {
    PriorityQueue<Run> queue = new PriorityQueue<>();
    try {
      for (Path path : runs) {
        Run run = new Run(path, queue.size());
        if (run.advance()) {
          queue.add(run);
        }
      }
      for (Run least = queue.poll(); least != null; least = queue.poll()) {
        sink.accept(least.current);
        if (least.advance()) {
          queue.add(least);
        }
      }
    } finally {
      for (Run run : queue) {
        run.in.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  private static final class Run implements Comparable<Run> {
    private final DataInputStream in;
    private final int number;
    private byte[] current = {};

    Run(Path path, int number) throws IOException {
      this.in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER_BYTES));
      this.number = number;
    }

    boolean advance() throws IOException {
      int length = in.readInt();
      if (length < 0) {
        in.close();
        return false;
      }
      current = in.readNBytes(length);
      return true;
    }

    @Override
    public int compareTo(Run other) {
      int order = Arrays.compareUnsigned(current, other.current);
      return order != 0 ? order : Integer.compare(number, other.number);
    }
  }
}
