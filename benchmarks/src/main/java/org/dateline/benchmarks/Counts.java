package org.dateline.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringTokenizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts what {@code annotate} printed: articles, statements, and words of the pages' texts. */
public final class Counts {
  private int articles;
  private int statements;
  private long words;

  private Counts() {}

  /** Called as {@code Counts FILE.jsonl}: prints the three counts on one line. */
  public static void main(String[] arguments) throws IOException {
    Counts counts = new Counts();
    try (BufferedReader lines =
        Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        counts.add(JsonMapper.shared().readTree(line));
      }
    }
    System.out.println(counts.articles + " " + counts.statements + " " + counts.words);
  }

  private void add(JsonNode article) {
    articles++;
    statements += article.required("statements").size();
    words += new StringTokenizer(article.required("text").asString()).countTokens();
  }
}
