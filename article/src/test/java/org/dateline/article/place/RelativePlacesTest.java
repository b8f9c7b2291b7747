package org.dateline.article.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.dateline.article.annotation.PlaceMention;
import org.dateline.article.annotation.PlaceMention.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points that are told by other places. Bakhmut lies at 48.59, 38.0. */
final class RelativePlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 km south of | 48.500 | 38.000",
        "about 10 kilometres (6 miles) south of the city of | 48.500 | 38.000",
        "10km north of | 48.680 | 38.000",
        "ten miles east of | 48.590 | 38.219",
        "12.5 km south-west of | 48.510 | 37.880",
        "12.5 km southwest of | 48.510 | 37.880",
        "1,000 m west of | 48.590 | 37.986",
      })
  void computesThePointOfADistance(String phrase, double latitude, double longitude) {
    List<PlaceMention> places = World.read("Fire in a wood " + phrase + " [place Bakhmut].");

    assertThat(places).hasSize(2);
    Position point = places.getFirst().position();
    assertThat(point).isNotNull();
    assertThat(point.latitude()).isCloseTo(latitude, within(0.002));
    assertThat(point.longitude()).isCloseTo(longitude, within(0.002));
    assertThat(places.getFirst().gazetteerId()).isNull();
    assertThat(places.getLast().use()).isEqualTo(PlaceMention.Use.OTHER);
  }

  @Test
  void isLessSureWithoutADirection() {
    Position point = World.read("Fire 10 km from [place Bakhmut].").getFirst().position();

    assertThat(point).isEqualTo(new Position(48.59, 38, 5 + 11.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He is south of | x",
        "It opened 10 days south of | x",
        "Some 9000 km south of | x",
        "A bill of | x",
        "99999999999999999999 km south of | x"
      })
  void computesNothingWithoutADistance(String phrase, String unused) {
    assertThat(World.read(phrase + " [place Bakhmut].")).hasSize(1);
  }

  @Test
  void placesAnUnknownVillageByItsDistance() {
    PlaceMention village =
        World.read("A school in [place Zyxivka], 10 km south of [place Bakhmut], burned.")
            .getFirst();

    assertThat(village.name()).isEqualTo("Zyxivka");
    assertThat(village.position()).isNotNull();
    assertThat(village.position().latitude()).isCloseTo(48.5, within(0.002));
    assertThat(village.country()).isEqualTo("UA");
    assertThat(village.gazetteerId()).isNull();
    assertThat(village.why()).startsWith("computed from the distance to Bakhmut");
  }

  @Test
  void believesTheDistanceMoreThanANamesake() {
    PlaceMention village =
        World.read("A school in [place Krynki], 10 km south of [place Bakhmut], burned.")
            .getFirst();

    assertThat(village.country()).isEqualTo("UA");
  }

  @Test
  void takesTheMiddleOfARoad() {
    List<PlaceMention> places =
        World.read("It broke down on the road between [place Bakhmut] and [place Sloviansk].");

    assertThat(places).hasSize(3);
    assertThat(position(places).latitude()).isCloseTo(48.72, within(0.001));
    assertThat(World.read("Love between [place Bakhmut] and [place Sloviansk].")).hasSize(2);
  }

  @Test
  void isLessPreciseNearATown() {
    assertThat(position(World.read("Fire near [place Bakhmut]")).precisionKm()).isEqualTo(20);
  }

  private static Position position(List<PlaceMention> places) {
    return Objects.requireNonNull(places.getFirst().position());
  }
}
