package org.dateline.article.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All pages are invented. */
class PageModelTest {
  /** One tree: long blocks are the article's. */
  private static final String BY_LENGTH =
      """
      {"format":"dateline-page-model/1","features":["LINKED","WORDS"],"trees":[
      {"feature":[1,-1,-1],"threshold":[2,0,0],"left":[1,0,0],"value":[0.5,-2,3]}]}""";

  @TempDir private Path folder;

  private PageModel model(String json) throws IOException {
    return PageModel.read(Files.writeString(folder.resolve("model.json"), json));
  }

  private static double[] words(double value) {
    double[] features = new double[Feature.count()];
    features[Feature.WORDS.place()] = value;
    return features;
  }

  /** A model to which every block is the article's, or none, as surely as the odds say. */
  private Document readBy(String odds, String body) throws IOException, UnreadablePageException {
    String json =
        """
        {"format":"dateline-page-model/1","features":["WORDS"],"trees":[
        {"feature":[0,-1,-1],"threshold":[0.1,0,0],"left":[1,0,0],"value":[0,%s,%s]}]}"""
            .formatted(odds, odds);
    byte[] page =
        ("<html><body><article><h1>Ferry runs again</h1>" + body + "</article></body></html>")
            .getBytes(StandardCharsets.UTF_8);
    Capture capture = Reading.capture("invented.html", page, Capture.Known.NOTHING);
    Article article = new PageReader(model(json)).read(capture);
    return article.document();
  }

  private static Block block(Document document, String words) {
    return document.blocks().stream()
        .filter(block -> block.span().of(document.text()).contains(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBlockGoesDownTheTreesByItsFeatures() throws IOException {
    PageModel model = model(BY_LENGTH);

    assertThat(model.probability(words(2))).isCloseTo(0.119, within(0.001));
    assertThat(model.probability(words(2.1))).isCloseTo(0.953, within(0.001));
  }

  @Test
  void whatMovedTheOddsMostIsTold() throws IOException {
    assertThat(model(BY_LENGTH).decisive(words(3), true)).isEqualTo(Feature.WORDS);
    assertThat(model(BY_LENGTH).decisive(words(1), false)).isEqualTo(Feature.WORDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dateline-page-model/1 | dateline-page-model/9 | 'dateline-page-model/9'",
        "WORDS | VERBS | VERBS",
        "[1,0,0] | [0,0,0] | node 0",
        "[1,0,0] | [2,0,0] | node 0",
        "[1,-1,-1] | [7,-1,-1] | feature 7 of 2",
        "{ | [ | is no page model",
      })
  void aFileThatIsNoModelIsRefused(String right, String wrong, String told) {
    assertThatThrownBy(
            () -> model(BY_LENGTH.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("model.json")
        .hasMessageContaining(told);
  }

  @Test
  void textOfWhichTheModelIsSureIsTakenIn() throws Exception {
    String menu = "<nav><ul><li>Weather and tides of the lower river</li></ul></nav>";
    String body = "<p>The ferry has run again since Monday, the harbour office said.</p>" + menu;

    Block sure = block(readBy("3", body), "Weather");
    Block unsure = block(readBy("0.5", body), "Weather");

    assertThat(sure.role()).isEqualTo(BlockRole.LIST);
    assertThat(sure.why()).contains("by the page model (0.95)", "its length");
    assertThat(unsure.role()).isEqualTo(BlockRole.FURNITURE);
  }

  /** A model to which blocks of fewer than ten words are not the article's. */
  private Document readByLength(String body) throws IOException, UnreadablePageException {
    String json =
        """
        {"format":"dateline-page-model/1","features":["WORDS"],"trees":[
        {"feature":[0,-1,-1],"threshold":[2.35,0,0],"left":[1,0,0],"value":[0,-3,3]}]}""";
    byte[] page =
        ("<html><body><article><h1>Ferry runs again</h1>" + body + "</article></body></html>")
            .getBytes(StandardCharsets.UTF_8);
    Capture capture = Reading.capture("invented.html", page, Capture.Known.NOTHING);
    return new PageReader(model(json)).read(capture).document();
  }

  @Test
  void textOfWhichTheModelIsSureIsSetAside() throws Exception {
    String longer =
        "<p>The harbour office had shut the quay in May, while divers looked for the leak.</p>";
    String body =
        longer
            + longer.replace("May", "March")
            + "<p>The ferry has run again since early Monday.</p>"
            + "<p>Support our work: donate to our newsroom.</p>";

    Document document = readByLength(body);

    assertThat(block(document, "The ferry").role()).isEqualTo(BlockRole.FURNITURE);
    assertThat(block(document, "The ferry").kind()).isEqualTo("other");
    assertThat(block(document, "Support").kind()).isEqualTo("appeal");
    assertThat(block(document, "Ferry runs again").role()).isEqualTo(BlockRole.HEADLINE);
  }

  @Test
  void aModelThatWouldLeaveLittleOfTheArticleIsNotBelieved() throws Exception {
    Document document = readByLength("<p>The ferry has run again since Monday.</p>");

    assertThat(block(document, "The ferry").role()).isEqualTo(BlockRole.PARAGRAPH);
  }

  @Test
  void whatIsSetAsideForItsVeryWordsStaysThere() throws Exception {
    String body =
        "<p>The ferry has run again since Monday, the harbour office said.</p>"
            + "<p>Read more: Why the ferry stood still</p>"
            + "<p>An earlier version of this article named the wrong harbour.</p>";

    Document document = readBy("9", body);

    assertThat(block(document, "Read more").role()).isEqualTo(BlockRole.RELATED);
    assertThat(block(document, "earlier version").kind()).isEqualTo("correction");
  }
}
