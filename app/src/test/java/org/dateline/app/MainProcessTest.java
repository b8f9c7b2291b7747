package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: pipes, signals, full disks, and the limit of memory. */
@Timeout(120)
final class MainProcessTest {
  @TempDir private Path folder;

  @Test
  void endsQuietlyWhenThePipeIsClosed() throws Exception {
    Path articles = articles(2_000);
    Process process = start("annotate", articles.toString());

    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).startsWith("{\"format\":\"dateline-article/1\"");
    }

    assertThat(status(process)).isEqualTo(3);
    assertThat(errLines())
        .containsExactly("dateline: standard output was closed before everything was written");
  }

  @Test
  void leavesWholeLinesWhenInterrupted() throws Exception {
    assumeThat(ignoresInterrupts()).as("interrupts are ignored here").isFalse();
    Path articles = articles(2_000);
    Process process = start("annotate", "--threads", "2", articles.toString());

    StringBuilder text = new StringBuilder();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      text.append(out.readLine()).append('\n');
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      for (int c = out.read(); c >= 0; c = out.read()) {
        text.append((char) c);
      }
    }

    assertThat(status(process)).isEqualTo(130);
    assertThat(text.toString()).endsWith("}\n");
    assertThat(text.toString().lines())
        .hasSizeLessThan(2_000)
        .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    assumeThat(Path.of("/dev/full")).exists();
    ProcessBuilder builder = builder("annotate", articles(3).toString());

    Process process = builder.redirectOutput(Path.of("/dev/full").toFile()).start();

    assertThat(status(process)).isEqualTo(3);
    assertThat(errLines())
        .singleElement()
        .asString()
        .startsWith("dateline: cannot write to standard output: ");
  }

  @Test
  void survivesPageOfFiftyMegabytesInUsualMemory() throws Exception {
    Path articles = articles(3);
    try (var file = new RandomAccessFile(articles.resolve("00001-large.html").toFile(), "rw")) {
      file.setLength(50L << 20);
    }
    Process process = start("annotate", articles.toString());

    assertThat(process.inputReader(StandardCharsets.UTF_8).lines()).hasSize(3);
    assertThat(status(process)).isEqualTo(1);
    assertThat(errLines()).singleElement().asString().contains("50 MiB");
  }

  @Test
  void givesTheSameBytesWhateverLocaleZoneAndThreads() throws Exception {
    Path articles = articles(20);
    Files.writeString(articles.resolve("istanbul.txt"), "“İstanbul ILIK” — Kyiv, 12 May 2022");

    byte[] plain = output(builder("annotate", "--threads=1", articles.toString()));
    ProcessBuilder abroad = builder("annotate", "--threads=7", articles.toString());
    abroad
        .command()
        .addAll(
            1,
            List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=COMPAT",
                "-Dstdout.encoding=US-ASCII"));
    abroad.environment().put("LC_ALL", "C");

    assertThat(output(abroad)).isEqualTo(plain);
    assertThat(new String(plain, StandardCharsets.UTF_8)).contains("“İstanbul ILIK” —");
  }

  @Test
  void tellsVersionWithoutReadingAnything() throws Exception {
    String version = new String(output(builder("--version")), StandardCharsets.UTF_8);

    assertThat(version.lines())
        .satisfiesExactly(
            line -> assertThat(line).matches("dateline \\d+\\.\\d+\\.\\d+"),
            line -> assertThat(line).matches("commit (unknown|[0-9a-f]{7,}(\\+changes)?)"),
            line -> assertThat(line).startsWith("model "),
            line -> assertThat(line).startsWith("gazetteer "));
  }

  private Path articles(int count) throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < count; i++) {
      Files.writeString(articles.resolve("%05d.txt".formatted(i)), "Officials said “no”.\n" + i);
    }
    return articles;
  }

  private Process start(String... arguments) throws IOException {
    return builder(arguments).start();
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
  }

  private byte[] output(ProcessBuilder builder) throws Exception {
    Process process = builder.start();
    byte[] output = process.getInputStream().readAllBytes();
    assertThat(status(process)).isZero();
    assertThat(errLines()).isEmpty();
    return output;
  }

  private static int status(Process process) throws InterruptedException {
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ended").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private List<String> errLines() throws IOException {
    return Files.readAllLines(folder.resolve("err"), StandardCharsets.UTF_8);
  }

  /** As for commands started in the background of a script: Java then ignores them too. */
  private static boolean ignoresInterrupts() throws IOException {
    Path own = Path.of("/proc/self/status");
    if (!Files.exists(own)) {
      return false;
    }
    String mask =
        Files.readAllLines(own).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring("SigIgn:".length()).strip())
            .findFirst()
            .orElse("0");
    return (Long.parseUnsignedLong(mask, 16) & 2) != 0;
  }
}
