package org.dateline.benchmarks;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.json.ArticleJsonReader;
import org.dateline.article.json.Provenance;
import org.dateline.desk.search.ArticleIndex;
import org.dateline.desk.search.IndexFollower;
import org.dateline.desk.store.Annotated;
import org.dateline.desk.store.ArticleKey;
import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.Store;
import org.dateline.gazetteer.Gazetteer;

/**
 * Fills a store from annotated articles and has the index follow, and prints for each ten thousand
 * how many a second it was, also of the processor's time, which other programs on the machine do
 * not change, and at the end the bytes of each article and the peak of the heap.
 */
public final class StoreLoad {
  private static final int BATCH = 500;
  private static final int STEP = 10_000;
  private static final Provenance PROVENANCE = new Provenance("0.1.0", "benchmark", "benchmark");

  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private long last = System.nanoTime();
  private long lastWorked = processor();

  private StoreLoad() {}

  /** Called as {@code StoreLoad STORE [ARTICLES.jsonl]}: fills the store, then has it followed. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    StoreLoad load = new StoreLoad();
    try (Store store = Store.open(folder, InstantSource.system(), "benchmark");
        Gazetteer gazetteer = Gazetteer.bundled()) {
      if (arguments.length > 1) {
        load.fill(store, Path.of(arguments[1]));
      }
      load.follow(store, new ArticleIndex(store.folder().resolve("index"), gazetteer));
    }
    load.tellMemory();
  }

  private void fill(Store store, Path articles) throws IOException {
    int done = 0;
    begin();
    try (BufferedReader in = Files.newBufferedReader(articles)) {
      List<NewVersion> batch = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        batch.add(version(line));
        if (batch.size() == BATCH) {
          add(store, batch);
        }
        done++;
        tell("stored", done);
      }
      add(store, batch);
    }
  }

  private static NewVersion version(String line) {
    Article article = ArticleJsonReader.read(line);
    String input = article.document().input();
    return new NewVersion(
        ArticleKey.of(article.document().metadata().url(), null, input),
        article.document().id(),
        null,
        null,
        input,
        Capture.Known.NOTHING,
        Annotated.of(article, line, PROVENANCE));
  }

  private static void add(Store store, List<NewVersion> batch) throws IOException {
    store.<Integer, IOException>write(
        change -> {
          for (NewVersion version : batch) {
            var unused = change.add(version);
          }
          return batch.size();
        });
    batch.clear();
  }

  private void follow(Store store, ArticleIndex index) throws IOException {
    begin();
    IndexFollower.Followed followed =
        new IndexFollower(store, index).follow(out::println, done -> tell("indexed", done));
    if (followed.articles() > 0) {
      out.printf(
          "index: %s articles, %s bytes, %s an article%n",
          followed.articles(), index.bytes(), index.bytes() / followed.articles());
    }
  }

  private void begin() {
    last = System.nanoTime();
    lastWorked = processor();
  }

  /** What this program has had of the processors, in nanoseconds: other programs do not count. */
  private static long processor() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  private void tell(String what, int done) {
    if (done % STEP == 0) {
      long now = System.nanoTime();
      long worked = processor();
      out.printf(
          "%s %s, %.0f a second, %.0f a second of the processor%n",
          what, done, STEP / ((now - last) / 1e9), STEP / ((worked - lastWorked) / 1e9));
      last = now;
      lastWorked = worked;
    }
  }

  private void tellMemory() {
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    out.printf("peak of the heap: %s MiB%n", peak >> 20);
  }
}
