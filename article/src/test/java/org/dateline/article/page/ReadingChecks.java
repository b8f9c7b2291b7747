package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Block;
import org.dateline.article.document.Capture;
import org.dateline.article.document.CodePoints;
import org.dateline.article.document.Document;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every input that is read, whatever is in it. */
final class ReadingChecks {
  private static final PageReader READER = new PageReader();
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ArticleJson JSON = new ArticleJson(new Provenance("0", "none", "none"));

  /** The least time that is held against an input; below it the machine has more say. */
  private static final long FREE = TimeUnit.MILLISECONDS.toNanos(500);

  private static final long PER_MEBIBYTE = TimeUnit.SECONDS.toNanos(2);

  private ReadingChecks() {}

  /** Reads an input in every way that a name can ask for, and checks what comes of it. */
  static void check(byte[] bytes) throws Exception {
    for (String name : List.of("a.html", "a.txt", "a")) {
      Capture capture = Reading.capture(name, bytes, Capture.Known.NOTHING);
      Article article = readInTime(capture);
      if (article == null) {
        continue;
      }
      checkBlocks(article.document());
      checkText(capture, article.document());
      checkPublished(article.document());
      checkJson(article);
      if (!name.equals("a")) {
        checkSameElsewhere(capture, article);
      }
    }
  }

  /** Reads an input as a page and as a text, and checks that it takes its time and no more. */
  static void checkTime(byte[] bytes) {
    for (String name : List.of("a.html", "a.txt")) {
      var unused = readInTime(Reading.capture(name, bytes, Capture.Known.NOTHING));
    }
  }

  /** Null if the input is refused. */
  private static @Nullable Article read(Capture capture) {
    try {
      return READER.read(capture);
    } catch (UnreadablePageException e) {
      assertThat(e.code()).isNotBlank();
      assertThat(e).hasMessageContaining(capture.input());
      return null;
    }
  }

  private static @Nullable Article readInTime(Capture capture) {
    long allowed = FREE + PER_MEBIBYTE * capture.content().length() / (1 << 20);
    long took = Long.MAX_VALUE;
    Article article = null;
    // The collector or another program may have held up the first reading.
    for (int attempt = 0; attempt < 3 && took > allowed; attempt++) {
      long start = System.nanoTime();
      article = read(capture);
      took = System.nanoTime() - start;
    }
    assertThat(took)
        .as("nanoseconds for %s bytes", capture.content().length())
        .isLessThanOrEqualTo(allowed);
    return article;
  }

  private static void checkBlocks(Document document) {
    String text = document.text();
    int end = 0;
    for (Block block : document.blocks()) {
      Span span = block.span();
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.isEmpty()).isFalse();
      assertThat(span.strip(text)).isEqualTo(span);
      assertThat(isBetweenCharacters(text, span.start())).isTrue();
      assertThat(isBetweenCharacters(text, span.end())).isTrue();
      assertThat(block.why()).isNotBlank();
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static boolean isBetweenCharacters(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** A text is unchanged; of a page all that is shown is there, once, and nothing else. */
  private static void checkText(Capture capture, Document document) {
    boolean page = capture.input().endsWith(".html");
    String decoded = Charsets.of(capture.content().bytes(), null, page, new ArrayList<>()).text();
    if (capture.input().endsWith(".txt")) {
      assertSame(document.text(), decoded);
    } else if (page) {
      Element body = Parser.htmlParser().setMaxDepth(512).parseInput(decoded, "").body();
      assertSame(ShownText.bare(document.text()), ShownText.of(body));
      List<String> blocks = document.blocks().stream().map(b -> document.text(b.span())).toList();
      assertSame(ShownText.bare(String.join("", blocks)), ShownText.of(body));
      if (body.select("pre, textarea, listing, xmp, plaintext").isEmpty()) {
        assertThat(document.text()).doesNotContainPattern("  |\\r|\\f| \\n");
      }
    }
  }

  private static void checkPublished(Document document) {
    for (Timestamp stamp : stamps(document)) {
      if (stamp.span() != null) {
        assertThat(document.text(stamp.span())).isEqualTo(stamp.text());
      }
    }
  }

  private static List<Timestamp> stamps(Document document) {
    List<Timestamp> stamps = new ArrayList<>();
    if (document.metadata().published() != null) {
      stamps.add(document.metadata().published());
    }
    if (document.metadata().modified() != null) {
      stamps.add(document.metadata().modified());
    }
    return stamps;
  }

  /** Offsets in the file count code points, and nothing is lost on the way to bytes. */
  private static void checkJson(Article article) {
    Document document = article.document();
    String line = JSON.write(article);
    byte[] file = line.getBytes(StandardCharsets.UTF_8);
    assertSame(new String(file, StandardCharsets.UTF_8), line);
    JsonNode node = MAPPER.readTree(file);
    assertSame(MAPPER.writeValueAsString(node), line);
    String text = node.get("text").stringValue();
    assertThat(text).isEqualTo(document.text());
    CodePoints points = new CodePoints(text);
    for (int i = 0; i < document.blocks().size(); i++) {
      JsonNode block = node.get("blocks").get(i);
      Span span = points.toUnits(block.get("start").intValue(), block.get("end").intValue());
      assertThat(span).isEqualTo(document.blocks().get(i).span());
    }
  }

  /** Another thread, language and zone change nothing. */
  private static void checkSameElsewhere(Capture capture, Article article)
      throws InterruptedException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<Article> again = new ArrayList<>();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-deva"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Thread thread = new Thread(() -> again.add(read(capture)));
      thread.start();
      thread.join();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(again).hasSize(1);
    assertSame(JSON.write(again.getFirst()), JSON.write(article));
  }

  /** Fails with the place where two long strings part, not with both. */
  private static void assertSame(String actual, String expected) {
    int at = Arrays.mismatch(actual.toCharArray(), expected.toCharArray());
    if (at >= 0) {
      int from = Math.max(0, at - 80);
      assertThat(actual.substring(from, Math.min(actual.length(), at + 20)))
          .as("at %s of %s", at, expected.length())
          .isEqualTo(expected.substring(from, Math.min(expected.length(), at + 20)));
    }
  }
}
