package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.dateline.article.document.Capture;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many pages a second are read: by Dateline, from bytes to text, blocks with their roles, and
 * metadata; by Readability4J, which keeps the article's HTML; and by jsoup, which only parses. The
 * peers are given decoded text. Each operation reads all pages; {@code :pages} counts them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PageReading {
  /** Where the pages lie, such as a folder of real ones. */
  @Param("samples")
  public String folder = "";

  private List<SampleFile> pages = List.of();
  private List<Capture> captures = List.of();

  /** Counts the pages; JMH reports them by the second. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Pages {
    /** How many pages were read. */
    public long pages;
  }

  /** Loads the pages. */
  @Setup
  public void load() throws IOException {
    pages = SampleFile.all(Path.of(folder)).stream().filter(SampleFile::isPage).toList();
    if (pages.isEmpty()) {
      throw new IllegalStateException("'%s' holds no .html or .html.gz".formatted(folder));
    }
    captures = Samples.captures(pages);
  }

  /** Reads all pages as Dateline does. */
  @Benchmark
  public void dateline(Blackhole results, Pages counter) throws UnreadablePageException {
    PageReader reader = new PageReader();
    for (Capture capture : captures) {
      results.consume(reader.read(capture));
    }
    counter.pages += captures.size();
  }

  /** Finds all pages' articles with Readability4J. */
  @Benchmark
  public void readability4j(Blackhole results, Pages counter) {
    for (SampleFile page : pages) {
      results.consume(new Readability4J("https://sample.example/", page.text()).parse());
    }
    counter.pages += pages.size();
  }

  /** Parses all pages. */
  @Benchmark
  public void jsoupOnly(Blackhole results, Pages counter) {
    for (SampleFile page : pages) {
      results.consume(Jsoup.parse(page.text()));
    }
    counter.pages += pages.size();
  }
}
