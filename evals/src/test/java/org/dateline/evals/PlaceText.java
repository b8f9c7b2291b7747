package org.dateline.evals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A short text with its places: one of {@code gold/places/articles.txt}, whose head describes the
 * marks.
 *
 * @param title says what it is about
 * @param text without the marks
 * @param places in the order in which they end
 */
record PlaceText(String title, String text, List<GoldPlace> places) {
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern COMMA = Pattern.compile(",");

  PlaceText {
    places = List.copyOf(places);
  }

  /** The texts of a file. */
  static List<PlaceText> all(Path file) throws IOException {
    List<PlaceText> texts = new ArrayList<>();
    String title = null;
    StringBuilder marked = new StringBuilder();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("== ")) {
        add(title, marked, texts);
        title = line.substring(3);
        marked.setLength(0);
      } else if (!line.startsWith("#")) {
        marked.append(line).append('\n');
      }
    }
    add(title, marked, texts);
    return List.copyOf(texts);
  }

  private static void add(@Nullable String title, StringBuilder marked, List<PlaceText> texts) {
    if (title != null) {
      texts.add(read(title, marked.toString().strip()));
    }
  }

  /** Reads marked text; marks may stand within each other. */
  static PlaceText read(String title, String marked) {
    StringBuilder text = new StringBuilder();
    List<GoldPlace> places = new ArrayList<>();
    Deque<Integer> starts = new ArrayDeque<>();
    int at = 0;
    while (at < marked.length()) {
      char c = marked.charAt(at);
      if (c == '[') {
        starts.push(text.length());
        at++;
      } else if (c == '|' || c == ']') {
        int end = marked.indexOf(']', at);
        if (starts.isEmpty() || end < 0) {
          throw new IllegalArgumentException("a mark is not closed or not opened in: " + title);
        }
        places.add(place(text, starts.pop(), c == ']' ? "" : marked.substring(at + 1, end)));
        at = end + 1;
      } else {
        text.append(c);
        at++;
      }
    }
    return new PlaceText(title, text.toString(), places);
  }

  private static GoldPlace place(StringBuilder text, int start, String wanted) {
    if (wanted.isEmpty()) {
      text.deleteCharAt(start);
      return new GoldPlace(new Span(start, text.length()), null, Set.of(), false);
    }
    Span span = new Span(start, text.length());
    int bar = wanted.indexOf('|');
    Set<String> uses = Set.of(COMMA.split(wanted.substring(bar + 1), -1));
    String[] point = SPACE.split(wanted.substring(0, bar), -1);
    return new GoldPlace(span, point.length < 4 ? null : point(point), uses, true);
  }

  private static GoldPlace.Point point(String[] cells) {
    return new GoldPlace.Point(
        cells[0].equals("-") ? null : cells[0],
        Double.parseDouble(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]));
  }
}
