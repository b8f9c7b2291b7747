package org.dateline.article.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.PlaceMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user says of names wins. */
final class PlaceOverridesTest {
  @TempDir private Path folder;

  @Test
  void placesANameWhereTheUserSays() throws IOException {
    PlaceMention place = read("Krynki\t\t46.74,33.10", "Fire in [place Krynki]").getFirst();

    assertThat(place.position()).isEqualTo(new PlaceMention.Position(46.74, 33.1, 1));
    assertThat(place.gazetteerId()).isNull();
    assertThat(place.why()).isEqualTo("you said so: places.tsv line 2");
  }

  @Test
  void takesAPlaceOfTheGazetteer() throws IOException {
    assertThat(read("paris\t\ttest:paris-us", "Rain in [place Paris]").getFirst().gazetteerId())
        .isEqualTo("test:paris-us");
  }

  @Test
  void findsANameThatOnlyTheUserKnows() throws IOException {
    assertThat(read("Zyx Hill\t\t48.1,37.5", "They held Zyx Hill all night.")).hasSize(1);
  }

  @Test
  void leavesOutWhatTheUserSaysIsNoPlace() throws IOException {
    assertThat(read("Kyiv\t\tnot a place", "Rain in [place Kyiv] and [place Kherson]")).hasSize(1);
  }

  @Test
  void countsOnlyWhereTheWordsOccur() throws IOException {
    String row = "Paris\tTexas Rangers\ttest:paris-us";

    assertThat(read(row, "Rain in [place Paris]").getFirst().country()).isEqualTo("FR");
    assertThat(read(row, "Rain on the texas rangers in [place Paris]").getFirst().country())
        .isEqualTo("US");
  }

  @Test
  void letsTheFirstOfTwoFilesDecide() throws IOException {
    PlaceOverrides first = PlaceOverrides.read(file("Paris\t\ttest:paris-us"), World.GAZETTEER);
    PlaceOverrides second =
        PlaceOverrides.read(file("Paris\t\tnot a place\nKyiv\t\tnot a place"), World.GAZETTEER);
    Article article = MarkedNames.article("Rain in [place Paris] and [place Kyiv]");

    assertThat(new PlaceStage(World.GAZETTEER, first.over(second)).annotate(article))
        .extracting(PlaceMention::gazetteerId)
        .containsExactly("test:paris-us");
  }

  @Test
  void saysThatAFileIsNotThere() {
    assertThatThrownBy(() -> PlaceOverrides.read(folder.resolve("gone.tsv"), World.GAZETTEER))
        .isInstanceOf(IOException.class)
        .hasMessage("it does not exist");
  }

  @Test
  void namesEveryBrokenRow() throws IOException {
    Path file = file("Paris\tx\nKyiv\t\tnowhere:1\nKherson\t\t46.6,32.6\n\t\t1,2\nX\t\t99,200");

    assertThatThrownBy(() -> PlaceOverrides.read(file, World.GAZETTEER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2: a row must have three columns")
        .hasMessageContaining("line 3: the place must be an id of the gazetteer")
        .hasMessageContaining("line 5: a row must begin with a name")
        .hasMessageContaining("line 6: ");
  }

  private List<PlaceMention> read(String row, String marked) throws IOException {
    PlaceOverrides overrides = PlaceOverrides.read(file(row), World.GAZETTEER);
    return new PlaceStage(World.GAZETTEER, overrides).annotate(MarkedNames.article(marked));
  }

  private Path file(String rows) throws IOException {
    return Files.writeString(folder.resolve("places.tsv"), "# name, context, place\n" + rows);
  }

  @Test
  void saysThatFileIsNoUtf8() throws IOException {
    Path latin = Files.write(folder.resolve("latin.tsv"), new byte[] {'K', (byte) 0xe9});

    assertThatThrownBy(() -> PlaceOverrides.read(latin, World.GAZETTEER))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not UTF-8");
  }
}
