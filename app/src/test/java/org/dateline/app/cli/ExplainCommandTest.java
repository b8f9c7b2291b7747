package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.testkit.Markup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files hold invented, marked texts, which are read as a perfect reader would. */
final class ExplainCommandTest {
  private static final Services SERVICES =
      new Services(
          unused -> ExplainCommandTest::read,
          unused -> ExplainCommandTest::read,
          article -> "",
          List.of("test"),
          new PlaceFiles(Path.of("none")));

  @TempDir private Path folder;
  private String news = "";

  private static Article read(Capture capture) {
    Markup markup = Markup.parse(new String(capture.content().bytes(), StandardCharsets.UTF_8));
    return markup.article().with(markup.statements());
  }

  @BeforeEach
  void writeNews() throws IOException {
    news =
        Files.writeString(
                folder.resolve("a.txt"),
                "[source1 Ann Lee] [cue1 said] [content1 it rained]."
                    + " [source2 Bo Ek] [cue2 said] [content2 it snowed].")
            .toString();
  }

  @Test
  void explainsTheStatementThatIsAskedFor() {
    CapturedRun run = CapturedRun.of(SERVICES, "explain", news, "--statement", "s2");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("s2 · ").contains("“it snowed”").doesNotContain("“it rained”");
  }

  @Test
  void listsStatementsOneALine() {
    assertThat(CapturedRun.of(SERVICES, "explain", news).outLines())
        .containsExactly("s1   not known | said | it rained", "s2   not known | said | it snowed");
  }

  @Test
  void writesOneJsonObjectALine() {
    CapturedRun run = CapturedRun.of(SERVICES, "explain", "--format", "json", news);

    assertThat(run.outLines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("{\"format\":\"dateline-explanation/1\""));
  }

  @Test
  void namesTheStatementsThereAreWhereTheOneAskedForIsNot() {
    CapturedRun run = CapturedRun.of(SERVICES, "explain", news, "--statement=s9");

    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines().getFirst())
        .startsWith("dateline: --statement: there is no statement s9 in ")
        .endsWith(", which has s1, s2");
  }

  @Test
  void tellsThatAFileIsMissing() {
    CapturedRun run = CapturedRun.of(SERVICES, "explain", "nowhere.txt", "--statement=s1");

    assertThat(run.status()).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(run.errLines().getFirst()).startsWith("dateline: nowhere.txt: ");
  }
}
