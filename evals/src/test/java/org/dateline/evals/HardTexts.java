package org.dateline.evals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Invented texts that share many words and, but for those of one family, are no copies. */
final class HardTexts {
  private static final Path FILE =
      Path.of("src", "test", "resources", "gold", "copies", "hard.txt");

  private HardTexts() {}

  /** A text; those of one family are copies of each other. */
  record Text(String name, String family, String text) {}

  static List<Text> read() throws IOException {
    String[] parts = Files.readString(FILE, StandardCharsets.UTF_8).split("(?m)^=== ", -1);
    List<Text> texts = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      String[] lines = parts[i].split("\n", 2);
      String[] names = lines[0].split("\\|", 2);
      texts.add(new Text(names[0].strip(), names[1].strip(), lines[1].strip() + "\n"));
    }
    return List.copyOf(texts);
  }
}
