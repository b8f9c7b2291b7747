package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.dateline.desk.store.StoreException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PostgresDatabaseTest {
  @TempDir private Path parent = Path.of("");

  private static Store open(Path folder) throws StoreException {
    return Store.open(folder, () -> Instant.EPOCH, "dateline test");
  }

  private Path folder(String settings) throws Exception {
    Path folder = Files.createTempDirectory(parent, "store");
    Files.writeString(folder.resolve(StoreFolder.SETTINGS), settings);
    return folder;
  }

  @Test
  void refusesASecondWriterThatHasAnotherFolder() throws Exception {
    String settings = "database = " + PostgresServer.newSchema();
    try (Store store = open(folder(settings))) {
      assertThat(store.folder()).exists();
      Path other = folder(settings);
      assertThatThrownBy(() -> open(other).close())
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOCKED))
          .hasMessageContaining(
              "is being written by dateline %s from 127.0.0.1"
                  .formatted(ProcessHandle.current().pid()));
    }
  }

  @Test
  void keepsTwoStoresInTwoSchemasApart() throws Exception {
    try (Store one = open(folder("database = " + PostgresServer.newSchema()));
        Store other = open(folder("database = " + PostgresServer.newSchema()))) {
      Added added = one.write(change -> change.add(Pages.withoutBytes("a", "Rain")));
      assertThat(added.version().id()).isEqualTo(1);
      try (Snapshot snapshot = other.snapshot()) {
        assertThat(snapshot.articles().count()).isZero();
      }
    }
  }

  @Test
  void tellsThatNoServerAnswersWithoutTellingThePassword() throws Exception {
    Path folder = folder("database = jdbc:postgresql://127.0.0.1:1/x?user=a&password=secret");
    assertThatThrownBy(() -> open(folder).close())
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE))
        .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/x: ")
        .hasMessageNotContaining("secret");
  }

  @Test
  void refusesSettingsThatItDoesNotKnow() throws Exception {
    Path unknown = folder("databse = sqlite");
    assertThatThrownBy(() -> open(unknown).close())
        .hasMessageContaining("has no setting 'databse'; there is: database");
    Path other = folder("database = oracle");
    assertThatThrownBy(() -> open(other).close())
        .hasMessageContaining(
            "names the database 'oracle'; it must be 'sqlite' or an address that begins with"
                + " jdbc:postgresql:");
  }
}
