package org.dateline.article.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.document.Block;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * An invented text and what must be read from it. The file holds the text line by line, each after
 * a tab; before the tab stands what the line begins: {@code role} or {@code role:kind} a block,
 * {@code +} nothing (the block above goes on), {@code &role} a block on the line above, after one
 * space. Lines without a tab stand in no block. Lines with {@code =field} tell metadata; a field
 * that is not told must be unknown. Lines with {@code #} at the head are comments. A {@code ~}
 * before a role or field marks what is not read rightly yet.
 */
record TextFixture(
    String name,
    String text,
    List<Wanted> blocks,
    Map<String, String> metadata,
    List<String> gaps) {

  private static final List<String> FIELDS =
      List.of("headline", "standfirst", "authors", "outlet", "section", "published", "modified");

  /** A block that must be there. */
  record Wanted(Span span, String role) {}

  static TextFixture read(Path file, String lineEnd) {
    try {
      return parse(
          String.valueOf(file.getFileName()),
          Files.readAllLines(file, StandardCharsets.UTF_8),
          lineEnd);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TextFixture parse(String name, List<String> lines, String lineEnd) {
    StringBuilder text = new StringBuilder();
    List<Wanted> blocks = new ArrayList<>();
    Map<String, String> metadata = new TreeMap<>();
    List<String> gaps = new ArrayList<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      String head = tab < 0 ? "" : line.substring(0, tab);
      String words = line.substring(tab + 1);
      if (head.startsWith("~")) {
        head = head.substring(1);
        gaps.add(head.startsWith("=") ? head.substring(1) : words.strip());
      }
      if (line.startsWith("#") && tab < 0) {
        continue;
      }
      if (head.startsWith("=")) {
        metadata.put(head.substring(1), words);
        continue;
      }
      boolean sameLine = head.startsWith("&");
      if (sameLine) {
        text.setLength(text.length() - lineEnd.length());
        text.append(' ');
      }
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words).append(lineEnd);
      if (head.equals("+")) {
        Wanted above = blocks.removeLast();
        blocks.add(new Wanted(above.span().union(span).strip(text.toString()), above.role()));
      } else if (!head.isEmpty()) {
        blocks.add(new Wanted(span.strip(text.toString()), sameLine ? head.substring(1) : head));
      }
    }
    return new TextFixture(name, text.toString(), blocks, metadata, gaps);
  }

  /** What was wanted and not read, in words; the first word of each names it. */
  List<Miss> misses(Reading read) {
    List<Miss> misses = new ArrayList<>();
    for (Wanted wanted : blocks) {
      Block found =
          read.document().blocks().stream()
              .filter(block -> block.span().overlaps(wanted.span()))
              .findFirst()
              .orElse(null);
      String have = found == null ? "no block" : role(found);
      boolean exact = found != null && found.span().equals(wanted.span());
      if (!exact || !have.equals(wanted.role())) {
        String words = wanted.span().of(text);
        misses.add(
            new Miss(
                words.lines().findFirst().orElse("").strip(),
                "want %s, have %s%s: %s"
                    .formatted(wanted.role(), have, exact ? "" : " of another extent", words)));
      }
    }
    for (String field : FIELDS) {
      String have = field(read.metadata(), field);
      String want = metadata.get(field);
      if (want == null ? have != null : !want.equals(have)) {
        misses.add(new Miss(field, "%s: want %s, have %s".formatted(field, want, have)));
      }
    }
    return misses;
  }

  /** How much is wanted: blocks and fields. */
  int wanted() {
    return blocks.size() + FIELDS.size();
  }

  /**
   * One thing that was not read.
   *
   * @param what the first line of its words, or the name of the field
   */
  record Miss(String what, String words) {}

  private static String role(Block block) {
    return block.kind() == null ? block.role().label() : block.role().label() + ":" + block.kind();
  }

  private static @Nullable String field(Metadata metadata, String field) {
    return switch (field) {
      case "headline" -> metadata.headline();
      case "standfirst" -> metadata.standfirst();
      case "authors" -> metadata.authors().isEmpty() ? null : String.join("; ", metadata.authors());
      case "outlet" -> metadata.outlet();
      case "section" -> metadata.section();
      case "published" -> value(metadata.published());
      case "modified" -> value(metadata.modified());
      default -> throw new IllegalArgumentException("no field: " + field);
    };
  }

  private static @Nullable String value(@Nullable Timestamp stamp) {
    return stamp == null ? null : stamp.value();
  }
}
