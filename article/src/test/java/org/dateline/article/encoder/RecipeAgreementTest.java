package org.dateline.article.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.CodePoints;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Java port and the recipe in {@code training/} must give the same, bound by its fixtures. */
class RecipeAgreementTest {
  private static final Path FIXTURES = Path.of("..", "training", "fixtures");

  /** The recipe rounds to three places; kernels of other processors round differently. */
  private static final double ROUNDING = 0.02;

  private static Encoder encoder;

  @BeforeAll
  static void loadModel() {
    encoder = Encoder.load();
  }

  @AfterAll
  static void closeModel() {
    encoder.close();
  }

  private static Stream<JsonNode> cases(String file) throws IOException {
    return JsonMapper.shared().readTree(FIXTURES.resolve(file).toFile()).get("cases").valueStream();
  }

  static Stream<JsonNode> wordPieceCases() throws IOException {
    return cases("wordpiece.json");
  }

  static Stream<JsonNode> modelCases() throws IOException {
    return cases("logits.json");
  }

  @ParameterizedTest
  @MethodSource("wordPieceCases")
  void sameWordPiecesAtTheSamePlaces(JsonNode fixture) throws IOException {
    String text = fixture.get("text").asString();
    CodePoints points = new CodePoints(text);
    List<Integer> ids = new ArrayList<>();
    List<List<Integer>> words = new ArrayList<>();
    for (Word word : wordPiece().words(text, new Span(0, text.length()))) {
      ids.addAll(word.ids());
      words.add(
          List.of(points.fromUnits(word.span().start()), points.fromUnits(word.span().end())));
    }
    assertThat(ids).isEqualTo(ints(fixture.get("ids")));
    assertThat(words).isEqualTo(wordSpans(fixture));
  }

  @ParameterizedTest
  @MethodSource("modelCases")
  void sameWordsAndShapes(JsonNode fixture) throws IOException {
    String text = fixture.get("text").asString();
    CodePoints points = new CodePoints(text);
    List<Word> words = wordPiece().words(text, new Span(0, text.length()));
    assertThat(words.stream().map(word -> word.shape().id()).toList())
        .isEqualTo(ints(fixture.get("shapes")));
    List<List<Integer>> spans = new ArrayList<>();
    for (Word word : words) {
      spans.add(
          List.of(points.fromUnits(word.span().start()), points.fromUnits(word.span().end())));
    }
    assertThat(spans)
        .isEqualTo(fixture.get("words").valueStream().map(RecipeAgreementTest::ints).toList());
  }

  @ParameterizedTest
  @MethodSource("modelCases")
  void sameProbabilities(JsonNode fixture) {
    TaggedText tagged = tagged(fixture);
    for (String head : List.of("source", "cue", "content", "names", "modality", "attitude")) {
      for (int word = 0; word < tagged.words().size(); word++) {
        float[] row = tagged.probabilities(head, word);
        JsonNode expected = fixture.get(head).get(word);
        for (int label = 0; label < row.length; label++) {
          assertThat((double) row[label])
              .as("%s of word %d, label %d", head, word, label)
              .isCloseTo(expected.get(label).asDouble(), within(ROUNDING));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("modelCases")
  void sameLinks(JsonNode fixture) {
    TaggedText tagged = tagged(fixture);
    for (String link : List.of("source", "content")) {
      for (JsonNode row : fixture.get("links").get(link)) {
        int cue = row.get("cue").asInt();
        for (int word = 0; word < tagged.words().size(); word++) {
          assertThat((double) tagged.link(link, cue, word))
              .as("%s of cue %d, word %d", link, cue, word)
              .isCloseTo(row.get("probabilities").get(word).asDouble(), within(ROUNDING));
        }
      }
    }
  }

  private static TaggedText tagged(JsonNode fixture) {
    String text = fixture.get("text").asString();
    return encoder.tag(text, new Span(0, text.length()));
  }

  @Test
  void aBlockIsTaggedTheSameWhateverStandsAroundIt() {
    String block = "The harbour is shut, Ann Lee said on Monday.";
    String page = "Another text \ud83d\ude00.\n\n" + block + "\n\nAnd more of it.";
    int start = page.indexOf(block);
    TaggedText alone = encoder.tag(block, new Span(0, block.length()));
    TaggedText within = encoder.tag(page, new Span(start, start + block.length()));
    for (int word = 0; word < alone.words().size(); word++) {
      assertThat(within.probabilities("cue", word)).isEqualTo(alone.probabilities("cue", word));
    }
  }

  @Test
  void aBlankLineInABlockPartsParagraphs() {
    String first = "The harbour is shut, Ann Lee said on Monday.";
    String second = "“Nobody told us,” said Tom Poole.";
    String block = first + "\n \n" + second;
    TaggedText both = encoder.tag(block, new Span(0, block.length()));
    TaggedText alone = encoder.tag(second, new Span(0, second.length()));
    int before = both.words().size() - alone.words().size();
    for (int word = 0; word < alone.words().size(); word++) {
      assertThat(both.probabilities("cue", before + word))
          .isEqualTo(alone.probabilities("cue", word));
    }
  }

  @Test
  void aBlockLongerThanTheModelsReachIsReadWhole() {
    String block = "The harbour is shut, Ann Lee said. ".repeat(400).strip();
    TaggedText tagged = encoder.tag(block, new Span(0, block.length()));
    for (int word = 0; word < tagged.words().size(); word++) {
      assertThat(tagged.probabilities("source", word)).hasSize(3);
    }
    assertThat(tagged.words().getLast().end()).isEqualTo(block.length());
  }

  private static WordPiece wordPiece() throws IOException {
    try (var vocabulary = Encoder.class.getResourceAsStream("vocab.txt")) {
      assertThat(vocabulary).isNotNull();
      return new WordPiece(
          new String(vocabulary.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  private static List<Integer> ints(JsonNode array) {
    return array.valueStream().map(JsonNode::asInt).toList();
  }

  /** From the first piece's start to the last piece's end, for each word. */
  private static List<List<Integer>> wordSpans(JsonNode fixture) {
    Map<Integer, List<Integer>> spans = new LinkedHashMap<>();
    List<Integer> words = ints(fixture.get("words"));
    for (int piece = 0; piece < words.size(); piece++) {
      List<Integer> offsets = ints(fixture.get("offsets").get(piece));
      spans.merge(words.get(piece), offsets, (a, b) -> List.of(a.getFirst(), b.getLast()));
    }
    return List.copyOf(spans.values());
  }

  @Test
  void theShippedModelIsTheOneThatItsDescriptionNames() throws IOException {
    Path folder = Path.of("src/main/resources/org/dateline/article/encoder");
    JsonNode description = JsonMapper.shared().readTree(folder.resolve("model.json").toFile());
    assertThat(Sha256.of(Files.readAllBytes(folder.resolve("model.onnx"))).hex())
        .isEqualTo(description.at("/model/sha256").asString());
    assertThat(Sha256.of(Files.readAllBytes(folder.resolve("vocab.txt"))).hex())
        .isEqualTo(description.at("/vocabulary/sha256").asString());
  }
}
