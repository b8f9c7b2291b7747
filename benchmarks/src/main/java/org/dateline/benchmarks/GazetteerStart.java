package org.dateline.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.gazetteer.Gazetteer;

/** How long the gazetteer takes to open, how much of it stays in memory, and to look up names. */
public final class GazetteerStart {
  private static final int ROUNDS = 50;
  private static final double NANOS_PER_MILLI = 1e6;

  private GazetteerStart() {}

  /** Measures once, and prints. */
  public static void main(String[] arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    for (SampleFile sample : Samples.all()) {
      texts.add(sample.text());
    }
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out));
    long start = System.nanoTime();
    try (Gazetteer gazetteer = Gazetteer.bundled()) {
      int first = gazetteer.named("Kyiv").size();
      long opened = System.nanoTime();
      long words = 0;
      long names = 0;
      for (int round = 0; round < ROUNDS; round++) {
        for (String text : texts) {
          for (int i = 0; i < text.length(); i++) {
            if (beginsName(text, i)) {
              words++;
              names += gazetteer.named(text.substring(i, end(text, i))).size();
            }
          }
        }
      }
      long looked = System.nanoTime();
      out.println(
          "first answer after ms: " + (opened - start) / NANOS_PER_MILLI + " (" + first + ")");
      out.println("capitalised words looked at: " + words + ", places named: " + names);
      out.println("microseconds a word: " + (looked - opened) / 1000.0 / words);
      out.println("resident of the file, KiB: " + resident());
    }
  }

  private static boolean beginsName(String text, int index) {
    return Character.isUpperCase(text.charAt(index))
        && (index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1)));
  }

  private static int end(String text, int index) {
    int end = index;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What Linux says of the mapped file. */
  private static String resident() throws IOException {
    boolean own = false;
    for (String line : Files.readAllLines(Path.of("/proc/self/smaps"))) {
      if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) {
        own = line.endsWith(Gazetteer.FILE_NAME);
      } else if (own && line.startsWith("Rss:")) {
        return line.replaceAll("\\D", "");
      }
    }
    return "unknown";
  }
}
