package org.dateline.app.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of the checkout in which the tests run, without what is built.
 *
 * @param root the folder of the checkout
 * @param files paths relative to it, in no order
 */
record Repository(Path root, List<Path> files) {
  private static final Set<String> NOT_OURS =
      Set.of(".git", ".idea", ".venv", ".vscode", "__pycache__", "node_modules", "target");

  Repository {
    files = List.copyOf(files);
  }

  /** The checkout that holds the folder in which this test runs. */
  static Repository current() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("the tests do not run in a checkout of Dateline");
      }
    }
    return new Repository(folder, filesUnder(folder));
  }

  private static List<Path> filesUnder(Path root) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.add(root.relativize(file));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The files whose names end so. */
  List<Path> endingIn(String ending) {
    return files.stream().filter(file -> file.toString().endsWith(ending)).sorted().toList();
  }

  /** The Java sources of all modules, by the names of their files. */
  Map<String, String> javaSources() {
    Map<String, String> sources = new TreeMap<>();
    for (Path file : endingIn(".java")) {
      if (file.getNameCount() > 1 && file.getName(1).equals(Path.of("src"))) {
        sources.put(file.toString().replace('\\', '/'), read(file));
      }
    }
    return sources;
  }

  String read(Path file) {
    try {
      return Files.readString(root.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
