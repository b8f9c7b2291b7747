package org.dateline.evals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The short articles in {@code gold/statements}, each with its gold beside it. {@code
 * GUIDELINES.md} there describes both.
 *
 * @param digest of all files' bytes
 * @param articles by name
 */
record WholeGold(Sha256 digest, List<WholeArticle> articles) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "gold", "statements");

  static WholeGold load() throws IOException {
    List<WholeArticle> articles = new ArrayList<>();
    StringBuilder digests = new StringBuilder();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".json") && !name.endsWith(".md")) {
          byte[] bytes = Files.readAllBytes(file);
          Path beside = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");
          byte[] gold = Files.readAllBytes(beside);
          digests.append(Sha256.of(bytes).hex()).append(Sha256.of(gold).hex());
          articles.add(article(name, bytes, JsonMapper.shared().readTree(gold)));
        }
      }
    }
    Sha256 digest = Sha256.of(digests.toString().getBytes(StandardCharsets.US_ASCII));
    return new WholeGold(digest, List.copyOf(articles));
  }

  private static WholeArticle article(String name, byte[] bytes, JsonNode gold) {
    String day = gold.required("published").asString(null);
    LocalDate published = day == null ? null : LocalDate.parse(day);
    return GoldJson.article(capture(name, bytes, published), published, gold);
  }

  private static Capture capture(String name, byte[] bytes, @Nullable LocalDate published) {
    Capture.Known known = new Capture.Known(null, null, null, published);
    return new Capture(name, Sha256.of(bytes), new Capture.Content(bytes), known);
  }
}
