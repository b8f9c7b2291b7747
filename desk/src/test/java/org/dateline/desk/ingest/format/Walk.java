package org.dateline.desk.ingest.format;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Capture;

/** All that a container gives of one file, told in lines. */
final class Walk {
  private final List<String> lines = new ArrayList<>();
  private final List<Capture> captures = new ArrayList<>();

  private Walk() {}

  /**
   * Goes through a file. Checks what holds of every file: that each part can be read again by its
   * name and is the same then.
   */
  static Walk through(Container container, Path file) throws InputException {
    Walk walk = new Walk();
    try (Entries entries = container.open(file)) {
      double done = 0;
      for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
        walk.take(container, file, entry);
        if (entries.done() < done || entries.done() > 1) {
          throw new AssertionError("it was at " + done + " and is at " + entries.done());
        }
        done = entries.done();
      }
    }
    return walk;
  }

  private void take(Container container, Path file, Entry entry) {
    lines.add(
        switch (entry) {
          case Entry.Page page -> read(container, file, page);
          case Entry.Broken broken -> "broken " + broken.problem().code();
          case Entry.Other(SkipReason reason) -> "other " + reason;
        });
  }

  private String read(Container container, Path file, Entry.Page page) {
    try {
      Capture capture = page.source().read();
      String name = page.input().substring(file.toString().length() + 1);
      Capture again = container.read(file, name);
      if (!again.id().equals(capture.id())
          || !again.input().equals(page.input())
          || !again.known().equals(capture.known())) {
        throw new AssertionError("read again, it is another: " + capture + " " + again);
      }
      captures.add(capture);
      return "page " + name;
    } catch (InputException e) {
      return "failed " + e.problem().code();
    }
  }

  List<String> lines() {
    return lines;
  }

  /** The captures that could be read. */
  List<Capture> captures() {
    return captures;
  }

  List<String> texts() {
    return captures.stream()
        .map(capture -> new String(capture.content().bytes(), StandardCharsets.UTF_8))
        .toList();
  }
}
