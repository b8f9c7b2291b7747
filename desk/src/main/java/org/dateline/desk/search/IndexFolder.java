package org.dateline.desk.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * A folder with one Lucene index. What a crash leaves is the last commit, whole; a reader sees the
 * commit that it opened, whatever is written meanwhile. Tells what is wrong with an index in our
 * words. Immutable and safe for use by many threads.
 */
final class IndexFolder {
  /** Kept, since loggers are otherwise forgotten with their level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    // It would say at every start that an optional part of Java could make it faster.
    LUCENE.setLevel(Level.SEVERE);
  }

  private final Path path;

  IndexFolder(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /** How far the index is. */
  IndexState state() throws IOException {
    return told(
        () -> {
          try (Directory directory = FSDirectory.open(path)) {
            return IndexState.ofCommit(
                SegmentInfos.readLatestCommit(directory).getUserData(), path.toString());
          }
        });
  }

  /** The index as it was last committed. */
  DirectoryReader read() throws IOException {
    return told(
        () -> {
          Directory directory = FSDirectory.open(path);
          try {
            return DirectoryReader.open(directory);
          } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
          }
        });
  }

  /** Opens the index for writing, and makes one where there is none. */
  IndexWriter write(IndexWriterConfig config) throws IOException {
    Files.createDirectories(path);
    return told(
        () -> {
          Directory directory = FSDirectory.open(path);
          try {
            return new IndexWriter(directory, config);
          } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
          }
        });
  }

  /**
   * Deletes the index's files, unless somebody is writing to it.
   *
   * @throws IndexException if another process is writing to it
   */
  void clear() throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    told(
        () -> {
          try (Directory directory = FSDirectory.open(path);
              var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (Path file : files()) {
              if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
                Files.deleteIfExists(file);
              }
            }
            return path;
          }
        });
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** How many bytes its files have. */
  long bytes() throws IOException {
    long bytes = 0;
    for (Path file : Files.isDirectory(path) ? files() : List.<Path>of()) {
      try {
        bytes += Files.size(file);
      } catch (NoSuchFileException e) {
        // Merged away meanwhile.
      }
    }
    return bytes;
  }

  /** Work on the index. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Does something with the index; what Lucene throws becomes what a user can act upon. */
  <T> T told(Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (IndexException e) {
      throw e;
    } catch (LockObtainFailedException e) {
      throw new IndexException(
          IndexException.Reason.BUSY,
          "another process is writing to the index in %s; try again when it is done"
              .formatted(path),
          e);
    } catch (IndexNotFoundException e) {
      throw new IndexException(
          IndexException.Reason.MISSING,
          "there is no index in %s; `dateline reindex` makes it".formatted(path),
          e);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new IndexException(
          IndexException.Reason.FOREIGN,
          "the index in %s was made by another version of Dateline; `dateline reindex` makes it anew"
              .formatted(path),
          e);
    } catch (CorruptIndexException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      throw new IndexException(
          IndexException.Reason.DAMAGED,
          "the index in %s is damaged (%s); nothing is lost, `dateline reindex` makes it anew from the store"
              .formatted(path, e.getMessage()),
          e);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
