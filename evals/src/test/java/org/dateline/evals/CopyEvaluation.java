package org.dateline.evals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.document.Sha256;
import org.dateline.article.page.UnreadablePageException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures on folders of articles how well planted copies are found among them. Articles on the
 * same event by different writers, and successive updates, are in the folders as they are: they
 * must not be joined.
 *
 * <p>Arguments: {@code tune} or {@code told} (the half of the articles); a file of the articles
 * that are copies of others as they stand in the folders, each with a tab and a name that its
 * copies share, or {@code -}; then folders with {@code .txt} or with {@code .json} files that have
 * {@code title}, {@code text} and {@code newsCluster}.
 */
final class CopyEvaluation {
  /** An article that stands in the folders, and what decides in which half it is. */
  private record Source(String name, String part, String text) {}

  private CopyEvaluation() {}

  public static void main(String[] arguments) throws IOException, UnreadablePageException {
    boolean tune = arguments[0].equals("tune");
    Map<String, String> families = families(arguments[1]);
    List<Source> sources = new ArrayList<>();
    for (String folder : Arrays.asList(arguments).subList(2, arguments.length)) {
      read(Path.of(folder), sources);
    }
    CopyScores scores = new CopyScores();
    int articles = 0;
    int planted = 0;
    for (Source source : sources) {
      if (isTuned(source) == tune) {
        String family = families.getOrDefault(source.name(), source.name());
        scores.original(source.name(), family, source.text());
        planted += plant(scores, source, family);
        articles++;
      }
    }
    print(scores.result(), articles, planted);
  }

  private static Map<String, String> families(String file) throws IOException {
    Map<String, String> families = new HashMap<>();
    if (!file.equals("-")) {
      for (String line : Files.readAllLines(Path.of(file))) {
        String[] pair = line.split("\t", -1);
        families.put(pair[0], pair[1]);
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
    byte[] part = source.part().getBytes(StandardCharsets.UTF_8);
    return "01234567".indexOf(Sha256.of(part).hex().charAt(0)) >= 0;
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

  private static void print(CopyScores.Result result, int articles, int planted) {
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
    System.out.print(out);
  }
}
