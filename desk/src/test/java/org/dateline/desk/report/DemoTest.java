package org.dateline.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.ArticleJsonReader;
import org.dateline.article.json.Provenance;
import org.dateline.desk.text.TextStyle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares a whole report with golden files; {@code -Ddateline.golden.rewrite=true} writes them.
 */
class DemoTest {
  private static final boolean REWRITE = Boolean.getBoolean("dateline.golden.rewrite");

  @Test
  void writesTheTextAsReviewed() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReport(TextStyle.PLAIN).write(Demo.report(), out);
    assertGolden("demo.txt", out.toString());
  }

  @Test
  void writesThePageAsReviewed() throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReport().write(Demo.report(), out);
    assertGolden("demo.html", out.toString());
  }

  @Test
  void writesTheJsonAsReviewed() throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReport().write(Demo.report(), out);
    JsonMapper mapper = JsonMapper.builder().build();
    assertGolden(
        "demo.json",
        mapper
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(mapper.readTree(out.toString()))
                .replace("\r\n", "\n")
            + "\n");
  }

  @Test
  void writesTheSameOfArticlesThatWereReadBackFromJson() throws IOException {
    ArticleJson json = new ArticleJson(new Provenance("0.1.0", "model-1", "none"));
    Report readBack = Demo.report(article -> ArticleJsonReader.read(json.write(article)));

    assertThat(Written.all(readBack)).isEqualTo(Written.all(Demo.report()));
  }

  private static void assertGolden(String name, String actual) throws IOException {
    if (REWRITE) {
      Files.writeString(Path.of("src/test/resources/org/dateline/desk/report", name), actual);
      return;
    }
    try (InputStream in = DemoTest.class.getResourceAsStream(name)) {
      assertThat(in).as("golden file " + name).isNotNull();
      assertThat(actual).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
