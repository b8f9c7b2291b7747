package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.store.Added.Change;
import org.dateline.desk.store.StoreException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
final class StoreTest {
  private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
  private static final String KEY = "https://news.example/1";
  private static final String FIRST = "Rain over Kivara\n\nIt rained on Monday.";
  private static final String SECOND = "Rain over Kivara\n\nIt rained on Tuesday.";

  @Parameter private TestDatabase database = TestDatabase.SQLITE;
  @TempDir private Path parent = Path.of("");
  private Path folder = Path.of("");
  private Instant now = NOON;

  @BeforeEach
  void makeSettings() throws IOException, InterruptedException, SQLException {
    folder = database.newStore(parent);
  }

  private Store open() throws StoreException {
    InstantSource clock = () -> now;
    return Store.open(folder, clock, "dateline test");
  }

  private static Added add(Store store, NewVersion version) throws StoreException {
    return store.write(change -> change.add(version));
  }

  private static List<String> events(Store store) throws StoreException {
    List<String> events = new ArrayList<>();
    try (Snapshot snapshot = store.snapshot()) {
      snapshot.custody().each(0, entry -> events.add(entry.event().event()));
    }
    return events;
  }

  private static List<String> latest(Store store, long after) throws StoreException {
    List<String> found = new ArrayList<>();
    try (Snapshot snapshot = store.snapshot()) {
      for (ArticleVersion one : snapshot.articles().changed(after, 100)) {
        found.add("%s v%s".formatted(one.key(), one.number()));
      }
    }
    return found;
  }

  @Test
  void keepsAnArticleWithItsBytes() throws Exception {
    try (Store store = open()) {
      assertThat(add(store, Pages.version(store, KEY, FIRST)).change())
          .isEqualTo(Change.NEW_ARTICLE);
    }
    try (Store store = Store.openForReading(folder);
        Snapshot snapshot = store.snapshot()) {
      ArticleVersion version = snapshot.articles().latest(KEY).orElseThrow();
      assertThat(version.number()).isEqualTo(1);
      assertThat(version.provenance()).isEqualTo(Pages.PROVENANCE);
      assertThat(snapshot.articles().read(version).document().text()).isEqualTo(FIRST);
      assertThat(snapshot.articles().capture(version).orElseThrow().content().bytes())
          .isEqualTo(Pages.bytes(FIRST));
      assertThat(snapshot.articles().has(KEY, version.capture())).isTrue();
      assertThat(snapshot.articles().withCapture(version.capture())).containsExactly(version);
    }
  }

  @Test
  void changesNothingForTheSameBytes() throws Exception {
    try (Store store = open()) {
      Added first = add(store, Pages.version(store, KEY, FIRST));
      Added again = add(store, Pages.version(store, KEY, FIRST));

      assertThat(again).isEqualTo(new Added(Change.UNCHANGED, first.version()));
      assertThat(events(store)).containsExactly("store-created", "version-added");
    }
  }

  @Test
  void keepsBothContentsOfAnEditedPage() throws Exception {
    try (Store store = open()) {
      Added unused = add(store, Pages.version(store, KEY, FIRST));
      assertThat(add(store, Pages.version(store, KEY, SECOND)).change())
          .isEqualTo(Change.NEW_VERSION);

      try (Snapshot snapshot = store.snapshot()) {
        List<ArticleVersion> history = snapshot.articles().history(KEY);
        assertThat(history).extracting(ArticleVersion::number).containsExactly(1, 2);
        assertThat(history).extracting(ArticleVersion::isLatest).containsExactly(false, true);
        assertThat(snapshot.articles().read(history.getFirst()).document().text()).isEqualTo(FIRST);
        assertThat(snapshot.articles().count()).isEqualTo(1);
      }
    }
  }

  @Test
  void countsTheContentThatWasCapturedLastWhateverCameFirst() throws Exception {
    try (Store store = open()) {
      Added unused = add(store, Pages.version(store, KEY, SECOND, NOON));
      unused = add(store, Pages.version(store, KEY, FIRST, NOON.minusSeconds(60)));
      assertThat(latest(store, 0)).containsExactly(KEY + " v1");

      assertThat(add(store, Pages.version(store, KEY, FIRST, NOON.plusSeconds(60))).change())
          .as("the page was changed back")
          .isEqualTo(Change.SEEN);
      assertThat(latest(store, 0)).containsExactly(KEY + " v2");
      assertThat(add(store, Pages.version(store, KEY, FIRST, NOON.plusSeconds(60))).change())
          .isEqualTo(Change.UNCHANGED);
    }
  }

  @Test
  void addsTheBytesToAnArticleThatWasReadElsewhere() throws Exception {
    try (Store store = open()) {
      Added first = add(store, Pages.withoutBytes(KEY, FIRST));
      assertThat(first.version().page()).isNull();
      Added second = add(store, Pages.version(store, KEY, FIRST));

      assertThat(second.change()).isEqualTo(Change.COMPLETED);
      assertThat(second.version().page()).isEqualTo(second.version().capture());
      assertThat(events(store)).endsWith("version-added", "version-completed");
    }
  }

  @Test
  void keepsNothingOfATransactionThatFails() throws Exception {
    try (Store store = open()) {
      NewVersion version = Pages.version(store, KEY, FIRST);
      assertThatThrownBy(
              () ->
                  store.write(
                      change -> {
                        Added unused = change.add(version);
                        throw new IOException("the work failed");
                      }))
          .hasMessage("the work failed");

      assertThat(latest(store, 0)).isEmpty();
      assertThat(events(store)).containsExactly("store-created");
      assertThat(add(store, version).change()).isEqualTo(Change.NEW_ARTICLE);
    }
  }

  @Test
  void showsAReaderOneStateWhileAnotherIsWritten() throws Exception {
    try (Store store = open()) {
      Added unused = add(store, Pages.version(store, KEY, FIRST));
      try (Store reader = Store.openForReading(folder);
          Snapshot before = reader.snapshot()) {
        unused = add(store, Pages.version(store, "other", SECOND));
        assertThat(before.articles().count()).isEqualTo(1);
        try (Snapshot after = reader.snapshot()) {
          assertThat(after.articles().count()).isEqualTo(2);
        }
      }
    }
  }

  @Test
  void givesWhatHasChangedSinceARowOfCustody() throws Exception {
    try (Store store = open()) {
      Added unused = add(store, Pages.version(store, KEY, FIRST));
      unused = add(store, Pages.version(store, "b", FIRST));
      long done;
      try (Snapshot snapshot = store.snapshot()) {
        done = snapshot.custody().last().orElseThrow().number();
      }
      assertThat(latest(store, done)).isEmpty();
      Added again = add(store, Pages.version(store, KEY, SECOND));
      assertThat(latest(store, done)).containsExactly(KEY + " v2");
      ArticleVersion read =
          store.write(
              change ->
                  change.reannotate(
                      again.version().id(), Pages.withoutBytes(KEY, SECOND).annotated()));
      assertThat(latest(store, again.version().changed())).containsExactly(KEY + " v2");
      assertThat(read.changed()).isGreaterThan(again.version().changed());
    }
  }

  @Test
  void selectsByDayAndKeepsThoseWhoseDayIsNotKnown() throws Exception {
    try (Store store = open()) {
      Added unused = add(store, Pages.version(store, "may", "Rain\n\n2 May 2024\n\nIt rained."));
      unused = add(store, Pages.version(store, "june", "Rain\n\n2 June 2024\n\nIt rained again."));
      unused = add(store, Pages.version(store, "none", "Rain\n\nIt rained."));
      List<String> found = new ArrayList<>();
      try (Snapshot snapshot = store.snapshot()) {
        snapshot
            .articles()
            .eachLatest(
                LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31), one -> found.add(one.key()));
        assertThat(found).containsExactly("may", "none");
        found.clear();
        snapshot.articles().eachLatest(LocalDate.of(2024, 6, 2), null, one -> found.add(one.key()));
        assertThat(found).containsExactly("june", "none");
      }
    }
  }

  @Test
  void keepsWhatPagesMayHoldAndDatabasesDoNot() throws Exception {
    String key = "path/a\0b";
    try (Store store = open()) {
      Added unused = add(store, Pages.version(store, key, "Rain\0over \ud83d\udca5\n\nIt rained."));
      assertThat(
              add(store, Pages.version(store, key, "Rain\0over \ud83d\udca5\n\nIt rained."))
                  .change())
          .isEqualTo(Change.UNCHANGED);
      CustodyEntry entry =
          store.write(change -> change.record(CustodyEvent.of("test-event", "a\0b", "c\0d")));
      try (Snapshot snapshot = store.snapshot()) {
        assertThat(snapshot.custody().last()).hasValue(entry);
        assertThat(snapshot.articles().latest(key)).isPresent();
      }
    }
  }

  @Test
  void saysThatTheClockWasSetBack() throws Exception {
    try (Store store = open()) {
      now = NOON.minusSeconds(3600);
      Added unused = add(store, Pages.version(store, KEY, FIRST));
      unused = add(store, Pages.version(store, KEY, SECOND));
      assertThat(events(store))
          .containsExactly("store-created", "clock-set-back", "version-added", "version-added");
    }
  }

  @Test
  void refusesASecondWriterAndNamesTheFirst() throws Exception {
    try (Store store = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LOCKED))
          .hasMessageContaining(
              "is being written by process %s (dateline test), since 2024-05-01T12:00:00Z"
                  .formatted(ProcessHandle.current().pid()));
      assertThat(events(store)).containsExactly("store-created");
    }
    open().close();
  }

  @Test
  void refusesANewerFormatAndNamesBoth() throws Exception {
    try (Store store = open()) {
      int rows = store.write(change -> change.sql().update("UPDATE store SET format = 99"));
      assertThat(rows).isEqualTo(1);
    }
    for (boolean writing : new boolean[] {true, false}) {
      assertThatThrownBy(() -> (writing ? open() : Store.openForReading(folder)).close())
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.FORMAT))
          .hasMessageContaining("has format 99; this program reads formats 1 to 1");
    }
  }

  @Test
  void canBeMovedToAnotherFolder() throws Exception {
    try (Store store = open()) {
      Added unused = add(store, Pages.version(store, KEY, FIRST));
    }
    Path moved = parent.resolve("moved");
    Files.move(folder, moved);
    folder = moved;
    try (Store store = open()) {
      List<Finding> found = new ArrayList<>();
      Verification.Summary summary =
          new Verification(store, Pages::read, Pages.PROVENANCE, found::add).run();
      assertThat(found).isEmpty();
      assertThat(summary.captures()).isEqualTo(1);
      assertThat(add(store, Pages.version(store, KEY, FIRST)).change()).isEqualTo(Change.UNCHANGED);
    }
  }

  @Test
  void refusesToReadWhereThereIsNoStore() {
    assertThatThrownBy(() -> Store.openForReading(parent.resolve("nowhere")))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MISSING))
        .hasMessageContaining("--store");
  }

  @Test
  void refusesATransactionWithinATransaction() throws Exception {
    try (Store store = open()) {
      assertThatThrownBy(() -> store.write(outer -> store.write(inner -> 1)))
          .isInstanceOf(IllegalStateException.class);
      assertThat(add(store, Pages.version(store, KEY, FIRST)).change())
          .isEqualTo(Change.NEW_ARTICLE);
    }
  }

  @Test
  void readsMoreRowsThanAServerSendsAtOnce() throws Exception {
    try (Store store = open()) {
      int added =
          store.write(
              change -> {
                for (int i = 0; i < 450; i++) {
                  Added unused = change.add(Pages.withoutBytes("k" + i, "It rained " + i));
                }
                return 450;
              });
      List<String> texts = new ArrayList<>();
      try (Snapshot snapshot = store.snapshot()) {
        snapshot
            .articles()
            .eachLatest(one -> texts.add(snapshot.articles().read(one).document().text()));
      }
      assertThat(texts).hasSize(added).last().isEqualTo("It rained 449");
    }
  }

  @Test
  void refusesToWriteWhereItOnlyReads() throws Exception {
    open().close();
    try (Store store = Store.openForReading(folder)) {
      assertThatThrownBy(() -> store.write(change -> change.add(Pages.withoutBytes(KEY, FIRST))))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
