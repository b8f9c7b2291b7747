package org.dateline.desk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.desk.ingest.format.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaptureReaderTest {
  private static final byte[] WORDS = "Kyiv said: “no”.".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void givesBytesAsTheyAre() throws Exception {
    Capture capture = read(file("a.txt", WORDS));

    assertThat(capture.content().bytes()).isEqualTo(WORDS);
    assertThat(capture.id()).isEqualTo(Sha256.of(WORDS));
    assertThat(capture.input()).isEqualTo(folder.resolve("a.txt").toString());
  }

  @Test
  void namesCompressedFilesByTheirBytesAsGiven() throws Exception {
    byte[] compressed = gzip(WORDS);

    Capture capture = read(file("a.txt.GZ", compressed));

    assertThat(capture.content().bytes()).isEqualTo(WORDS);
    assertThat(capture.id()).isEqualTo(Sha256.of(compressed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html.gz", "a.eml", "a.mhtml", "a.warc.gz", "a.wacz", "a.rss"})
  void readsEmptyFileOfAnyForm(String name) throws Exception {
    Path empty = file(name, new byte[0]);

    assertThat(new CaptureReader(SuppliedFacts.NONE).open(empty.toString())).isNull();
    assertThat(read(empty).content().length()).isZero();
  }

  @Test
  void readsFileOfExactlyTheLimit() throws Exception {
    assertThat(read(sparse("a.txt", CaptureReader.LIMIT)).content().length())
        .isEqualTo(CaptureReader.LIMIT);
  }

  @Test
  void refusesFileOverTheLimitAndNamesSizeLimitAndWayOut() throws IOException {
    InputException refused = refusal(sparse("a.html", 50L << 20));

    assertThat(refused.problem().code()).isEqualTo("too-large");
    assertThat(refused)
        .hasMessageContaining("50 MiB")
        .hasMessageContaining("16 MiB")
        .hasMessageContaining("split");
    assertThat(refusal(sparse("b.html", CaptureReader.LIMIT + 1L))).hasMessageContaining("17 MiB");
  }

  @Test
  @Timeout(20)
  void stopsDecompressingBombAtTheLimit() throws IOException {
    byte[] member = gzip(new byte[16 << 20]);
    Path bomb = folder.resolve("bomb.html.gz");
    try (OutputStream out = Files.newOutputStream(bomb)) {
      for (int i = 0; i < 64; i++) {
        out.write(member);
      }
    }

    InputException refused = refusal(bomb);

    assertThat(refused.problem().code()).isEqualTo("too-large");
    assertThat(refused).hasMessageContaining("decompress to more than 16 MiB");
  }

  @Test
  void refusesGzipThatEndsTooEarly() throws IOException {
    byte[] compressed = gzip(WORDS);

    assertDamaged(file("a.txt.gz", Arrays.copyOf(compressed, compressed.length - 9)));
    assertDamaged(file("header.txt.gz", Arrays.copyOf(compressed, 5)));
  }

  @Test
  void refusesGzipOfVeryManyEmptyParts() throws IOException {
    byte[] empty = gzip(new byte[0]);
    byte[] many = new byte[empty.length * 400_000];
    for (int i = 0; i < many.length; i += empty.length) {
      System.arraycopy(empty, 0, many, i, empty.length);
    }

    assertDamaged(file("many.txt.gz", many));
  }

  @Test
  void refusesGzipThatIsNoneOrWasChanged() throws IOException {
    byte[] changed = gzip(WORDS);
    changed[changed.length - 6] ^= 1;

    assertDamaged(file("changed.txt.gz", changed));
    assertDamaged(file("plain.txt.gz", WORDS));
  }

  @Test
  void namesFileThatVanished() {
    assertThat(refusal(folder.resolve("gone.txt")).problem().code()).isEqualTo("not-found");
  }

  @Test
  void refusesFolder() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("x.txt"));

    assertThat(refusal(inner).problem().code()).isEqualTo("not-a-file");
  }

  @Test
  @Timeout(20)
  void neverWaitsForPipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.txt");
    assumeThat(Path.of("/usr/bin/mkfifo")).exists();
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(refusal(pipe).problem().code()).isEqualTo("not-a-file");
  }

  @Test
  void refusesDevice() {
    Path device = Path.of("/dev/zero");
    assumeThat(device).exists();

    assertThat(refusal(device).problem().code()).isEqualTo("not-a-file");
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path sparse(String name, long size) throws IOException {
    Path file = folder.resolve(name);
    try (var access = new RandomAccessFile(file.toFile(), "rw")) {
      access.setLength(size);
    }
    return file;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static Capture read(Path file) throws InputException {
    return new CaptureReader(SuppliedFacts.NONE).capture(file.toString());
  }

  private static InputException refusal(Path file) {
    return catchThrowableOfType(InputException.class, () -> read(file));
  }

  private static void assertDamaged(Path file) {
    assertThat(refusal(file).problem().code()).isEqualTo("damaged-gzip");
  }
}
