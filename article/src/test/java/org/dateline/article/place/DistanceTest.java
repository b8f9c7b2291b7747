package org.dateline.article.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dateline.article.annotation.PlaceMention.Position;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceKind;
import org.junit.jupiter.api.Test;

final class DistanceTest {
  private static Place at(double latitude, double longitude) {
    return Place.of("test:x", "X", PlaceKind.SETTLEMENT, latitude, longitude, 3);
  }

  @Test
  void findsTheMiddleBeyondTheAntimeridian() {
    Position middle = Distance.middle(at(-17, 179.5), at(-16, -179.9), 60);

    assertThat(middle.latitude()).isCloseTo(-16.5, within(1e-9));
    assertThat(middle.longitude()).isCloseTo(179.8, within(1e-9));
  }
}
