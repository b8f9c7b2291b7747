package org.dateline.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.dateline.article.ArticleReader;
import org.dateline.article.document.Capture;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** How many articles a second are read whole, from bytes to places, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class WholeArticle {
  private List<Capture> captures = List.of();
  private @Nullable Encoder encoder;
  private @Nullable ArticleReader reader;

  /** Loads the model and the samples. */
  @Setup
  public void load() throws IOException {
    Encoder model = Encoder.load();
    encoder = model;
    reader = ArticleReader.standard(model, Gazetteer.bundled());
    captures = Samples.captures(Samples.all());
  }

  /** Gives the model back. */
  @TearDown
  public void close() {
    if (encoder != null) {
      encoder.close();
    }
  }

  /** Reads all samples. */
  @Benchmark
  @OperationsPerInvocation(Samples.ARTICLES)
  public void read(Blackhole results) throws UnreadablePageException {
    ArticleReader articles = Objects.requireNonNull(reader);
    for (Capture capture : captures) {
      results.consume(articles.read(capture));
    }
  }
}
