package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ZonesAgreementTest {
  private static final List<Instant> WINTER_AND_SUMMER =
      List.of(Instant.parse("2024-01-15T12:00:00Z"), Instant.parse("2024-07-15T12:00:00Z"));

  /** A publication line and a time in the text must not mean different hours. */
  @Test
  void zonesOfPublicationLinesAreThoseOfTheText() throws IOException {
    int shared = 0;
    for (String row : rows()) {
      String[] cells = row.split("\t", -1);
      for (String name : cells[1].split(" \\| ", -1)) {
        ZoneId known = cells[0].equals("local") ? null : TimeZones.byName(name);
        if (known != null) {
          shared++;
          for (Instant instant : WINTER_AND_SUMMER) {
            assertThat(known.getRules().getOffset(instant))
                .as(name)
                .isEqualTo(ZoneId.of(cells[0]).getRules().getOffset(instant));
          }
        }
      }
    }
    assertThat(shared).isGreaterThan(40);
  }

  private static List<String> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ZonesAgreementTest.class.getResourceAsStream("/org/dateline/article/time/zones.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    }
  }
}
