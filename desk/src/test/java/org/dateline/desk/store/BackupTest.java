package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Sha256;
import org.dateline.desk.store.StoreException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class BackupTest {
  private static final String FIRST = "Rain over Kivara\n\nIt rained on Monday.";
  private static final String SECOND = "Rain over Kivara\n\nIt rained on Tuesday.";

  @Parameter private TestDatabase database = TestDatabase.SQLITE;
  @TempDir private Path parent = Path.of("");
  private Path folder = Path.of("");
  private final List<String> leftOut = new ArrayList<>();

  @BeforeEach
  void fill() throws IOException, InterruptedException, SQLException {
    folder = database.newStore(parent);
    add("a", FIRST);
    add("b", SECOND);
  }

  private static Store open(Path folder) throws StoreException {
    return Store.open(folder, () -> Instant.EPOCH, "dateline test");
  }

  private void add(String key, String text) throws StoreException {
    try (Store store = open(folder)) {
      NewVersion version = Pages.version(store, key, text);
      assertThat(store.write(change -> change.add(version)).change())
          .isNotEqualTo(Added.Change.UNCHANGED);
    }
  }

  private Backup.Summary backUp(Path to) throws StoreException {
    try (Store store = open(folder)) {
      return new Backup(store, leftOut::add).to(to);
    }
  }

  private Restoration.Summary restore(Path from, Path to) throws StoreException {
    return new Restoration(from, leftOut::add).to(to, () -> Instant.EPOCH, "dateline test");
  }

  /** Verifies it, and gives its articles and events. */
  private static List<String> contents(Path folder) throws StoreException {
    List<String> all = new ArrayList<>();
    List<Finding> found = new ArrayList<>();
    try (Store store = Store.openForReading(folder);
        Snapshot snapshot = store.snapshot()) {
      Verification.Summary unused =
          new Verification(store, Pages::read, Pages.PROVENANCE, found::add).run();
      assertThat(found).isEmpty();
      snapshot
          .articles()
          .eachVersion(one -> all.add(one.key() + " " + snapshot.articles().json(one)));
      snapshot.custody().each(0, entry -> all.add(entry.toString()));
    }
    return all;
  }

  /** The log tells of a backup when that is done, so a backup's own log does not. */
  private static List<String> withoutBackups(List<String> contents) {
    return contents.stream().filter(one -> !one.contains("store-backed-up")).toList();
  }

  @Test
  void restoresWhatWasBackedUpToAFileIntoEitherDatabase() throws Exception {
    Path file = parent.resolve("copy.zip");
    assertThat(backUp(file))
        .satisfies(
            one -> {
              assertThat(one.articles()).isEqualTo(2);
              assertThat(one.captures()).isEqualTo(2);
            });
    List<String> before = withoutBackups(contents(folder));
    assertThat(contents(folder)).last().asString().contains("store-backed-up");
    for (TestDatabase other : TestDatabase.values()) {
      Path target = other.newStore(parent);
      assertThat(restore(file, target)).isEqualTo(new Restoration.Summary(2, 2, 0));
      List<String> after = contents(target);
      assertThat(after.subList(0, before.size())).isEqualTo(before);
      assertThat(after.subList(before.size(), after.size()))
          .singleElement()
          .asString()
          .contains("store-restored");
    }
    assertThat(leftOut).isEmpty();
  }

  @Test
  void backsUpToAFolderThatIsAStoreItselfAndCopiesOnlyWhatIsNew() throws Exception {
    Path copy = parent.resolve("copy");
    assertThat(backUp(copy).copied()).isEqualTo(2);
    assertThat(contents(copy)).isEqualTo(withoutBackups(contents(folder)));
    add("a", "Snow over Kivara");
    assertThat(backUp(copy).copied()).isEqualTo(1);
    assertThat(contents(copy)).contains(contents(folder).get(2)).hasSize(8);
    assertThat(restore(copy, parent.resolve("again")).articles()).isEqualTo(2);
  }

  @Test
  void backsUpWhileAnotherWrites() throws Exception {
    Path copy = parent.resolve("copy");
    try (Store writer = open(folder);
        Store store = Store.openForReading(folder)) {
      assertThat(writer.isWriting()).isTrue();
      assertThat(new Backup(store, leftOut::add).to(copy).articles()).isEqualTo(2);
    }
    assertThat(contents(copy)).isEqualTo(contents(folder));
  }

  @Test
  void replacesNoOtherStore() throws Exception {
    Path other = parent.resolve("other");
    open(other).close();
    try (Store store = open(other)) {
      NewVersion version = Pages.withoutBytes("x", "Other");
      assertThat(store.write(change -> change.add(version)).version().id()).isEqualTo(1);
    }
    assertThatThrownBy(() -> backUp(other)).hasMessageContaining("holds another store");
    assertThatThrownBy(() -> backUp(folder)).hasMessageContaining("is the store itself");
    assertThatThrownBy(() -> restore(other, folder)).hasMessageContaining("there is a store in");
    assertThat(contents(folder)).isNotEmpty();
  }

  @Test
  void leavesOutAndTellsADamagedCapture() throws Exception {
    Path capture;
    try (Store store = Store.openForReading(folder)) {
      capture = store.captures().file(Sha256.of(Pages.bytes(FIRST)));
    }
    byte[] whole = Files.readAllBytes(capture);
    Files.writeString(capture, "damaged");
    Path file = parent.resolve("copy.zip");
    assertThat(backUp(file).leftOut()).isEqualTo(1);
    assertThat(leftOut).singleElement().asString().contains("is damaged");
    Files.write(capture, whole);

    Path target = parent.resolve("target");
    assertThat(restore(file, target)).isEqualTo(new Restoration.Summary(2, 1, 1));
    assertThat(leftOut).hasSize(2);
  }

  @Test
  void saysThatTheFolderOfTheFileIsMissing() {
    assertThatThrownBy(() -> backUp(parent.resolve("none").resolve("copy.zip")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no such file or folder");
  }

  @Test
  void refusesWhatIsNoBackup() throws Exception {
    Path file = Files.writeString(parent.resolve("no.zip"), "no zip");
    assertThatThrownBy(() -> restore(file, parent.resolve("t")))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
    Path empty = Files.createDirectory(parent.resolve("empty"));
    assertThatThrownBy(() -> restore(empty, parent.resolve("t")))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MISSING))
        .hasMessageContaining("is no backup of a store");
    assertThatThrownBy(() -> restore(parent.resolve("nowhere"), parent.resolve("t")))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MISSING));
  }
}
