package org.dateline.desk.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.dateline.desk.store.StoreException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A store that is open: the captures in its folder, and a database.
 *
 * <p>One process writes at a time; a second one is refused with the name of the first. Any number
 * of processes and threads read, each a {@link Snapshot} of its own, also while one writes. A
 * process that dies at any moment leaves the last whole transaction, and at most captures that
 * nothing names yet.
 *
 * <p>Safe for use by many threads: transactions wait for each other.
 */
public final class Store implements AutoCloseable {
  private final StoreFolder folder;
  private final Database database;
  private final Captures captures;
  private final @Nullable Writer writer;

  /** What only the one who writes has. */
  private record Writer(
      WriterLock lock, Connection connection, Sql sql, InstantSource clock, String program) {}

  private final ReentrantLock writing = new ReentrantLock(true);

  /**
   * What is done in a transaction.
   *
   * @param <T> what it gives
   * @param <X> what it may throw; nothing of what it did is kept then
   */
  @FunctionalInterface
  public interface Work<T, X extends Exception> {
    /**
     * Does it.
     *
     * @throws X to have nothing of it kept
     */
    T run(Transaction transaction) throws StoreException, X;
  }

  private Store(StoreFolder folder, Database database, @Nullable Writer writer) {
    this.folder = folder;
    this.database = database;
    this.captures = new Captures(folder.captures());
    this.writer = writer;
  }

  /**
   * Opens a store for writing and reading. Makes it where there is none, and brings one of an
   * earlier format up.
   *
   * @param path its folder
   * @param clock tells the time for the log of custody
   * @param program name and version of the program, for the log of custody
   * @throws StoreException if another process writes, the format is newer than this program's, or
   *     the database cannot be reached
   */
  public static Store open(Path path, InstantSource clock, String program) throws StoreException {
    StoreFolder folder = new StoreFolder(path);
    folder.make();
    Database database = folder.database();
    WriterLock lock = WriterLock.take(folder.lock(), program, clock.instant());
    try {
      Connection connection = database.writing();
      try {
        Writer writer = new Writer(lock, connection, new Sql(connection, database), clock, program);
        Store store = new Store(folder, database, writer);
        store.bringUp(connection);
        return store;
      } catch (StoreException | RuntimeException e) {
        closeAfter(e, connection);
        throw e;
      }
    } catch (StoreException | RuntimeException e) {
      closeAfter(e, lock);
      throw e;
    }
  }

  private static void closeAfter(Exception failure, AutoCloseable open) {
    try {
      open.close();
    } catch (Exception e) {
      failure.addSuppressed(e);
    }
  }

  /**
   * Opens a store that is there for reading.
   *
   * @throws StoreException if there is none ({@link Reason#MISSING}), its format is another than
   *     this program's, or the database cannot be reached
   */
  public static Store openForReading(Path path) throws StoreException {
    StoreFolder folder = new StoreFolder(path);
    if (!folder.isThere()) {
      throw new StoreException(
          Reason.MISSING,
          "there is no store in %s; name another folder with --store, or make one with: dateline"
                  .formatted(path)
              + " ingest");
    }
    Store store = new Store(folder, folder.database(), null);
    store.snapshot().close();
    return store;
  }

  /** Whether a folder holds a store. */
  public static boolean isIn(Path path) {
    return Files.isDirectory(path) && new StoreFolder(path).isThere();
  }

  private void bringUp(Connection connection) throws StoreException {
    try {
      database.begin(connection);
      database.refuseSecondWriter(connection);
      int format = Schema.formatOf(connection);
      Schema.refuseNewer(format, database.name());
      if (format < Schema.FORMAT) {
        Schema.bringUp(connection, format);
        String event = format == 0 ? CustodyEvent.CREATED : CustodyEvent.MIGRATED;
        String detail = "format %s, before %s".formatted(Schema.FORMAT, format);
        Transaction transaction = transaction();
        CustodyEntry unused = transaction.record(CustodyEvent.of(event, "store", detail));
      }
      database.commit(connection);
    } catch (SQLException e) {
      throw database.explained(e);
    }
  }

  /** Where captures are kept. */
  public Captures captures() {
    return captures;
  }

  /** The folder in which everything lies, for what is derived from it and lies beside it. */
  public Path folder() {
    return folder.path();
  }

  /**
   * Does {@code work} in one transaction: all of it, or nothing where it throws. Transactions wait
   * for each other. A transaction lasts when this returns; where many articles come at once, one
   * transaction for some hundreds of them is much faster than one for each.
   *
   * @return what the work gives
   * @throws X if the work throws it
   * @throws IllegalStateException if the store is open for reading only, or {@code work} itself
   *     begins a transaction
   */
  public <T, X extends Exception> T write(Work<T, X> work) throws StoreException, X {
    Writer writer = writer();
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("a transaction is open; use it instead of a second one");
    }
    writing.lock();
    try {
      database.begin(writer.connection);
      T result = work.run(transaction());
      database.commit(writer.connection);
      return result;
    } catch (SQLException e) {
      rollBack(writer, e);
      throw database.explained(e);
    } catch (Throwable e) {
      rollBack(writer, e);
      throw e;
    } finally {
      writing.unlock();
    }
  }

  /**
   * Has the database free what past transactions no longer need, if nobody reads an old state for
   * longer than a moment. For who writes much, now and then, while holding no snapshot.
   */
  public void relieve() throws StoreException {
    Writer open = writer();
    writing.lock();
    try {
      database.relieve(open.connection);
    } finally {
      writing.unlock();
    }
  }

  private void rollBack(Writer writer, Throwable failure) {
    try {
      database.rollBack(writer.connection);
      writer.sql.forget();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private Transaction transaction() throws StoreException {
    Writer writer = writer();
    return new Transaction(writer.sql, captures, writer.clock, writer.program);
  }

  private Writer writer() {
    if (writer == null) {
      throw new IllegalStateException(folder.path() + " is open for reading only");
    }
    return writer;
  }

  /** The present state of everything that was written, for reading. */
  public Snapshot snapshot() throws StoreException {
    Connection connection = database.reading();
    try {
      int format = Schema.formatOf(connection);
      Schema.refuseNewer(format, database.name());
      Schema.refuseOlder(format, database.name());
      return new Snapshot(connection, database, captures);
    } catch (SQLException e) {
      closeAfter(e, connection);
      throw database.explained(e);
    } catch (StoreException | RuntimeException e) {
      closeAfter(e, connection);
      throw e;
    }
  }

  /** Whether it is open for writing. */
  public boolean isWriting() {
    return writer != null;
  }

  /** Whether another process writes now. */
  boolean isWrittenElsewhere() throws StoreException {
    return WriterLock.isHeldElsewhere(folder.lock());
  }

  /** Has the database check itself, and hands over what it finds. */
  void checkDatabase(Consumer<String> receiver) throws StoreException {
    try (Connection connection = database.reading()) {
      database.check(connection, receiver);
    } catch (SQLException e) {
      throw database.explained(e);
    }
  }

  @Override
  public void close() throws StoreException {
    Writer open = writer;
    if (open == null) {
      return;
    }
    writing.lock();
    try (WriterLock _ = open.lock;
        Connection connection = open.connection) {
      database.tidy(connection);
    } catch (SQLException e) {
      throw database.explained(e);
    } finally {
      writing.unlock();
    }
  }
}
