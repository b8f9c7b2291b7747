package org.dateline.desk.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds copies as texts come. Of all texts some are heads: taken in the order of their ids, a text
 * is a head unless it is a copy of a head before it. Which those are depends on the texts alone,
 * not on when they came: a text that comes late and stands early takes its place, and those after
 * it that this concerns are judged anew. Since nobody can choose an id, these are few
 * (Censor-Hillel, Haramaty, Karnin, "Optimal dynamic distributed MIS", 2016: one on average).
 *
 * <p>A text is compared only with heads that have values of its sketch, so ten thousand pages that
 * differ in a word are compared with one. A value that very many different texts have is a standing
 * phrase: only the first heads that have it are looked at.
 *
 * <p>Not safe for use by several threads.
 */
final class CopyFinder {
  /** So many heads of one value are looked at. */
  private static final int MOST_HEADS = 200;

  /** So many texts are compared exactly with one. */
  private static final int MOST_COMPARED = 64;

  /** So many values must be in both sketches. */
  private static final int FEWEST_COMMON = 2;

  /** Of the values that could be in both, so many must be: far less than a copy has. */
  private static final double LEAST_SHARE = 0.25;

  private final Texts texts;
  private final CopyDetector detector = new CopyDetector();

  CopyFinder(Texts texts) {
    this.texts = texts;
  }

  /** A head and how much a text resembles it. */
  record Match(Fingerprint head, Resemblance resemblance) {}

  /** Adds a text; one that is known already changes nothing. */
  void add(Fingerprint text) {
    if (texts.text(text.id()) != null) {
      return;
    }
    List<long[]> heads = heads(text);
    Fingerprint witness = witness(text, heads);
    texts.add(text, witness == null ? Texts.HEAD : witness.id());
    if (witness == null) {
      judgeAgain(laterCopies(text, heads));
    }
  }

  /** Takes a text away. */
  void remove(Fingerprint text) {
    boolean head = texts.witness(text.id()) == Texts.HEAD;
    texts.remove(text);
    if (head) {
      judgeAgain(texts.witnessed(text.id()));
    }
  }

  /**
   * The head of which the text is most of all a copy; null if it is a head itself. Of several that
   * resemble it equally the first.
   */
  @Nullable Match best(Fingerprint text) {
    if (texts.witness(text.id()) == Texts.HEAD) {
      return null;
    }
    return candidates(text, heads(text), true).stream()
        .filter(head -> isCopy(text, head))
        .map(head -> new Match(head, Resemblance.of(text, head)))
        .max(
            Comparator.comparingDouble((Match match) -> match.resemblance().containment())
                .thenComparingDouble(match -> match.resemblance().jaccard())
                .thenComparing(match -> match.head().id(), Comparator.reverseOrder()))
        .orElse(null);
  }

  /** Judges texts again, in order; a head that has become a copy brings those that hung on it. */
  private void judgeAgain(Collection<Long> concerned) {
    TreeSet<Long> ids = new TreeSet<>(concerned);
    while (!ids.isEmpty()) {
      Long first = ids.removeFirst();
      Fingerprint text = texts.text(first);
      if (text == null) {
        continue;
      }
      boolean wasHead = texts.witness(first) == Texts.HEAD;
      List<long[]> heads = heads(text);
      Fingerprint witness = witness(text, heads);
      texts.change(text, witness == null ? Texts.HEAD : witness.id());
      if (witness == null && !wasHead) {
        ids.addAll(laterCopies(text, heads));
      } else if (witness != null && wasHead) {
        ids.addAll(texts.witnessed(first));
      }
    }
  }

  /** The first head before the text of which it is a copy. */
  private @Nullable Fingerprint witness(Fingerprint text, List<long[]> heads) {
    for (Fingerprint head : candidates(text, heads, true)) {
      if (isCopy(text, head)) {
        return head;
      }
    }
    return null;
  }

  /** The heads after the text that are copies of it. */
  private Set<Long> laterCopies(Fingerprint text, List<long[]> heads) {
    Set<Long> copies = new HashSet<>();
    for (Fingerprint head : candidates(text, heads, false)) {
      if (isCopy(text, head)) {
        copies.add(head.id());
      }
    }
    return copies;
  }

  /** Most that have something in common have too little, which is told by their shingles. */
  private boolean isCopy(Fingerprint text, Fingerprint head) {
    boolean shortText = text.isShort() || head.isShort();
    return detector.mayBeCopy(Shared.of(text, head), shortText)
        && detector.isCopy(Resemblance.of(text, head), shortText);
  }

  /** For each value of a text's sketch the heads that have it. */
  private List<long[]> heads(Fingerprint text) {
    return Arrays.stream(text.sketch()).mapToObj(value -> texts.heads(value, MOST_HEADS)).toList();
  }

  /** A head of which the sketch has much in common with a text's. */
  private record Candidate(long head, double share) {}

  private List<Fingerprint> candidates(Fingerprint text, List<long[]> heads, boolean before) {
    long[] sketch = text.sketch();
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<Long, Integer> common : most(commonValues(heads, text.id(), before))) {
      double share = share(common.getValue(), sketch, texts.sketch(common.getKey()));
      if (share >= LEAST_SHARE) {
        candidates.add(new Candidate(common.getKey(), share));
      }
    }
    return candidates.stream()
        .sorted(
            Comparator.comparingDouble(Candidate::share).reversed().thenComparing(Candidate::head))
        .limit(MOST_COMPARED)
        .map(candidate -> texts.text(candidate.head()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Map<Long, Integer> commonValues(List<long[]> heads, long id, boolean before) {
    Map<Long, Integer> common = new HashMap<>();
    for (long[] having : heads) {
      for (long head : having) {
        if (before ? head < id : head > id) {
          common.merge(head, 1, Integer::sum);
        }
      }
    }
    return common;
  }

  private static List<Map.Entry<Long, Integer>> most(Map<Long, Integer> common) {
    return common.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_COMMON)
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_HEADS)
        .toList();
  }

  /** The values in both by those of the one that has fewer, as far down as both sketches reach. */
  private static double share(int common, long[] one, long[] other) {
    if (one.length == 0 || other.length == 0) {
      return 0;
    }
    long reach = least(one[one.length - 1], other[other.length - 1]);
    int fewer = Math.min(within(one, reach), within(other, reach));
    return (double) common / Math.max(1, fewer);
  }

  private static long least(long one, long other) {
    return Long.compareUnsigned(one, other) <= 0 ? one : other;
  }

  private static int within(long[] sketch, long reach) {
    int count = 0;
    while (count < sketch.length && Long.compareUnsigned(sketch[count], reach) <= 0) {
      count++;
    }
    return count;
  }
}
