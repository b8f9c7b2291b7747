package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.store.Added.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2024-05-01T10:00:00Z"));

  @TempDir private Path folder;

  private Store open() throws StoreException {
    return Store.open(folder, CLOCK, "dateline test");
  }

  @Test
  void keepsWhatWasAdded() throws Exception {
    String text = "Rain over Kivara\n\nAnn Lee said on Monday: \u201cIt rained.\u201d";
    try (Store store = open()) {
      NewVersion version = Pages.version(store, "https://news.example/1", text);
      assertThat(store.write(change -> change.add(version)).change()).isEqualTo(Change.NEW_ARTICLE);
      assertThat(store.write(change -> change.add(version)).change()).isEqualTo(Change.UNCHANGED);
    }
    try (Store store = Store.openForReading(folder);
        Snapshot snapshot = store.snapshot()) {
      ArticleVersion version = snapshot.articles().latest("https://news.example/1").orElseThrow();
      assertThat(version.number()).isEqualTo(1);
      assertThat(snapshot.articles().read(version).document().text()).isEqualTo(text);
      assertThat(snapshot.articles().capture(version).orElseThrow().content().bytes())
          .isEqualTo(Pages.bytes(text));
      List<String> events = new ArrayList<>();
      snapshot.custody().each(0, entry -> events.add(entry.event().event()));
      assertThat(events).containsExactly("store-created", "version-added");
    }
  }
}
