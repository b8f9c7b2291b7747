package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Span;
import org.dateline.article.testkit.Articles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BriefCommandTest {
  private static final Services SERVICES =
      new Services(
          unused -> BriefCommandTest::read,
          unused -> BriefCommandTest::page,
          article -> "",
          List.of("test"),
          new PlaceFiles(Path.of("none")));

  @TempDir private Path folder;
  private String news = "";

  @BeforeEach
  void writeNews() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("news"));
    Files.writeString(inputs.resolve("a.txt"), "Ann Lee said the bridge was open.");
    Files.writeString(inputs.resolve("b.txt"), "Bo Ek said the bridge was closed.");
    news = inputs.toString();
  }

  @Test
  void printsReportOfAllArticles() {
    String page = folder.resolve("page.html").toString();
    CapturedRun run = CapturedRun.of(SERVICES, "brief", "--html", page, news);

    assertThat(run.status()).isZero();
    assertThat(run.errLines()).containsExactly("dateline: wrote " + page);
    assertThat(run.out())
        .contains("the bridge was open", "the bridge was closed", "a.txt", "b.txt")
        .doesNotContain("\u001b");
  }

  @Test
  void printsTheSameWhateverTheThreads() {
    CapturedRun one = CapturedRun.of(SERVICES, "brief", "--threads=1", "--json", news);

    assertThat(CapturedRun.of(SERVICES, "brief", "--threads=5", "--json", news)).isEqualTo(one);
    assertThat(one.outLines())
        .singleElement()
        .asString()
        .startsWith("{\"format\":\"dateline-report/1\"");
  }

  @Test
  void countsAndNamesWhatFailed() {
    String page = folder.resolve("page.html").toString();
    CapturedRun run = CapturedRun.of(SERVICES, "brief", "--html", page, news, "nowhere.txt");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errLines().getFirst()).startsWith("dateline: nowhere.txt: ");
    assertThat(run.out()).contains("the bridge was open", "nowhere.txt");
  }

  @Test
  void writesPageWholeInPlaceOfAnEarlierOne() throws IOException {
    Path file = Files.writeString(folder.resolve("report.html"), "earlier");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), file);

    CapturedRun run = CapturedRun.of(SERVICES, "brief", "--html", link.toString(), news);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("the bridge was open");
    assertThat(run.errLines()).containsExactly("dateline: wrote " + link);
    assertThat(file).content().startsWith("<!DOCTYPE html>").contains("the bridge was open");
    assertThat(link).isSymbolicLink();
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void writesNoPageUnaskedWhereNothingCouldBeRead() {
    CapturedRun run = CapturedRun.of(SERVICES, "brief", folder.resolve("nowhere").toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("wrote");
    assertThat(Path.of("dateline-report.html")).doesNotExist();
  }

  @Test
  void leavesOtherFilesBesideThePageAlone() throws IOException {
    Path mine = Files.writeString(folder.resolve("page.html.new"), "mine");

    CapturedRun.of(SERVICES, "brief", "--html", folder.resolve("page.html").toString(), news);

    assertThat(mine).hasContent("mine");
    assertThat(folder.resolve("page.html")).exists();
  }

  @Test
  void printsJsonAloneUnlessAPageIsAskedFor() {
    CapturedRun run = CapturedRun.of(SERVICES, "brief", "--json", news);

    assertThat(run.err()).isEmpty();
    assertThat(run.outLines()).hasSize(1);
  }

  @Test
  void saysBeforeReadingThatThePageCannotBeWritten() {
    String nowhere = folder.resolve("no/such/report.html").toString();

    CapturedRun run = CapturedRun.of(SERVICES, "brief", "--html", nowhere, news);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("cannot write to " + nowhere, "does not exist");
  }

  @Test
  void saysThatTheDiskIsFull() {
    assumeThat(Path.of("/dev/full")).exists();

    CapturedRun run = CapturedRun.of(SERVICES, "brief", "--html", "/dev/full", news);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith("dateline: cannot write to /dev/full: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief --by Lee .",
        "brief --since 2022-05-13 --until 2022-05-12 .",
        "brief --since yesterday .",
        "brief --html"
      })
  void answersWrongUsageWithHint(String line) {
    CapturedRun run = CapturedRun.of(SERVICES, line.split(" ", -1));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines().getLast()).isEqualTo("Try: dateline brief --help");
  }

  private static Article page(Capture capture) {
    String text = new String(capture.content().bytes(), StandardCharsets.UTF_8);
    Article article = Articles.withText(text);
    Document made = article.document();
    return Article.of(
        new Document(
            capture.input(),
            Sha256.of(capture.content().bytes()),
            text,
            "en",
            made.metadata(),
            made.blocks()),
        List.of());
  }

  /** One statement: what stands after the first "said". */
  private static Article read(Capture capture) {
    Article page = page(capture);
    Span cue = Articles.span(page, "said");
    Span source = new Span(0, cue.start() - 1);
    Span content = new Span(cue.end() + 1, page.document().text().length() - 1);
    return page.with(
        List.of(
            new Statement(
                "s1",
                null,
                Statement.Act.STATEMENT,
                List.of(source),
                List.of(cue),
                List.of(content),
                Statement.Kind.INDIRECT,
                0.9)));
  }
}
