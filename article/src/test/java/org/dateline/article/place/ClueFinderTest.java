package org.dateline.article.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.article.document.Metadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ClueFinderTest {
  private static @Nullable String country(String url) {
    Metadata metadata = new Metadata(null, null, List.of(), null, null, url, null, null, Map.of());
    return new ClueFinder(Vocabulary.INSTANCE)
        .find(MarkedNames.article("It rained.", metadata), new Lookup(World.GAZETTEER, List.of()))
        .outletCountry();
  }

  @Test
  void takesTheCountryOfAnOutletFromItsDomain() {
    assertThat(country("https://news.example.pl/rain")).isEqualTo("PL");
    assertThat(country("https://news.example.PL/rain")).isEqualTo("PL");
  }

  @Test
  void knowsDomainsThatOutletsAnywhereUse() {
    assertThat(country("https://news.example.com/rain")).isNull();
    assertThat(country("https://news.example.tv/rain")).isNull();
    assertThat(country("not an address")).isNull();
  }
}
