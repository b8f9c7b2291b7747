package org.dateline.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One of the samples, decoded.
 *
 * @param name the file's name
 * @param charset UTF-8, or windows-1252 where it is no UTF-8
 * @param text what it holds
 */
record SampleFile(String name, Charset charset, String text) {

  /** The articles of a folder and the folders in it, by path. */
  static List<SampleFile> all(Path folder) throws IOException {
    List<SampleFile> samples = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        if (Files.isRegularFile(file) && file.toString().matches(".*\\.(txt|html)(\\.gz)?")) {
          samples.add(read(file));
        }
      }
    }
    return samples;
  }

  private static SampleFile read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = Files.readAllBytes(file);
    if (name.endsWith(".gz")) {
      try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = gzip.readAllBytes();
      }
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new SampleFile(name, StandardCharsets.UTF_8, text);
    } catch (CharacterCodingException e) {
      Charset charset = Charset.forName("windows-1252");
      return new SampleFile(name, charset, new String(bytes, charset));
    }
  }

  /** Whether it is a page, not a plain text. */
  boolean isPage() {
    return name.contains(".html");
  }

  /** The bytes of a file of this form that holds {@code text}. */
  byte[] bytes(String text) throws IOException {
    byte[] bytes = text.getBytes(charset);
    if (!name.endsWith(".gz")) {
      return bytes;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
