package org.dateline.desk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.desk.ingest.format.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputFilesTest {
  @TempDir private Path folder;

  @Test
  void walksFoldersWholeByPathInByteOrder() throws IOException {
    write("b.txt", "a/z.html", "a.txt", "a/b/c.htm", "Z.txt", "é.txt", "\uFF5E.txt", "😀.txt");

    assertThat(found(folder))
        .containsExactly(
            "Z.txt", "a.txt", "a/b/c.htm", "a/z.html", "b.txt", "é.txt", "\uFF5E.txt", "😀.txt");
  }

  @Test
  void keepsTheOrderInWhichPathsAreGiven() throws IOException {
    write("2.txt", "1.txt", "folder/3.txt");

    assertThat(found(folder.resolve("2.txt"), folder.resolve("folder"), folder.resolve("1.txt")))
        .containsExactly("2.txt", "folder/3.txt", "1.txt");
  }

  @Test
  void takesTextsAndPagesCompressedOrNotWhateverTheCase() throws IOException {
    write("a.TXT", "b.Html", "c.htm.GZ", "d.txt.gz", "x.pdf", "x.json.gz", "txt", "x.txt.bak");

    InputFiles files = InputFiles.find(List.of(folder.toString()));

    assertThat(names(files)).containsExactly("a.TXT", "b.Html", "c.htm.GZ", "d.txt.gz");
    assertThat(files.skipped()).isEqualTo(4);
  }

  @Test
  void refusesNamedFileWithAnotherEnding() throws IOException {
    write("report.pdf");

    assertThat(onlyProblem(folder.resolve("report.pdf").toString()))
        .startsWith("documents-not-read")
        .contains("--with-documents");
    write("report.doc");
    assertThat(onlyProblem(folder.resolve("report.doc").toString()))
        .startsWith("unknown-ending")
        .contains(".wacz");
  }

  @Test
  void namesPathsThatDoNotExist() {
    assertThat(onlyProblem(folder.resolve("nowhere").toString())).startsWith("not-found");
    assertThat(onlyProblem("")).startsWith("not-found").contains("empty");
  }

  @Test
  void namesFilesWhoseNamesCannotBeToldApart() throws IOException {
    write("bad\uFFFD.txt", "good.txt");

    InputFiles files = InputFiles.find(List.of(folder.toString()));

    assertThat(files.inputs()).hasSize(2);
    assertThat(files.inputs().getFirst()).isInstanceOf(Input.Unusable.class);
    assertThat(((Input.Unusable) files.inputs().getFirst()).problem().code())
        .isEqualTo("name-not-utf-8");
  }

  @Test
  void walksFolderThatIsNamedLikeFile() throws IOException {
    write("page.txt/inner.txt");

    assertThat(found(folder)).containsExactly("page.txt/inner.txt");
    assertThat(found(folder.resolve("page.txt"))).containsExactly("page.txt/inner.txt");
  }

  @Test
  void endsWhereLinksLeadBack() throws IOException {
    write("a/1.txt", "b/2.txt");
    link("a/up", folder);
    link("a/other", folder.resolve("b"));
    link("b/other", folder.resolve("a"));
    link("a/itself", folder.resolve("a"));

    assertThat(found(folder)).containsExactly("a/1.txt", "b/2.txt");
    assertThat(found(folder.resolve("a"))).containsExactly("a/1.txt", "a/other/2.txt");
  }

  @Test
  void followsLinksToFilesAndToFoldersElsewhereOnce() throws IOException {
    write("news/1.txt", "elsewhere/2.txt");
    link("news/file.txt", folder.resolve("news/1.txt"));
    link("news/linked", folder.resolve("elsewhere"));
    link("news/linked-again", folder.resolve("elsewhere"));
    link("start", folder.resolve("news"));

    assertThat(found(folder.resolve("start")))
        .containsExactly("start/1.txt", "start/file.txt", "start/linked-again/2.txt");
  }

  @Test
  void keepsLinkThatLeadsNowhereAsInputThatWillFail() throws IOException {
    link("gone.txt", folder.resolve("nowhere.txt"));

    assertThat(found(folder)).containsExactly("gone.txt");
  }

  @Test
  void namesFoldersThatCannotBeListedAndGoesOn() throws IOException {
    write("a.txt", "closed/b.txt", "d.txt");
    Path closed = folder.resolve("closed");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(closed)).as("this user may read everything").isFalse();

      InputFiles files = InputFiles.find(List.of(folder.toString()));

      assertThat(files.inputs()).hasSize(3);
      assertThat(files.inputs().get(1)).isInstanceOf(Input.Unusable.class);
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void saysWhatToDoWherePermissionIsDenied() {
    InputException refused = InputException.of(new AccessDeniedException("closed"));

    assertThat(refused.problem().code()).isEqualTo("unreadable");
    assertThat(refused).hasMessageContaining("permission denied");
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), target);
  }

  private List<String> found(Path... paths) {
    return names(InputFiles.find(Stream.of(paths).map(Path::toString).toList()));
  }

  private List<String> names(InputFiles files) {
    assertThat(files.inputs()).hasOnlyElementsOfType(Input.InputFile.class);
    return files.inputs().stream()
        .map(input -> folder.relativize(Path.of(input.path())).toString())
        .toList();
  }

  private static String onlyProblem(String path) {
    List<Input> inputs = InputFiles.find(List.of(path)).inputs();
    assertThat(inputs).singleElement().isInstanceOf(Input.Unusable.class);
    Input.Unusable unusable = (Input.Unusable) inputs.getFirst();
    assertThat(unusable.path()).isEqualTo(path);
    return unusable.problem().code() + ": " + unusable.problem().message();
  }
}
