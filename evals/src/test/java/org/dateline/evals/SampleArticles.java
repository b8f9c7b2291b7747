package org.dateline.evals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.article.ArticleReader;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Sha256;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.ingest.CaptureReader;
import org.dateline.desk.ingest.SuppliedFacts;
import org.dateline.gazetteer.Gazetteer;

/** The samples as Dateline reads them, with the model that ships with it. */
final class SampleArticles {
  private static final Path FOLDER = Path.of("..", "samples");

  private SampleArticles() {}

  /** The articles in the files' order, by their files' names without {@code .gz}. */
  static Map<String, Article> read() throws IOException, UnreadablePageException {
    Map<String, Article> articles = new LinkedHashMap<>();
    CaptureReader captures = new CaptureReader(SuppliedFacts.NONE);
    try (Encoder encoder = Encoder.load();
        Gazetteer gazetteer = Gazetteer.bundled()) {
      ArticleReader reader = ArticleReader.standard(encoder, gazetteer);
      for (Path file : files()) {
        articles.put(name(file), reader.read(captures.read(file.toString())));
      }
    }
    return articles;
  }

  /** What a plain text's file holds, decoded. */
  static String input(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
  }

  /** A digest of the samples' names and bytes. */
  static Sha256 digest() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Path file : files()) {
      String line = file.getFileName() + " " + Sha256.of(Files.readAllBytes(file)) + "\n";
      all.writeBytes(line.getBytes(StandardCharsets.UTF_8));
    }
    return Sha256.of(all.toByteArray());
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.getFileName().toString().endsWith(".md")).sorted().toList();
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }
}
