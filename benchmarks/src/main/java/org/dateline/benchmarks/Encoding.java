package org.dateline.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.dateline.article.annotation.Article;
import org.dateline.article.annotation.TaggedText;
import org.dateline.article.document.Block;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Span;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** How many words a second the language model reads, on the samples' paragraphs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class Encoding {
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private @Nullable Encoder encoder;

  private record Paragraph(String text, Span span) {}

  /** Counts the words; JMH reports them by the second. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Words {
    /** How many words were read. */
    public long words;
  }

  /** Loads the model and the paragraphs. */
  @Setup
  public void load() throws IOException, UnreadablePageException {
    encoder = Encoder.load();
    PageReader pages = new PageReader();
    for (Capture capture : Samples.captures(Samples.all())) {
      Article article = pages.read(capture);
      for (Block block : article.document().readBlocks()) {
        paragraphs.add(new Paragraph(article.document().text(), block.span()));
      }
    }
  }

  /** Gives the model back. */
  @TearDown
  public void close() {
    if (encoder != null) {
      encoder.close();
    }
  }

  /** Reads all paragraphs of the samples. */
  @Benchmark
  public long paragraphs(Words counter) {
    Encoder model = Objects.requireNonNull(encoder);
    long words = 0;
    for (Paragraph paragraph : paragraphs) {
      TaggedText tagged = model.tag(paragraph.text(), paragraph.span());
      words += tagged.words().size();
    }
    counter.words += words;
    return words;
  }
}
