package org.dateline.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.article.time.TimeStage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Of how many samples a second the times are found and resolved, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TimeReading {
  private final List<Article> articles = new ArrayList<>();
  private final TimeStage stage = new TimeStage();

  /** Reads the samples' pages. */
  @Setup
  public void load() throws IOException, UnreadablePageException {
    PageReader pages = new PageReader();
    for (Capture capture : Samples.captures(Samples.all())) {
      articles.add(pages.read(capture));
    }
  }

  /** Reads the times of all samples. */
  @Benchmark
  @OperationsPerInvocation(Samples.ARTICLES)
  public void read(Blackhole results) {
    articles.forEach(article -> results.consume(stage.annotate(article)));
  }
}
