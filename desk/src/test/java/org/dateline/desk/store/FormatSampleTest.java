package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dateline.desk.store.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reads a stored sample of each format that there ever was. {@code -Ddateline.golden.rewrite=true}
 * writes that of the present one: only while no program with this format has been released, since
 * afterwards the sample stands for what users have.
 */
final class FormatSampleTest {
  private static final boolean REWRITE = Boolean.getBoolean("dateline.golden.rewrite");
  private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
  private static final String KEY = "https://news.example/1";
  private static final List<String> TEXTS =
      List.of("Rain over Kivara\n\nIt rained.", "Rain over Kivara\n\nIt rained \ud83d\udca5.");

  @TempDir private Path parent = Path.of("");

  @Test
  void rewritesTheSampleWhenAsked() throws Exception {
    if (!REWRITE) {
      return;
    }
    Path folder = TestDatabase.SQLITE.newStore(parent);
    try (Store store = Store.open(folder, () -> NOON, "dateline 0.1.0 (sample)")) {
      for (String text : TEXTS) {
        NewVersion version = Pages.version(store, KEY, text, NOON);
        assertThat(store.write(change -> change.add(version)).version().key()).isEqualTo(KEY);
      }
      NewVersion other = Pages.withoutBytes("elsewhere.jsonl#1", "Snow\n\nIt snowed.");
      assertThat(store.write(change -> change.add(other)).version().id()).isEqualTo(3);
    }
    // Opened for reading, so that the sample does not tell where it was made.
    try (Store store = Store.openForReading(folder)) {
      Path file =
          Path.of("src/test/resources/org/dateline/desk/store").resolve(name(Schema.FORMAT));
      Backup.Summary unused = new Backup(store, leftOut -> {}).to(file.toAbsolutePath());
    }
  }

  private static String name(int format) {
    return "store-format-%s.zip".formatted(format);
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void readsEveryFormat(TestDatabase database) throws Exception {
    for (int format = 1; format <= Schema.FORMAT; format++) {
      Path folder = database.newStore(parent);
      Restoration.Summary unused =
          new Restoration(sample(format), one -> {}).to(folder, () -> NOON, "dateline test");
      assertThat(contents(folder))
          .containsExactly(TEXTS.get(0), TEXTS.get(1), "Snow\n\nIt snowed.");
    }
  }

  @Test
  void bringsUpAStoreOfEveryFormat() throws Exception {
    for (int format = 1; format <= Schema.FORMAT; format++) {
      Path folder = parent.resolve("store" + format);
      unzip(sample(format), folder);
      Store.open(folder, () -> NOON, "dateline test").close();
      assertThat(contents(folder))
          .containsExactly(TEXTS.get(0), TEXTS.get(1), "Snow\n\nIt snowed.");
    }
  }

  private static void unzip(Path file, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Path target = folder.resolve(entry.getName());
        Files.createDirectories(target.resolveSibling(""));
        try (InputStream in = zip.getInputStream(entry)) {
          long unused = Files.copy(in, target);
        }
      }
    }
  }

  private Path sample(int format) throws Exception {
    Path file = parent.resolve(name(format));
    if (Files.notExists(file)) {
      try (InputStream in = FormatSampleTest.class.getResourceAsStream(name(format))) {
        assertThat(in)
            .as("%s is kept; mvn -pl desk test -Ddateline.golden.rewrite=true", name(format))
            .isNotNull();
        long unused = Files.copy(in, file);
      }
    }
    return file;
  }

  private static List<String> contents(Path folder) throws StoreException {
    List<String> texts = new ArrayList<>();
    List<Finding> found = new ArrayList<>();
    try (Store store = Store.openForReading(folder);
        Snapshot snapshot = store.snapshot()) {
      snapshot
          .articles()
          .eachVersion(one -> texts.add(snapshot.articles().read(one).document().text()));
      Verification.Summary summary =
          new Verification(store, Pages::read, Pages.PROVENANCE, found::add).run();
      assertThat(summary.captures()).isEqualTo(2);
    }
    assertThat(found).extracting(Finding::kind).isSubsetOf(Kind.READ_OTHERWISE);
    return texts;
  }
}
