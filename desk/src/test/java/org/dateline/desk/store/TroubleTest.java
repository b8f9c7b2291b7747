package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.desk.store.StoreException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with files: it is said, and nothing that was done is lost. */
final class TroubleTest {
  @TempDir private Path parent = Path.of("");

  private static Store open(Path folder) throws StoreException {
    return Store.open(folder, () -> Instant.EPOCH, "dateline test");
  }

  private static List<Finding> findings(Path folder) throws StoreException {
    List<Finding> found = new ArrayList<>();
    try (Store store = Store.openForReading(folder)) {
      Verification.Summary unused =
          new Verification(store, Pages::read, Pages.PROVENANCE, found::add).run();
    }
    return found;
  }

  private static void assertReason(Reason reason, StoreException failure) {
    assertThat(failure.reason()).isEqualTo(reason);
  }

  @Test
  void saysThatTheDatabaseHasNoRoomAndKeepsWhatWasDone() throws Exception {
    try (Store store = open(parent)) {
      NewVersion first = Pages.version(store, "first", "It rained.");
      assertThat(store.write(change -> change.add(first)).version().id()).isEqualTo(1);
      limit(store, 20);
      NewVersion large = Pages.version(store, "large", noise());
      assertThatThrownBy(() -> store.write(change -> change.add(large)))
          .isInstanceOfSatisfying(StoreException.class, e -> assertReason(Reason.FULL, e))
          .hasMessageContaining("make room and run the same command again");
      assertThat(findings(parent)).extracting(Finding::kind).containsOnly(Finding.Kind.ORPHAN);
      limit(store, 1_000_000);
      assertThat(store.write(change -> change.add(large)).version().id()).isEqualTo(2);
    }
    assertThat(findings(parent)).isEmpty();
  }

  /** As if the disk had room for so many pages of the database. */
  private static void limit(Store store, int pages) throws StoreException {
    long set = store.write(change -> change.sql().number("PRAGMA max_page_count = " + pages));
    assertThat(set).isPositive();
  }

  /** Words that no compression makes small. */
  private static String noise() {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder("It rained.\n\n");
    for (int i = 0; i < 60_000; i++) {
      text.append(Integer.toString(random.nextInt(46_656), 36)).append(' ');
    }
    return text.toString();
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    try (FileChannel channel = FileChannel.open(full, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[1]));
    } catch (IOException e) {
      assertThat(Disk.explained(parent, e))
          .satisfies(one -> assertReason(Reason.FULL, one))
          .hasMessageContaining("there is no room left on the disk");
    }
  }

  @Test
  void saysThatAnotherProgramHoldsTheDatabase() throws Exception {
    open(parent).close();
    SqliteDatabase database = new SqliteDatabase(parent.resolve(StoreFolder.DATABASE_FILE), 100);
    try (Connection other = database.writing();
        Connection connection = database.writing()) {
      database.begin(other);
      Sql sql = new Sql(connection, database);
      assertThatThrownBy(() -> sql.update("UPDATE store SET format = 2"))
          .isInstanceOfSatisfying(StoreException.class, e -> assertReason(Reason.LOCKED, e))
          .hasMessageContaining("is held by another program");
    }
    assertThat(findings(parent)).isEmpty();
  }

  @Test
  void waitsForAProgramThatHoldsTheDatabaseAShortTime() throws Exception {
    try (Store store = open(parent)) {
      SqliteDatabase database = new SqliteDatabase(parent.resolve(StoreFolder.DATABASE_FILE));
      try (Connection other = database.writing()) {
        database.begin(other);
        Thread release = Thread.ofPlatform().start(() -> rollBackSoon(database, other));
        NewVersion version = Pages.withoutBytes("a", "It rained.");
        assertThat(store.write(change -> change.add(version)).version().id()).isEqualTo(1);
        release.join();
      }
    }
  }

  private static void rollBackSoon(Database database, Connection connection) {
    try {
      Thread.sleep(300);
      database.rollBack(connection);
    } catch (InterruptedException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void saysThatTheDatabaseIsDamaged() throws Exception {
    try (Store store = open(parent)) {
      for (int i = 0; i < 50; i++) {
        NewVersion version = Pages.withoutBytes("a" + i, "It rained " + i + " times.");
        assertThat(store.write(change -> change.add(version)).version().number()).isEqualTo(1);
      }
    }
    Path file = parent.resolve(StoreFolder.DATABASE_FILE);
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 4_000; at < bytes.length; at += 3) {
      bytes[at] ^= 0x55;
    }
    Files.write(file, bytes);
    assertThatThrownBy(() -> findings(parent))
        .isInstanceOfSatisfying(StoreException.class, e -> assertReason(Reason.DAMAGED, e))
        .hasMessageContaining("restore a backup");
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws Exception {
    Path file = Files.writeString(parent.resolve("file"), "no folder");
    assertThatThrownBy(() -> open(file).close())
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is a file where a folder is needed");
  }
}
