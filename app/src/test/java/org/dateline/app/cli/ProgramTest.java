package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.testkit.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgramTest {
  private static final Services SERVICES =
      new Services(
          unused -> {
            throw new IllegalStateException("the model is not to be loaded for this");
          },
          unused -> capture -> Articles.withText(""),
          article -> "",
          List.of("dateline 1", "commit 2", "model 3", "gazetteer 4"),
          new PlaceFiles(Path.of("none")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "annotate --help",
        "annotate -h",
        "brief --help",
        "gazetteer --help",
        "gazetteer find --help",
        "gazetteer locate --help",
        "gazetteer import --help",
        "gazetteer check --help"
      })
  void helpsWithExamplesAndExitStatuses(String line) {
    CapturedRun run = CapturedRun.of(SERVICES, line.split(" ", -1));

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: dateline", "Examples:", "Exit status:", "130");
    assertThat(run.outLines()).allSatisfy(one -> assertThat(one).hasSizeLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "annotate --version"})
  void tellsVersionInFourLines(String line) {
    CapturedRun run = CapturedRun.of(SERVICES, line.split(" ", -1));

    assertThat(run.status()).isZero();
    assertThat(run.outLines()).containsExactly("dateline 1", "commit 2", "model 3", "gazetteer 4");
  }

  @Test
  void noticesThatHelpCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThat(CapturedRun.of(SERVICES, full, false, "--help").status()).isEqualTo(3);
  }

  @Test
  void tellsDefectsFromFailingInputs() {
    CapturedRun run = CapturedRun.of(SERVICES, "annotate", "nowhere.txt");

    assertThat(run.status()).isEqualTo(70);
    assertThat(run.err()).contains("please report it", "IllegalStateException");
  }

  @Test
  void reportsPartsThatCannotBeLoaded() {
    Services services =
        new Services(
            unused -> {
              throw new UnsatisfiedLinkError("no runtime for this machine");
            },
            unused -> capture -> Articles.withText(""),
            article -> "",
            List.of(),
            new PlaceFiles(Path.of("none")));

    CapturedRun run = CapturedRun.of(services, "annotate", "nowhere.txt");

    assertThat(run.status()).isEqualTo(70);
    assertThat(run.err()).contains("no runtime for this machine");
  }
}
