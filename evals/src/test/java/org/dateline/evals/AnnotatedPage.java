package org.dateline.evals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * An invented page whose elements say what they are: {@code data-role} and {@code data-kind} on the
 * innermost block-level element, the expected metadata as {@code data-…} on {@code html}.
 *
 * @param capture the file
 * @param blocks what is expected of its text, in order
 * @param page the file parsed
 */
record AnnotatedPage(Capture capture, List<Expected> blocks, Document page) {

  /**
   * @param words a stretch of text, white space collapsed
   * @param role the role that its block must have
   * @param kind the kind that its block must have; null if any will do
   */
  record Expected(String words, String role, @Nullable String kind) {}

  /** The pages of a folder, by name. */
  static List<AnnotatedPage> all(Path folder) throws IOException {
    List<AnnotatedPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".html")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        Capture capture =
            new Capture(
                file.getFileName().toString(),
                Sha256.of(bytes),
                new Capture.Content(bytes),
                Capture.Known.NOTHING);
        pages.add(new AnnotatedPage(capture, expected(page), page));
      }
    }
    return pages;
  }

  /** The first two characters of the file's name, by which it is told. */
  String number() {
    return capture.input().substring(0, 2);
  }

  /** An expected piece of metadata; null if the page expects nothing of it. */
  @Nullable String metadata(String field) {
    Element html = page.firstElementChild();
    String key = "data-" + field;
    return html == null || !html.hasAttr(key) ? null : html.attr(key);
  }

  private static List<Expected> expected(Document page) {
    List<Expected> blocks = new ArrayList<>();
    for (Element element : page.select("[data-role]")) {
      String kind = element.hasAttr("data-kind") ? element.attr("data-kind") : null;
      for (String words : stretches(element)) {
        blocks.add(new Expected(words, element.attr("data-role"), kind));
      }
    }
    return blocks;
  }

  /** The element's own text, parted where a block-level child stands or two line breaks. */
  private static List<String> stretches(Element element) {
    List<String> stretches = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (Node child : element.childNodes()) {
      boolean parts =
          child instanceof Element part && (part.isBlock() || part.hasAttr("data-role"));
      if (parts || child.nameIs("br")) {
        close(open, stretches);
      } else if (child instanceof Element inline) {
        open.append(inline.text());
      } else if (child instanceof TextNode text) {
        open.append(text.getWholeText());
      }
    }
    close(open, stretches);
    return stretches;
  }

  private static void close(StringBuilder open, List<String> stretches) {
    String words = open.toString().replaceAll("\\s+", " ").strip();
    if (!words.isEmpty()) {
      stretches.add(words);
    }
    open.setLength(0);
  }
}
