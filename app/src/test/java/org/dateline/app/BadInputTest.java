package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dateline.app.cli.CapturedRun;
import org.dateline.app.cli.PlaceFiles;
import org.dateline.app.cli.Services;
import org.dateline.article.ArticleReader;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.PageReader;
import org.dateline.article.pipeline.Pipeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bad inputs between two good ones, read from the command line to the JSON with the real reading of
 * pages. Whatever stands between them, the good ones are printed.
 */
@Timeout(60)
final class BadInputTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final ArticleReader READER =
      new ArticleReader(new PageReader(), new Pipeline(List.of()));
  private static final Services SERVICES =
      new Services(
          unused -> READER::read,
          unused -> READER::readPage,
          new ArticleJson(new Provenance("test", "none", "none"))::write,
          List.of(),
          new PlaceFiles(Path.of("none")));

  @TempDir private Path folder;

  @BeforeEach
  void putGoodOnesAround() throws IOException {
    write("a-first.txt", "Officials in Kyiv said that the bridge was open.");
    write("z-last.html", "<html><body><p>Officials said that it was closed.</p></body></html>");
  }

  @Test
  void readsEmptyFileWithProblem() throws IOException {
    write("b.txt", "");
    write("c.html", "");

    List<JsonNode> articles = allRead();

    assertThat(articles).hasSize(4);
    assertThat(articles.get(1).get("text").asString()).isEmpty();
    assertThat(articles.get(1).get("problems").size()).isPositive();
    assertThat(articles.get(2).get("problems").size()).isPositive();
  }

  @Test
  void refusesBinaryJunk() throws IOException {
    byte[] junk = new byte[5000];
    new Random(1).nextBytes(junk);
    Files.write(folder.resolve("b.txt"), junk);
    Files.write(folder.resolve("c.html"), junk);

    assertFailed("b.txt", "c.html");
  }

  @Test
  void refusesGzipThatEndsTooEarly() throws IOException {
    byte[] whole = gzip(new byte[4000]);
    Files.write(folder.resolve("b.txt.gz"), Arrays.copyOf(whole, whole.length - 10));

    assertThat(assertFailed("b.txt.gz")).contains("ends too early");
  }

  @Test
  void refusesGzipBomb() throws IOException {
    byte[] member = gzip(new byte[16 << 20]);
    try (OutputStream out = Files.newOutputStream(folder.resolve("b.html.gz"))) {
      for (int i = 0; i < 64; i++) {
        out.write(member);
      }
    }

    assertThat(assertFailed("b.html.gz")).contains("16 MiB");
  }

  @Test
  void refusesPageOfFiftyMegabytes() throws IOException {
    try (var file = new RandomAccessFile(folder.resolve("b.html").toFile(), "rw")) {
      file.setLength(50L << 20);
    }

    assertThat(assertFailed("b.html")).contains("50 MiB", "16 MiB");
  }

  @Test
  void readsTenThousandNestedTags() throws IOException {
    write(
        "b.html",
        "<html><body>" + "<div>".repeat(10_000) + "Deep words." + "</div>".repeat(10_000));

    List<JsonNode> articles = allRead();

    assertThat(articles).hasSize(3);
    assertThat(articles.get(1).get("text").asString()).contains("Deep words.");
  }

  @Test
  void readsPageWithWrongCharsetLabel() throws IOException {
    String page =
        "<html><head><meta charset=\"utf-8\"></head><body><p>“Nothing,” said Gaëlle.</p></body>";
    Files.write(folder.resolve("b.html"), page.getBytes("windows-1252"));

    List<JsonNode> articles = allRead();

    assertThat(articles.get(1).get("text").asString()).contains("“Nothing,” said Gaëlle.");
    assertThat(articles.get(1).get("problems").size()).isPositive();
  }

  @Test
  void refusesWhatIsNoRegularFile() throws IOException, InterruptedException {
    assumeThat(Path.of("/usr/bin/mkfifo")).exists();
    new ProcessBuilder("/usr/bin/mkfifo", folder.resolve("b.txt").toString()).start().waitFor();

    assertThat(assertFailed("b.txt")).contains("pipe");
  }

  @Test
  void endsInLoopOfFolders() throws IOException {
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createDirectory(folder.resolve("m.txt"));
    Files.createSymbolicLink(folder.resolve("m.txt/up"), folder);

    assertThat(allRead()).hasSize(2);
  }

  @Test
  void reportsLinkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("nowhere"));

    assertThat(assertFailed("b.txt")).contains("does not exist");
  }

  private List<JsonNode> allRead() {
    CapturedRun run = CapturedRun.of(SERVICES, "annotate", folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.outLines().stream().map(MAPPER::readTree).toList();
  }

  private String assertFailed(String... names) {
    CapturedRun run = CapturedRun.of(SERVICES, "annotate", folder.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.outLines())
        .map(line -> MAPPER.readTree(line).get("input").asString())
        .containsExactly(
            folder.resolve("a-first.txt").toString(), folder.resolve("z-last.html").toString());
    assertThat(run.errLines())
        .map(line -> line.substring(0, line.indexOf(": ", "dateline: ".length())))
        .containsExactly(
            Arrays.stream(names)
                .map(name -> "dateline: " + folder.resolve(name))
                .toArray(String[]::new));
    return run.err();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
