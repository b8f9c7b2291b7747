package org.dateline.article.page;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints what the recipe of the page model learns from: of each page in some folders, one line of
 * JSON with its name ({@code input}), the features' names ({@code features}) and its blocks, each
 * with {@code text}, {@code role} and {@code kind} by the rules alone, and {@code features}.
 */
final class PageExamples {
  private static final JsonMapper JSON = JsonMapper.shared();

  private PageExamples() {}

  public static void main(String[] folders) throws IOException, UnreadablePageException {
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
      for (String folder : folders) {
        for (Path page : pages(Path.of(folder))) {
          out.println(example(page));
        }
      }
    }
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().matches(".*[.]html?(?:[.]gz)?")).sorted().toList();
    }
  }

  static String example(Path file) throws IOException, UnreadablePageException {
    byte[] bytes = bytes(file);
    Capture capture =
        new Capture(
            file.getFileName().toString(),
            Sha256.of(bytes),
            new Capture.Content(bytes),
            Capture.Known.NOTHING);
    EncodedText html = Charsets.of(bytes, null, true, new ArrayList<>());
    HtmlRoles.ByRules rules = HtmlPage.byRules(capture, html);
    ObjectNode line = JSON.createObjectNode().put("input", capture.input());
    ArrayNode names = line.putArray("features");
    for (Feature feature : Feature.values()) {
      names.add(feature.name());
    }
    ArrayNode blocks = line.putArray("blocks");
    for (int i = 0; i < rules.verdicts().size(); i++) {
      Wording.Verdict verdict = rules.verdicts().get(i);
      ObjectNode block =
          blocks
              .addObject()
              .put("text", rules.page().blocks().get(i).text())
              .put("role", verdict.role().label())
              .put("kind", verdict.kind())
              .put("reconsidered", Reconsideration.isDue(rules.page().blocks().get(i), verdict));
      ArrayNode features = block.putArray("features");
      for (double value : rules.features().of(i)) {
        features.add(value);
      }
    }
    return JSON.writeValueAsString(line);
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (!file.toString().endsWith(".gz")) {
        return in.readAllBytes();
      }
      try (InputStream content = new GZIPInputStream(in)) {
        return content.readAllBytes();
      }
    }
  }
}
