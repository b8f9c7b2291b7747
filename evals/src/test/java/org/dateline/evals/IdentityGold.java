package org.dateline.evals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invented articles in which the same persons and institutions come again in many forms, with who
 * is who; {@code GUIDELINES.md} beside them tells how that was annotated.
 *
 * @param digest of the articles and the gold
 * @param articles all of them
 */
record IdentityGold(Sha256 digest, List<NamingArticle> articles) {
  private static final Path FOLDER = Path.of("src", "test", "resources", "gold", "identities");

  /**
   * One article.
   *
   * @param capture its file
   * @param development whether its misses may be looked at while code is written
   * @param namings who is named in it
   */
  record NamingArticle(Capture capture, boolean development, List<Naming> namings) {}

  /**
   * Where somebody is named.
   *
   * @param words the fullest naming in its article
   * @param who the person or institution; null if nobody can tell
   * @param person whether it is a person
   * @param optional whether it may be joined with the others or not
   */
  record Naming(GoldSnippet words, @Nullable String who, boolean person, boolean optional) {}

  static IdentityGold load() throws IOException {
    byte[] json = Files.readAllBytes(FOLDER.resolve("gold.json"));
    JsonNode gold = JsonMapper.shared().readTree(json);
    StringBuilder digests = new StringBuilder(Sha256.of(json).hex());
    List<NamingArticle> articles = new ArrayList<>();
    for (JsonNode node : gold.required("articles")) {
      String name = node.required("file").asString();
      byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
      digests.append(Sha256.of(bytes).hex());
      Capture.Known known =
          new Capture.Known(
              null, null, null, LocalDate.parse(node.required("published").asString()));
      Capture capture = new Capture(name, Sha256.of(bytes), new Capture.Content(bytes), known);
      List<Naming> namings = new ArrayList<>();
      node.required("mentions")
          .forEach(naming -> namings.add(naming(naming, gold.required("entities"))));
      articles.add(
          new NamingArticle(capture, node.path("dev").asBoolean(false), List.copyOf(namings)));
    }
    return new IdentityGold(
        Sha256.of(digests.toString().getBytes(StandardCharsets.US_ASCII)), List.copyOf(articles));
  }

  private static Naming naming(JsonNode node, JsonNode entities) {
    String who = node.required("is").asString(null);
    boolean person =
        who != null && entities.required(who).required("kind").asString().equals("person");
    return new Naming(
        new GoldSnippet(node.required("text").asString(), node.path("nth").asInt(1)),
        who,
        person,
        node.path("optional").asBoolean(false));
  }
}
