package org.dateline.article.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZoneNamesTest {
  @Test
  void everyNameStandsForAZone() {
    ZoneNames.all()
        .forEach(
            (name, zone) -> {
              if (!zone.equals(ZoneNames.LOCAL)) {
                assertThat(ZoneId.of(zone).getRules()).as(name).isNotNull();
              }
            });
  }

  @Test
  void leavesOutWhatSeveralCountriesShare() {
    assertThat(ZoneNames.all()).doesNotContainKey("IST").containsEntry("BST", "+01:00");
  }
}
