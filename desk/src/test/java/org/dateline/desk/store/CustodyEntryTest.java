package org.dateline.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.dateline.article.document.Sha256;
import org.junit.jupiter.api.Test;

final class CustodyEntryTest {
  private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

  private static Sha256 digest(CustodyEvent event) {
    return CustodyEntry.digest(CustodyEntry.BEGINNING, 1, NOON, event, "dateline 0.1.0");
  }

  /** The expected digest is what the lines of Python in docs/store.md give. */
  @Test
  void hasTheDigestThatTheDocumentationDescribes() {
    CustodyEvent event =
        new CustodyEvent(
            CustodyEvent.VERSION_ADDED,
            "\u041a\u0438\u0457\u0432 \ud83d\udca5",
            new Sha256("ab".repeat(32)),
            null,
            "");
    assertThat(digest(event).hex())
        .isEqualTo("70ecc913c451b5c4ed960be8c40321bbf4fe8d1c49915681d4e61f5db1ee64e6");
  }

  @Test
  void tellsFieldsApartWhateverTheyHold() {
    assertThat(digest(CustodyEvent.of("a", "b", null)))
        .isNotEqualTo(digest(CustodyEvent.of("a", "b", "")))
        .isNotEqualTo(digest(CustodyEvent.of("a", "b,-", null)));
    assertThat(digest(CustodyEvent.of("a", "1:b", null)))
        .isNotEqualTo(digest(CustodyEvent.of("a", "1", "b")));
  }

  @Test
  void refusesEventsThatAreNoWords() {
    assertThatThrownBy(() -> CustodyEvent.of("Version added", "a", null))
        .hasMessageContaining("lower-case words joined by hyphens");
  }
}
