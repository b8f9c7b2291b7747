package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.article.document.BlockRole;
import org.dateline.article.page.TextFixture.Miss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented texts of many kinds: every block's role and kind, and all metadata. */
final class TextFixturesTest {
  static List<Path> files() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(TextFixturesTest.class.getResource("texts")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsRolesAndMetadata(Path file) {
    TextFixture fixture = TextFixture.read(file, "\n");
    List<Miss> misses = fixture.misses(Reading.text(fixture.text()));
    assertThat(misses.stream().filter(miss -> !fixture.gaps().contains(miss.what())))
        .as(fixture.name())
        .extracting(Miss::words)
        .isEmpty();
    assertThat(misses).as("gaps that are none").extracting(Miss::what).containsAll(fixture.gaps());
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsTheSameWhateverTheLineEnd(Path file) {
    TextFixture unix = TextFixture.read(file, "\n");
    TextFixture windows = TextFixture.read(file, "\r\n");
    assertThat(windows.misses(Reading.text(windows.text())))
        .extracting(Miss::what)
        .isEqualTo(unix.misses(Reading.text(unix.text())).stream().map(Miss::what).toList());
  }

  @Test
  void wantsBlocksOfAllRoles() throws IOException, URISyntaxException {
    List<String> roles =
        files().stream()
            .flatMap(file -> TextFixture.read(file, "\n").blocks().stream())
            .map(wanted -> wanted.role().replaceAll(":.*", ""))
            .toList();
    assertThat(roles).hasSizeGreaterThan(300);
    for (BlockRole role : BlockRole.values()) {
      assertThat(roles).contains(role.label());
    }
  }
}
