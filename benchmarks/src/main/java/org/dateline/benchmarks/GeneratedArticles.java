package org.dateline.benchmarks;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes variations of annotated articles, for filling a store with more articles than can be read
 * in reasonable time: the same seed gives the same bytes. A part of the words of each becomes other
 * invented words, everywhere alike, so offsets, names and quotations still agree; days, outlets and
 * positions are moved. They make no sense and must not be used to judge what is found.
 */
public final class GeneratedArticles {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final List<ObjectNode> samples;
  private final InventedWords words;
  private final long seed;

  GeneratedArticles(List<ObjectNode> samples, InventedWords words, long seed) {
    this.samples = List.copyOf(samples);
    this.words = words;
    this.seed = seed;
  }

  /**
   * Called as {@code GeneratedArticles SAMPLES.jsonl COUNT SEED}: writes so many variations of the
   * articles in a file, which {@code annotate} wrote, to standard output.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("wanted: SAMPLES.jsonl COUNT SEED");
    }
    GeneratedArticles articles = of(Path.of(arguments[0]), Long.parseLong(arguments[2]));
    int count = Integer.parseInt(arguments[1]);
    try (OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 20)) {
      for (int i = 0; i < count; i++) {
        out.write(articles.json(i).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
      }
    }
  }

  static GeneratedArticles of(Path samples, long seed) throws IOException {
    List<ObjectNode> articles = new ArrayList<>();
    for (String line : Files.readAllLines(samples)) {
      articles.add((ObjectNode) MAPPER.readTree(line));
    }
    return new GeneratedArticles(articles, new InventedWords(), seed);
  }

  /** The variation of this number, from 0, as one line of JSON. */
  String json(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    ObjectNode article = samples.get(number % samples.size()).deepCopy();
    new GeneratedArticle(article, words, random).vary(number);
    return MAPPER.writeValueAsString(article);
  }
}
