package org.dateline.article.testkit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Spoils whole pages and texts: parts left out, said twice, taken from another page or nested, and
 * floods put between. The same seed always gives the same input.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Mutator {
  private static final Pattern PART = Pattern.compile("<[^<>]{0,2000}>|[^<>\\s]{1,2000}|\\s+|[<>]");
  private static final Pattern VALUE = Pattern.compile("\"[^\"<>]{0,300}\"");

  private static final List<String> CHARSETS =
      List.of("UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "windows-1251", "ISO-2022-JP");

  private static final int MOST_STEPS = 6;
  private static final int MOST_CHARACTERS = 1 << 18;

  private final List<byte[]> whole;

  /**
   * @param whole what is to be spoiled; at least one
   */
  public Mutator(List<byte[]> whole) {
    this.whole = List.copyOf(whole);
  }

  /** The input that a seed stands for. */
  public byte[] input(long seed) {
    Random random = new Random(seed);
    List<String> parts = parts(random);
    for (int step = random.nextInt(MOST_STEPS); step >= 0; step--) {
      spoil(parts, random);
    }
    String text = String.join("", parts);
    text = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    byte[] bytes = encoded(text, random);
    return random.nextInt(8) == 0 ? flipped(bytes, random) : bytes;
  }

  private List<String> parts(Random random) {
    String text = new String(pick(whole, random), StandardCharsets.UTF_8);
    return new ArrayList<>(PART.matcher(text).results().map(MatchResult::group).toList());
  }

  private void spoil(List<String> parts, Random random) {
    int at = random.nextInt(parts.size() + 1);
    int end = Math.min(parts.size(), at + random.nextInt(1 << random.nextInt(9)));
    switch (random.nextInt(9)) {
      case 0 -> parts.subList(at, end).clear();
      case 1 -> parts.addAll(at, List.copyOf(parts.subList(at, end)));
      case 2 -> {
        List<String> other = parts(random);
        int from = random.nextInt(other.size());
        parts.addAll(at, other.subList(from, Math.min(other.size(), from + 200)));
      }
      case 3 -> parts.subList(at, parts.size()).clear();
      case 4 -> parts.add(at, pick(HostileWords.MARKUP, random));
      case 5 -> parts.add(at, pick(HostileWords.RUNS, random).repeat(times(random)));
      case 6 -> parts.add(at, pick(HostileWords.MARKUP, random).repeat(times(random)));
      case 7 -> nest(parts, at, end, random);
      default -> value(parts, at, random);
    }
  }

  /** Wraps a stretch in many elements, or in one. */
  private static void nest(List<String> parts, int at, int end, Random random) {
    String name =
        pick(List.of("div", "b", "blockquote", "article", "table", "li", "svg", "p", "a"), random);
    int times = times(random);
    parts.add(end, ("</" + name + ">").repeat(times));
    parts.add(at, ("<" + name + " class=a" + random.nextInt(9) + ">").repeat(times));
  }

  /** Gives the next value of an attribute, or of a key in JSON, another content. */
  private static void value(List<String> parts, int at, Random random) {
    String run = pick(HostileWords.RUNS, random).repeat(times(random)).replace("\"", "”");
    for (int i = at; i < parts.size(); i++) {
      if (VALUE.matcher(parts.get(i)).find()) {
        parts.set(
            i,
            VALUE
                .matcher(parts.get(i))
                .replaceFirst("\"" + run.replace("\\", "").replace("$", "") + "\""));
        return;
      }
    }
  }

  /** Mostly a few, now and then thousands. */
  private static int times(Random random) {
    return 1 + random.nextInt(random.nextInt(10) == 0 ? 5_000 : 20);
  }

  private static byte[] encoded(String text, Random random) {
    return random.nextInt(10) == 0
        ? text.getBytes(Charset.forName(pick(CHARSETS, random)))
        : text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = Arrays.copyOf(bytes, bytes.length);
    for (int i = random.nextInt(9); i > 0 && flipped.length > 0; i--) {
      flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
    }
    return flipped;
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
