package org.dateline.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Words that no language has, of which some are drawn much more often than others. */
final class InventedWords {
  private static final int COUNT = 60_000;
  private static final String[] BEGINNINGS = {
    "b", "br", "d", "dr", "f", "g", "gr", "k", "kl", "l", "m", "n", "p", "pl", "r", "s", "st", "t",
    "tr", "v", "z"
  };
  private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
  private static final String[] ENDS = {"", "", "n", "r", "l", "m", "sk", "nt", "rd", "ck"};

  private final List<String> words = new ArrayList<>();

  InventedWords() {
    SplittableRandom random = new SplittableRandom(20251122);
    Set<String> seen = new HashSet<>();
    while (words.size() < COUNT) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(2); syllables > 0; syllables--) {
        word.append(BEGINNINGS[random.nextInt(BEGINNINGS.length)])
            .append(MIDDLES[random.nextInt(MIDDLES.length)])
            .append(ENDS[random.nextInt(ENDS.length)]);
      }
      if (seen.add(word.toString())) {
        words.add(word.toString());
      }
    }
  }

  /** One of them; half of all draws give one of the first eighth. */
  String draw(SplittableRandom random) {
    double uniform = random.nextDouble();
    return words.get((int) (COUNT * uniform * uniform * uniform));
  }
}
