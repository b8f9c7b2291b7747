package org.dateline.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.dateline.article.document.Capture;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many pages a second are read: by Dateline, from bytes to text, blocks with their roles, and
 * metadata; by Readability4J, which keeps the article's HTML; and by jsoup, which only parses. The
 * peers are given decoded text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PageReading {
  private List<SampleFile> pages = List.of();
  private List<Capture> captures = List.of();

  /** Loads the pages. */
  @Setup
  public void load() throws IOException {
    pages = Samples.pages();
    captures = Samples.captures(pages);
  }

  /** Reads all pages as Dateline does. */
  @Benchmark
  @OperationsPerInvocation(Samples.PAGES)
  public void dateline(Blackhole results) throws UnreadablePageException {
    PageReader reader = new PageReader();
    for (Capture capture : captures) {
      results.consume(reader.read(capture));
    }
  }

  /** Finds all pages' articles with Readability4J. */
  @Benchmark
  @OperationsPerInvocation(Samples.PAGES)
  public void readability4j(Blackhole results) {
    for (SampleFile page : pages) {
      results.consume(new Readability4J("https://sample.example/", page.text()).parse());
    }
  }

  /** Parses all pages. */
  @Benchmark
  @OperationsPerInvocation(Samples.PAGES)
  public void jsoupOnly(Blackhole results) {
    for (SampleFile page : pages) {
      results.consume(Jsoup.parse(page.text()));
    }
  }
}
