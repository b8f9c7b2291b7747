package org.dateline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Which word stands for which in one variation: {@code swaps.txt}, shuffled line by line. */
final class Swaps {
  private static final List<List<String>> GROUPS = groups();

  private final Map<String, String> words = new HashMap<>();

  Swaps(RandomGenerator random) {
    for (List<String> group : GROUPS) {
      List<String> shuffled = new ArrayList<>(group);
      Collections.shuffle(shuffled, Random.from(random));
      for (int i = 0; i < group.size(); i++) {
        words.put(group.get(i), shuffled.get(i));
      }
    }
  }

  /** What stands for a word; the word itself if nothing does. Capitals stay capitals. */
  String of(String word) {
    String swapped = words.get(word);
    if (swapped != null) {
      return swapped;
    }
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    String plain = capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    swapped = words.get(plain);
    return swapped == null ? word : swapped.toUpperCase(Locale.ROOT);
  }

  private static List<List<String>> groups() {
    try (InputStream stream = Swaps.class.getResourceAsStream("swaps.txt")) {
      if (stream == null) {
        throw new IOException("the resource swaps.txt is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.substring(line.indexOf(':') + 1).strip().split(" ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
