package org.dateline.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NOTICE names every library that the program or its tests run with. */
final class NoticeTest {
  private static final Pattern PATHS = Pattern.compile(Pattern.quote(File.pathSeparator));

  @Test
  void namesEveryLibraryOnTheClassPath() {
    Repository repository = Repository.current();
    List<String> libraries = libraries(repository.root());

    assertThat(libraries).contains("picocli", "icu4j", "onnxruntime", "jackson-core");
    assertThat(unnamed(libraries, repository.read(Path.of("NOTICE")))).isEmpty();
  }

  @Test
  void findsLibrariesThatAreNotNamed() {
    String notice = "org.example:left-pad   MIT\nThe right-pad is not used.\n";

    assertThat(unnamed(List.of("left-pad", "left", "pad", "right-pad"), notice))
        .containsExactly("left", "pad", "right-pad");
  }

  /** Artifact names: Maven keeps a jar in a folder of its version in a folder of its name. */
  private static List<String> libraries(Path root) {
    return PATHS
        .splitAsStream(System.getProperty("java.class.path"))
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar") && !path.startsWith(root))
        .flatMap(jar -> Stream.ofNullable(jar.getParent()))
        .flatMap(version -> Stream.ofNullable(version.getParent()))
        .map(artifact -> String.valueOf(artifact.getFileName()))
        .sorted()
        .toList();
  }

  /** The libraries of which NOTICE has no line {@code group:artifact licence}. */
  private static List<String> unnamed(List<String> libraries, String notice) {
    return libraries.stream()
        .filter(
            name ->
                !Pattern.compile("(?m)^\\s*[\\w.-]+:" + Pattern.quote(name) + "\\s+\\S")
                    .matcher(notice)
                    .find())
        .toList();
  }
}
