package org.dateline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NOTICE names every library that this part brings along. */
final class LibrariesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void noticeNamesEveryLibraryOnTheClassPath() throws IOException {
    String notice = Files.readString(ROOT.resolve("NOTICE"));
    List<String> libraries = libraries();

    assertThat(libraries).contains("tika-core", "pdfbox", "poi-ooxml");
    assertThat(libraries.stream().filter(name -> !isNamed(name, notice))).isEmpty();
  }

  private static boolean isNamed(String name, String notice) {
    return Pattern.compile("(?m)^\\s*[\\w.-]+:" + Pattern.quote(name) + "\\s+\\S")
        .matcher(notice)
        .find();
  }

  /** Artifact names: Maven keeps a jar in a folder of its version in a folder of its name. */
  private static List<String> libraries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar") && !path.startsWith(ROOT))
        .flatMap(jar -> Stream.ofNullable(jar.getParent()))
        .flatMap(version -> Stream.ofNullable(version.getParent()))
        .map(artifact -> String.valueOf(artifact.getFileName()))
        .toList();
  }
}
