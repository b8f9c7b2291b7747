package org.dateline.evals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.annotation.TimeExpression;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Invented texts with their time expressions marked: {@code gold/times.txt}, whose first lines
 * describe the format.
 *
 * @param digest of the file's bytes
 * @param texts in the file's order
 */
record TimesGold(Sha256 digest, List<Text> texts) {
  private static final String RESOURCE = "/gold/times.txt";
  private static final Pattern MARKED = Pattern.compile("\\{([a-z]+) ([^|{}]+)\\|([^{}]+)\\}");

  /**
   * One text.
   *
   * @param number counted from 1
   * @param published the day of publication as {@code yyyy-MM-dd}; null if unknown
   * @param words the text without marks, a line a paragraph
   * @param times what is marked, in order
   */
  record Text(int number, @Nullable String published, String words, List<Time> times) {}

  /** An expression: where it stands, in UTF-16 code units, its type and value. */
  record Time(Span span, TimeExpression.Type type, String value) {}

  static TimesGold load() {
    byte[] bytes = bytes();
    List<Text> texts = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    String published = "";
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      if (line.startsWith("= ")) {
        close(open, published, texts);
        published = line.substring(2).strip();
      } else if (!line.startsWith("#") && !line.isBlank()) {
        open.append(line).append('\n');
      }
    }
    close(open, published, texts);
    return new TimesGold(Sha256.of(bytes), List.copyOf(texts));
  }

  private static byte[] bytes() {
    try (InputStream stream = TimesGold.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IOException("the resource " + RESOURCE + " is missing");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(StringBuilder open, String published, List<Text> texts) {
    if (open.isEmpty()) {
      return;
    }
    StringBuilder words = new StringBuilder();
    List<Time> times = new ArrayList<>();
    Matcher marked = MARKED.matcher(open);
    int from = 0;
    while (marked.find()) {
      words.append(open, from, marked.start());
      Span span = new Span(words.length(), words.length() + marked.group(3).length());
      TimeExpression.Type type =
          TimeExpression.Type.valueOf(marked.group(1).toUpperCase(Locale.ROOT));
      times.add(new Time(span, type, marked.group(2)));
      words.append(marked.group(3));
      from = marked.end();
    }
    words.append(open, from, open.length());
    if (words.indexOf("{") >= 0) {
      throw new IllegalStateException(
          "a mark must be {type value|words}; got: " + words.substring(words.indexOf("{")));
    }
    String day = published.equals("unknown") ? null : published;
    texts.add(new Text(texts.size() + 1, day, words.toString(), List.copyOf(times)));
    open.setLength(0);
  }
}
