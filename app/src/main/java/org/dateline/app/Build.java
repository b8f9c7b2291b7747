package org.dateline.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.json.Provenance;

/**
 * What this program was built from.
 *
 * @param provenance version, model and gazetteer, with which every article is marked
 * @param commit the abbreviated commit of the sources; {@code unknown} if they were built outside a
 *     checkout
 */
record Build(Provenance provenance, String commit) {
  /**
   * As recorded when it was built.
   *
   * @param gazetteer the digest of the place data
   */
  static Build current(String gazetteer) {
    Properties properties = new Properties();
    try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
      if (in == null) {
        throw new IllegalStateException("build.properties is missing; build Dateline again");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Provenance provenance =
        new Provenance(
            properties.getProperty("version", "unknown"), Encoder.modelName(), gazetteer);
    return new Build(provenance, properties.getProperty("commit", "unknown"));
  }

  /** Name, version and commit in one line. */
  String program() {
    return "dateline %s (%s)".formatted(provenance.dateline(), commit);
  }

  /** Four lines for {@code --version}. */
  List<String> lines() {
    return List.of(
        "dateline " + provenance.dateline(),
        "commit " + commit,
        "model " + provenance.model(),
        "gazetteer " + provenance.gazetteer());
  }
}
