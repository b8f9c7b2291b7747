package org.dateline.evals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.document.Sha256;
import org.dateline.article.page.UnreadablePageException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures on folders of articles how well planted copies are found among them. Articles on the
 * same event by different writers, and successive updates, are in the folders as they are: they
 * must not be joined.
 */
final class CopyEvaluation {
  /** So many digits of the digest of a file's name tell it. */
  private static final int NAMED = 12;

  /** An article that stands in the folders, and what decides in which half it is. */
  private record Source(String name, String part, String text) {}

  private CopyEvaluation() {}

  /**
   * Plants and counts.
   *
   * @param tune whether in the half of the articles by which the rules were made, or in the other
   * @param natural the articles that are copies of others as they stand; null to count them as
   *     errors
   * @param folders with {@code .txt} files, or {@code .json} files that have {@code title}, {@code
   *     text} and {@code newsCluster}
   * @return a table for people
   */
  static String run(boolean tune, @Nullable Path natural, List<Path> folders)
      throws IOException, UnreadablePageException {
    Map<String, String> families = families(natural);
    List<Source> sources = new ArrayList<>();
    for (Path folder : folders) {
      read(folder, sources);
    }
    CopyScores scores = new CopyScores();
    int articles = 0;
    int planted = 0;
    for (Source source : sources) {
      if (isTuned(source) == tune) {
        String family =
            families.getOrDefault(digest(source.name()).substring(0, NAMED), source.name());
        scores.original(source.name(), family, source.text());
        planted += plant(scores, source, family);
        articles++;
      }
    }
    return table(scores.result(), articles, planted);
  }

  private static Map<String, String> families(@Nullable Path file) throws IOException {
    Map<String, String> families = new HashMap<>();
    if (file != null) {
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#")) {
          String[] pair = line.split("\t", -1);
          families.put(pair[0], pair[1]);
        }
      }
    }
    return families;
  }

  private static int plant(CopyScores scores, Source source, String family)
      throws UnreadablePageException {
    int count = 0;
    PlantedCopies copies = new PlantedCopies(source.text().hashCode());
    for (PlantedCopies.Planted one : copies.of(source.text())) {
      scores.copy(source.name(), source.name() + "#" + count++, family, one);
    }
    return count;
  }

  private static boolean isTuned(Source source) {
    return "01234567".indexOf(digest(source.part()).charAt(0)) >= 0;
  }

  private static String digest(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
  }

  private static void read(Path folder, List<Source> sources) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt")) {
          String text = Files.readString(file, StandardCharsets.UTF_8);
          sources.add(new Source(name, name, text));
        } else if (name.endsWith(".json")) {
          sources.add(clustered(file));
        }
      }
    }
  }

  private static Source clustered(Path file) {
    try {
      JsonNode node = JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
      String paragraphs = node.path("text").asString("").replaceAll("\\s*\\n\\s*", "\n\n");
      String text = node.path("title").asString("") + "\n\n" + paragraphs;
      return new Source(file.getFileName().toString(), node.path("newsCluster").asString(""), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String table(CopyScores.Result result, int articles, int planted) {
    StringBuilder out = new StringBuilder();
    Map<String, int[]> kinds = new TreeMap<>(result.byKind());
    kinds.forEach(
        (kind, count) -> out.append("%-28s %s of %s%n".formatted(kind, count[0], count[1])));
    out.append("%s articles, %s planted copies%n".formatted(articles, planted));
    out.append(
        String.format(
            Locale.ROOT,
            "pairs: right %s, wrong %s, missed %s: precision %.4f, recall %.4f%n",
            result.right(),
            result.wrong(),
            result.missed(),
            result.precision(),
            result.recall()));
    result.notes().forEach(note -> out.append(note).append('\n'));
    return out.toString();
  }
}
