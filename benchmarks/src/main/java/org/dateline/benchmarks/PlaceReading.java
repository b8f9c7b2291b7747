package org.dateline.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.dateline.article.ArticleReader;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.article.place.PlaceOverrides;
import org.dateline.article.place.PlaceStage;
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

/**
 * How many articles a second get their places, all else having been read, on one thread. Beside
 * {@link WholeArticle} it tells the share of places in the whole.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class PlaceReading {
  private List<Article> articles = List.of();
  private @Nullable Gazetteer gazetteer;
  private @Nullable PlaceStage stage;

  /** Opens the gazetteer and reads the samples. */
  @Setup
  public void load() throws IOException, UnreadablePageException {
    Gazetteer places = Gazetteer.bundled();
    gazetteer = places;
    stage = new PlaceStage(places, PlaceOverrides.NONE);
    try (Encoder model = Encoder.load()) {
      ArticleReader reader = ArticleReader.standard(model, places);
      List<Article> read = new ArrayList<>();
      for (Capture capture : Samples.captures(Samples.all())) {
        read.add(reader.read(capture));
      }
      articles = List.copyOf(read);
    }
  }

  /** Gives the gazetteer back. */
  @TearDown
  public void close() {
    if (gazetteer != null) {
      gazetteer.close();
    }
  }

  /** Reads the places of all samples. */
  @Benchmark
  @OperationsPerInvocation(Samples.ARTICLES)
  public void read(Blackhole results) {
    PlaceStage places = Objects.requireNonNull(stage);
    for (Article article : articles) {
      results.consume(places.annotate(article));
    }
  }
}
