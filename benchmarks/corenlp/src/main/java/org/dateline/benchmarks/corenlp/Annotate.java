package org.dateline.benchmarks.corenlp;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Prints the articles of a folder as {@code dateline annotate} does, as CoreNLP reads them. */
public final class Annotate {
  private Annotate() {}

  /**
   * Called as {@code Annotate FOLDER [KEY=VALUE...]}, with properties of CoreNLP. Reads the
   * folder's files {@code *.txt}, one after the other; what fails is named on standard error and
   * ends the program with status 1 when the others are printed.
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> files = files(Path.of(arguments[0]));
    Quotations quotations =
        new Quotations(settings(List.of(arguments).subList(1, arguments.length)));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean failed = false;
    for (Path file : files) {
      try {
        String text = Files.readString(file);
        Article article = new Article(file.toString(), text, quotations.read(text));
        out.println(JsonMapper.shared().writeValueAsString(article));
      } catch (IOException | RuntimeException failure) {
        System.err.println(file + ": " + failure);
        failed = true;
      }
    }
    System.exit(failed ? 1 : 0);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Map<String, String> settings(List<String> arguments) {
    Map<String, String> settings = new TreeMap<>();
    for (String argument : arguments) {
      String[] pair = argument.split("=", 2);
      if (pair.length < 2) {
        throw new IllegalArgumentException("settings are KEY=VALUE; got: " + argument);
      }
      settings.put(pair[0], pair[1]);
    }
    return settings;
  }
}
