package org.dateline.article.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads signals from {@code class} and {@code id}. Names are split at punctuation and at camel
 * case; whole words and pairs of words count, so that {@code shared-layout} is not taken for {@code
 * share}.
 */
final class ClassWords {
  /** Generated pages carry class lists of any length; the telling words come first. */
  private static final int LONGEST = 1_000;

  private static final String TABLE = "class-words.tsv";

  private static final Map<String, Signal> WORDS = new HashMap<>();

  /** The words before which a word of a longer name may stand: few, so that few are joined. */
  private static final Set<String> FIRST_WORDS = new HashSet<>();

  static {
    for (String row : rows()) {
      int tab = row.indexOf('\t');
      Signal signal = Signal.valueOf(row.substring(0, tab).toUpperCase(Locale.ROOT));
      for (String word : row.substring(tab + 1).split(",", -1)) {
        put(signal, word.strip());
      }
    }
  }

  /** Before these words a name says what a page has or does, not what the element is. */
  private static final Set<String> DISCLAIMERS =
      new HashSet<>(
          List.of(
              "has", "no", "with", "without", "not", "enable", "disable", "js", "show", "open"));

  private ClassWords() {}

  private static void put(Signal signal, String word) {
    WORDS.put(word, signal);
    int space = word.lastIndexOf(' ');
    if (space > 0) {
      FIRST_WORDS.add(word.substring(word.lastIndexOf(' ', space - 1) + 1, space));
    }
  }

  private static List<String> rows() {
    try (InputStream in = ClassWords.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("The table '" + TABLE + "' is not in the program");
      }
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(row -> !row.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void read(String names, EnumSet<Signal> signals) {
    String previous = "";
    String before = "";
    int limit = Math.min(names.length(), LONGEST);
    boolean disclaimed = false;
    for (int at = 0; at < limit; ) {
      char c = names.charAt(at);
      if (!Letters.isLetterOrDigit(c)) {
        if (isSpace(c)) {
          previous = "";
          before = "";
          disclaimed = false;
        }
        at++;
        continue;
      }
      int end = wordEnd(names, at, limit);
      String word = Letters.lower(names.substring(at, end));
      disclaimed |= previous.isEmpty() && DISCLAIMERS.contains(word);
      if (!disclaimed) {
        add(signals, lookUp(before, previous, word));
      }
      before = previous;
      previous = word;
      at = end;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private static void add(EnumSet<Signal> signals, @Nullable Signal found) {
    if (found != null) {
      signals.add(found);
    }
  }

  /** The longest of the three, two or one last words that is known. */
  private static @Nullable Signal lookUp(String before, String previous, String word) {
    if (FIRST_WORDS.contains(previous)) {
      Signal three = before.isEmpty() ? null : WORDS.get(before + " " + previous + " " + word);
      Signal two = three != null ? three : WORDS.get(previous + " " + word);
      if (two != null) {
        return two;
      }
    }
    return WORDS.get(word);
  }

  private static int wordEnd(String names, int start, int limit) {
    int end = start + 1;
    while (end < limit && Letters.isLetterOrDigit(names.charAt(end))) {
      boolean hump =
          Character.isUpperCase(names.charAt(end)) && Character.isLowerCase(names.charAt(end - 1));
      if (hump) {
        break;
      }
      end++;
    }
    return end;
  }
}
