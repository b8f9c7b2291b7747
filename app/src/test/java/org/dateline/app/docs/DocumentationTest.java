package org.dateline.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.annotation.Layer;
import org.junit.jupiter.api.Test;

/** What the documents name exists. */
final class DocumentationTest {
  private static final Repository REPOSITORY = Repository.current();
  private static final NamedThings THINGS = new NamedThings(REPOSITORY);

  @Test
  void everythingNamedInTheDocumentsExists() {
    Map<Path, List<String>> missing = new TreeMap<>();
    List<Path> documents = documents();
    for (Path document : documents) {
      List<String> names = THINGS.missing(REPOSITORY.read(document), folder(document));
      if (!names.isEmpty()) {
        missing.put(document, names);
      }
    }

    assertThat(documents).hasSizeGreaterThan(10);
    assertThat(missing).as("named in a document, but not there").isEmpty();
  }

  @Test
  void architectureNamesEveryLayer() {
    String text = REPOSITORY.read(Path.of("ARCHITECTURE.md"));

    assertThat(Stream.of(Layer.values()).map(layer -> "`" + layer + "`"))
        .allSatisfy(layer -> assertThat(text).contains(layer));
  }

  @Test
  void findsWhatDoesNotExist() {
    String document =
        """
        `NoSuchType` `Span#noSuchMember` `Span.noSuchMember` `NoSuchType#isEmpty`
        `org.dateline.article.nowhere` `article/src/nowhere` `nowhere.md` `./nowhere samples`
        `--no-such-option` `-Ddateline.no.such.property` [a link](docs/nowhere.md#part)
        """;

    assertThat(THINGS.missing(document, Path.of("")))
        .containsExactly(
            "NoSuchType",
            "Span#noSuchMember",
            "Span.noSuchMember",
            "NoSuchType#isEmpty",
            "org.dateline.article.nowhere",
            "article/src/nowhere",
            "nowhere.md",
            "./nowhere samples",
            "--no-such-option",
            "-Ddateline.no.such.property",
            "docs/nowhere.md");
  }

  @Test
  void findsWhatExists() {
    String document =
        """
        `Span` `Span#isEmpty` `Speaker.Link` `StackOverflowError` `org.dateline.article.document`
        `article/src/main/java` `pom.xml` `./verify -pl article` `--published 2022-05-12`
        `-Ddateline.golden.rewrite=true` `dateline-article/1` `UA` `said on Monday`
        `app/target/dateline.jar` [a link](docs/glossary.md#words) [another](https://example.org/x)

        ```
        `NoSuchType` in an example
        ```
        """;

    assertThat(THINGS.missing(document, Path.of(""))).isEmpty();
  }

  private static List<Path> documents() {
    return REPOSITORY.endingIn(".md").stream()
        .filter(
            file ->
                file.startsWith("docs")
                    || Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")
                        .anyMatch(name -> file.equals(Path.of(name))))
        .toList();
  }

  private static Path folder(Path document) {
    Path folder = document.getParent();
    return folder == null ? Path.of("") : folder;
  }
}
