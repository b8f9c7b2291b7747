package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page is invented. */
class PageExamplesTest {
  private static final String PAGE =
      """
      <html><body><nav><a href="/">Front page</a></nav><main><article><h1>Ferry runs again</h1>
      <p class="text">The ferry has run since Monday, the harbour office said, after 3 weeks.</p>
      <p class="text">We were told that it would take longer.</p></article></main></body></html>""";

  @TempDir private Path folder;

  private JsonNode example() throws Exception {
    Path page = Files.writeString(folder.resolve("ferry.html"), PAGE);
    return JsonMapper.shared().readTree(PageExamples.example(page));
  }

  private static double value(JsonNode page, int block, Feature feature) {
    List<String> names = new ArrayList<>();
    page.path("features").forEach(name -> names.add(name.asString()));
    return page.path("blocks")
        .path(block)
        .path("features")
        .path(names.indexOf(feature.name()))
        .asDouble();
  }

  @Test
  void blocksComeWithWhatTheRulesMakeOfThem() throws Exception {
    JsonNode page = example();

    assertThat(page.path("input").asString()).isEqualTo("ferry.html");
    assertThat(page.path("blocks").valueStream().map(block -> block.path("role").asString()))
        .containsExactly("furniture", "headline", "paragraph", "paragraph");
  }

  @Test
  void featuresTellOfTheBlockAndWhatStandsAboutIt() throws Exception {
    JsonNode page = example();

    assertThat(value(page, 0, Feature.LINKED)).isEqualTo(1);
    assertThat(value(page, 0, Feature.AFTER_HEADLINE)).isEqualTo(-1);
    assertThat(value(page, 0, Feature.WORDS_BEFORE)).isEqualTo(-1);
    assertThat(value(page, 2, Feature.WORDS)).isCloseTo(Math.log(14), within(1e-9));
    assertThat(value(page, 2, Feature.SENTENCE)).isEqualTo(1);
    assertThat(value(page, 2, Feature.ALIKE)).isEqualTo(2);
    assertThat(value(page, 2, Feature.MARKED_MAIN)).isEqualTo(1);
    assertThat(value(page, 2, Feature.LIKE_AFTER)).isEqualTo(1);
    assertThat(value(page, 2, Feature.BEFORE_LAST)).isEqualTo(1);
    assertThat(value(page, 3, Feature.ADDRESS)).isEqualTo(1);
    assertThat(value(page, 3, Feature.BODY_BEFORE)).isEqualTo(1);
    assertThat(value(page, 3, Feature.AROUND)).isEqualTo(2 / 11.0);
  }
}
