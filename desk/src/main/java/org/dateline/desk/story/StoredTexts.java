package org.dateline.desk.story;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.desk.derived.DerivedFile;
import org.dateline.desk.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Texts in a file beside the store: four bytes a word, eight for each value of the sketch, and
 * sixteen more if it is a head's. Only some of the last that were asked for are held in memory.
 *
 * @see StoredCopies for the tables
 */
final class StoredTexts implements Texts {
  private static final int MOST_HELD = 2_000;
  private static final int MOST_SKETCHES = 20_000;
  private static final long[] NONE = {};

  private final DerivedFile file;
  private final Map<Long, Fingerprint> held = lastUsed(MOST_HELD);
  private final Map<Long, long[]> sketches = lastUsed(MOST_SKETCHES);

  StoredTexts(DerivedFile file) {
    this.file = file;
  }

  private static <T> Map<Long, T> lastUsed(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
        return size() > most;
      }
    };
  }

  /** Work on the file. */
  private interface Work<T> {
    T run() throws StoreException;
  }

  /** {@link Texts} knows no files: their failures pass through it unseen. */
  private static <T> T done(Work<T> work) {
    try {
      return work.run();
    } catch (StoreException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void update(String sql, Object... values) {
    Boolean unused =
        done(
            () -> {
              file.update(sql, values);
              return true;
            });
  }

  /** Forgets what is held in memory: another process may have changed the file. */
  void release() {
    held.clear();
    sketches.clear();
  }

  @Override
  public long[] sketch(long id) {
    return sketches.computeIfAbsent(id, this::readSketch);
  }

  private long[] readSketch(long id) {
    byte @Nullable [] data = bytes("SELECT sketch FROM text WHERE id = ?", id);
    if (data == null) {
      return NONE;
    }
    long[] sketch = new long[data.length / Long.BYTES];
    ByteBuffer.wrap(data).asLongBuffer().get(sketch);
    return sketch;
  }

  private static byte[] packed(long[] sketch) {
    ByteBuffer data = ByteBuffer.allocate(sketch.length * Long.BYTES);
    data.asLongBuffer().put(sketch);
    return data.array();
  }

  @Override
  public @Nullable Fingerprint text(long id) {
    Fingerprint known = held.get(id);
    if (known != null) {
      return known;
    }
    byte @Nullable [] data = bytes("SELECT data FROM text WHERE id = ?", id);
    if (data == null) {
      return null;
    }
    Fingerprint read = Fingerprint.of(id, data);
    held.put(id, read);
    return read;
  }

  private byte @Nullable [] bytes(String sql, long id) {
    try {
      return file.first(sql, row -> row.getBytes(1), id);
    } catch (StoreException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long witness(long id) {
    try {
      Long witness = file.first("SELECT witness FROM text WHERE id = ?", row -> row.getLong(1), id);
      return witness == null ? HEAD : witness;
    } catch (StoreException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void add(Fingerprint text, long witness) {
    update(
        "INSERT INTO text (id, witness, data, sketch) VALUES (?, ?, ?, ?)",
        text.id(),
        witness,
        text.bytes(),
        packed(text.sketch()));
    if (witness == HEAD) {
      post(text);
    }
  }

  @Override
  public void change(Fingerprint text, long witness) {
    long before = witness(text.id());
    if (before != witness) {
      update("UPDATE text SET witness = ? WHERE id = ?", witness, text.id());
    }
    if (before == HEAD && witness != HEAD) {
      unpost(text);
    } else if (before != HEAD && witness == HEAD) {
      post(text);
    }
  }

  @Override
  public void remove(Fingerprint text) {
    if (witness(text.id()) == HEAD) {
      unpost(text);
    }
    update("DELETE FROM text WHERE id = ?", text.id());
    held.remove(text.id());
    sketches.remove(text.id());
  }

  private void post(Fingerprint text) {
    for (long value : text.sketch()) {
      update("INSERT INTO head (value, text) VALUES (?, ?)", value, text.id());
    }
  }

  private void unpost(Fingerprint text) {
    for (long value : text.sketch()) {
      update("DELETE FROM head WHERE value = ? AND text = ?", value, text.id());
    }
  }

  @Override
  public long[] heads(long value, int most) {
    List<Long> ids = new ArrayList<>();
    each("SELECT text FROM head WHERE value = ? ORDER BY text LIMIT ?", ids, value, most);
    return ids.stream().mapToLong(Long::longValue).toArray();
  }

  @Override
  public Collection<Long> witnessed(long witness) {
    List<Long> ids = new ArrayList<>();
    each("SELECT id FROM text WHERE witness = ? AND witness <> -1", ids, witness);
    return ids;
  }

  private void each(String sql, List<Long> ids, Object... values) {
    Boolean unused =
        done(
            () -> {
              file.each(sql, row -> row.getLong(1), ids::add, values);
              return true;
            });
  }
}
