package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Sha256;
import org.dateline.article.json.Provenance;
import org.dateline.desk.store.Finding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class VerificationTest {
  private static final String FIRST = "Rain over Kivara\n\nIt rained on Monday.";
  private static final String SECOND = "Rain over Kivara\n\nIt rained on Tuesday.";

  @Parameter private TestDatabase database = TestDatabase.SQLITE;
  @TempDir private Path parent = Path.of("");
  private Path folder = Path.of("");

  @BeforeEach
  void fill() throws IOException, InterruptedException, SQLException {
    folder = database.newStore(parent);
    try (Store store = open()) {
      NewVersion first = Pages.version(store, "a", FIRST);
      NewVersion second = Pages.version(store, "a", SECOND);
      Added unused =
          store.write(
              change -> {
                assertThat(change.add(first).version().number()).isEqualTo(1);
                assertThat(change.add(Pages.withoutBytes("b", "Snow")).version().id()).isEqualTo(2);
                return change.add(second);
              });
    }
  }

  private Store open() throws StoreException {
    return Store.open(folder, () -> Instant.EPOCH, "dateline test");
  }

  private List<Finding> findings() throws StoreException {
    return findings(Pages.PROVENANCE);
  }

  private List<Finding> findings(Provenance program) throws StoreException {
    List<Finding> found = new ArrayList<>();
    try (Store store = Store.openForReading(folder)) {
      Verification.Summary summary =
          new Verification(store, Pages::read, program, found::add).run();
      assertThat(summary.articles()).isEqualTo(2);
      assertThat(summary.versions()).isEqualTo(3);
      assertThat(summary.withoutBytes()).isEqualTo(1);
      assertThat(summary.captures()).isEqualTo(2);
      assertThat(summary.faults())
          .isEqualTo(found.stream().filter(one -> one.kind().isFault()).count());
    }
    return found;
  }

  private void change(String sql, Object... values) throws StoreException {
    try (Store store = open()) {
      int rows = store.write(change -> change.sql().update(sql, values));
      assertThat(rows).isPositive();
    }
  }

  private Path file(String text) throws StoreException {
    try (Store store = Store.openForReading(folder)) {
      return store.captures().file(Sha256.of(Pages.bytes(text)));
    }
  }

  @Test
  void findsNothingInAWholeStore() throws Exception {
    assertThat(findings()).isEmpty();
  }

  @Test
  void findsACaptureThatWasChanged() throws Exception {
    Path file = file(FIRST);
    byte[] bytes = Files.readAllBytes(file);
    for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
      byte[] changed = bytes.clone();
      changed[at] ^= 1;
      Files.write(file, changed);
      assertThat(findings())
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.kind()).isEqualTo(Kind.CAPTURE);
                assertThat(one.message()).contains("is damaged", "restore it from a backup");
              });
    }
    Files.write(file, Zstandard.pack(Pages.bytes("Other words")));
    assertThat(findings()).singleElement().extracting(Finding::kind).isEqualTo(Kind.CAPTURE);
    Files.delete(file);
    assertThat(findings()).singleElement().extracting(Finding::kind).isEqualTo(Kind.CAPTURE);

    try (Store store = open()) {
      StoredCapture unused = store.captures().put(Pages.bytes(FIRST));
    }
    assertThat(findings()).as("the same bytes came again").isEmpty();
  }

  @Test
  void findsARowOfCustodyThatWasChanged() throws Exception {
    change("UPDATE custody SET at = '2020-01-01T00:00:00.000Z' WHERE number = 2");
    assertThat(findings())
        .extracting(Finding::kind, Finding::subject)
        .containsExactly(tuple(Kind.CUSTODY, "custody row 2"));
  }

  @Test
  void findsARowOfCustodyThatWasTakenOut() throws Exception {
    change("UPDATE version SET added = 2 WHERE added = 3");
    change("DELETE FROM custody WHERE number = 3");
    assertThat(findings())
        .extracting(Finding::message)
        .anySatisfy(one -> assertThat(one).startsWith("row 3 is missing"))
        .anySatisfy(one -> assertThat(one).contains("does not tell of its coming"));
  }

  @Test
  void findsAVersionThatTheLogDoesNotKnowAndOneThatIsMissing() throws Exception {
    change("UPDATE version SET added = 2 WHERE id = 3");
    assertThat(findings())
        .extracting(Finding::subject, Finding::message)
        .containsExactly(
            tuple("a version 2", "the log of custody does not tell of its coming"),
            tuple(
                "custody row 4",
                "the version that it tells of is missing; compare it with a backup's"));
  }

  @Test
  void findsWhatWasReadOfAVersionDamaged() throws Exception {
    change("UPDATE annotation SET json = ? WHERE version = 1", new byte[] {1, 2, 3});
    assertThat(findings()).singleElement().extracting(Finding::kind).isEqualTo(Kind.ANNOTATION);
  }

  @Test
  void findsWordsThatAreNotOnThePage() throws Exception {
    Annotated other = Pages.withoutBytes("a", FIRST.replace("Monday", "Sunday")).annotated();
    change("UPDATE annotation SET json = ? WHERE version = 1", other.packed());
    assertThat(findings()).extracting(Finding::kind).containsExactly(Kind.ANNOTATION, Kind.TEXT);
  }

  @Test
  void tellsWhatAnotherProgramReadsOtherwiseAndCallsItNoFault() throws Exception {
    change("UPDATE annotation SET json = ? WHERE version = 1", otherText());
    assertThat(findings(new Provenance("0.2.0", "model-1", "none")))
        .extracting(Finding::kind)
        .containsExactly(Kind.READ_OTHERWISE);
  }

  /** Another reading of the same bytes. */
  private static byte[] otherText() {
    String json = Pages.JSON.write(Pages.read(Pages.capture(FIRST)));
    return Zstandard.pack(Pages.bytes(json.replace("Monday", "Sunday")));
  }

  @Test
  void tellsFilesThatNothingNamesAndRemovesThem() throws Exception {
    Path draft = file(FIRST).resolveSibling(".draft.new");
    Files.writeString(draft, "half");
    try (Store store = open()) {
      StoredCapture unused = store.captures().put(Pages.bytes("never named"));
    }
    assertThat(findings()).extracting(Finding::kind).containsExactly(Kind.ORPHAN, Kind.ORPHAN);
    try (Store store = open()) {
      assertThat(Orphans.remove(store)).isEqualTo(2);
    }
    assertThat(findings()).isEmpty();
  }
}
