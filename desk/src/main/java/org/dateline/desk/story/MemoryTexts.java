package org.dateline.desk.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Texts of one run, in memory: about 6 KB for a text of 600 words. */
final class MemoryTexts implements Texts {
  private static final long[] NONE = new long[0];

  private final Map<Long, Fingerprint> texts = new HashMap<>();
  private final Map<Long, Long> witnesses = new HashMap<>();
  private final Map<Long, TreeSet<Long>> witnessed = new HashMap<>();
  private final Map<Long, long[]> heads = new HashMap<>();

  @Override
  public @Nullable Fingerprint text(long id) {
    return texts.get(id);
  }

  @Override
  public long[] sketch(long id) {
    Fingerprint text = texts.get(id);
    return text == null ? NONE : text.sketch();
  }

  @Override
  public long witness(long id) {
    return witnesses.getOrDefault(id, HEAD);
  }

  @Override
  public void add(Fingerprint text, long witness) {
    texts.put(text.id(), text);
    enter(text, witness);
  }

  @Override
  public void change(Fingerprint text, long witness) {
    leave(text);
    enter(text, witness);
  }

  @Override
  public void remove(Fingerprint text) {
    leave(text);
    texts.remove(text.id());
    witnesses.remove(text.id());
  }

  private void enter(Fingerprint text, long witness) {
    witnesses.put(text.id(), witness);
    if (witness != HEAD) {
      witnessed.computeIfAbsent(witness, id -> new TreeSet<>()).add(text.id());
      return;
    }
    for (long value : text.sketch()) {
      heads.merge(value, new long[] {text.id()}, MemoryTexts::with);
    }
  }

  private void leave(Fingerprint text) {
    long witness = witness(text.id());
    if (witness != HEAD) {
      witnessed.getOrDefault(witness, new TreeSet<>()).remove(text.id());
      return;
    }
    for (long value : text.sketch()) {
      heads.computeIfPresent(value, (key, ids) -> without(ids, text.id()));
    }
  }

  private static long[] with(long[] ids, long[] added) {
    long[] all = Arrays.copyOf(ids, ids.length + 1);
    int at = -Arrays.binarySearch(ids, added[0]) - 1;
    System.arraycopy(ids, at, all, at + 1, ids.length - at);
    all[at] = added[0];
    return all;
  }

  private static long @Nullable [] without(long[] ids, long id) {
    long[] rest = Arrays.stream(ids).filter(one -> one != id).toArray();
    return rest.length == 0 ? null : rest;
  }

  @Override
  public long[] heads(long value, int most) {
    long[] ids = heads.getOrDefault(value, NONE);
    return ids.length <= most ? ids : Arrays.copyOf(ids, most);
  }

  @Override
  public Collection<Long> witnessed(long witness) {
    return List.copyOf(witnessed.getOrDefault(witness, new TreeSet<>()));
  }
}
