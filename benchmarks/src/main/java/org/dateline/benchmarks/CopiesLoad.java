package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.article.json.ArticleJson;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.derived.Follower;
import org.dateline.desk.store.Annotated;
import org.dateline.desk.store.NewVersion;
import org.dateline.desk.store.Store;
import org.dateline.desk.story.StoredCopies;

/**
 * Finds the copies among very many articles of a store: seven of ten are made of words at random,
 * two are copies of one of these (cut, with another headline, in another order), and one in ten is
 * one of a heap of pages that differ in a word. Prints time, rate from first to last, memory and
 * size. Arguments: an empty folder, how many articles.
 */
public final class CopiesLoad {
  private static final int STEP = 20_000;
  private static final int BATCH = 500;
  private static final Provenance PROVENANCE = new Provenance("load", "none", "none");

  private final Random random = new Random(1);
  private final String[] vocabulary = new String[20_000];
  private final PageReader pages = new PageReader();
  private final ArticleJson json = new ArticleJson(PROVENANCE);
  private final List<Long> seeds = new ArrayList<>();

  private CopiesLoad() {
    for (int i = 0; i < vocabulary.length; i++) {
      StringBuilder word = new StringBuilder();
      int length = 3 + random.nextInt(7);
      for (int k = 0; k < length; k++) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      vocabulary[i] = word.toString();
    }
  }

  public static void main(String[] arguments) throws IOException, UnreadablePageException {
    Path folder = Path.of(arguments[0]);
    int articles = Integer.parseInt(arguments[1]);
    CopiesLoad load = new CopiesLoad();
    try (Store store = Store.open(folder, () -> Instant.EPOCH, "load")) {
      load.fill(store, articles);
      load.find(store, folder);
    }
  }

  private void fill(Store store, int articles) throws IOException, UnreadablePageException {
    List<NewVersion> batch = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      batch.add(version(i));
      if (batch.size() == BATCH || i == articles - 1) {
        int unused =
            store.write(
                change -> {
                  for (NewVersion one : batch) {
                    var unusedAdded = change.add(one);
                  }
                  return batch.size();
                });
        batch.clear();
      }
    }
  }

  private NewVersion version(int number) throws UnreadablePageException {
    byte[] bytes = text(number).getBytes(StandardCharsets.UTF_8);
    Sha256 id = Sha256.of(bytes);
    Capture capture =
        new Capture(number + ".txt", id, new Capture.Content(bytes), Capture.Known.NOTHING);
    Article article = pages.read(capture);
    return new NewVersion(
        "https://news.example/" + number,
        id,
        null,
        null,
        number + ".txt",
        Capture.Known.NOTHING,
        Annotated.of(article, json.write(article), PROVENANCE));
  }

  private String text(int number) {
    int kind = random.nextInt(10);
    if (kind == 0) {
      return "Service page\n\n" + String.join("\n\n", body(7L)) + " Page number" + number + ".\n";
    }
    if (kind < 3 && !seeds.isEmpty()) {
      List<String> body = body(seeds.get(random.nextInt(seeds.size())));
      if (random.nextBoolean()) {
        body = new ArrayList<>(body.subList(0, 2 + random.nextInt(body.size() - 2)));
      }
      if (random.nextBoolean()) {
        Collections.shuffle(body, random);
      }
      return "Copy " + number + "\n\n" + String.join("\n\n", body) + "\n";
    }
    long seed = random.nextLong();
    seeds.add(seed);
    return "Article " + number + "\n\n" + String.join("\n\n", body(seed)) + "\n";
  }

  /** Paragraphs that are the same for the same seed. */
  private List<String> body(long seed) {
    Random own = new Random(seed);
    List<String> body = new ArrayList<>();
    int paragraphs = 5 + own.nextInt(6);
    for (int i = 0; i < paragraphs; i++) {
      StringBuilder paragraph = new StringBuilder();
      int words = 40 + own.nextInt(40);
      for (int k = 0; k < words; k++) {
        double usual = own.nextDouble();
        paragraph.append(vocabulary[(int) (usual * usual * vocabulary.length)]).append(' ');
      }
      body.add(paragraph.toString().strip() + ".");
    }
    return body;
  }

  private void find(Store store, Path folder) throws IOException {
    long[] last = {System.nanoTime(), 0};
    long start = last[0];
    try (StoredCopies copies = StoredCopies.open(folder)) {
      Follower.Progress progress = taken -> tell(taken, last);
      long taken = copies.follow(store, progress);
      System.out.printf("taken in: %s in %.0f s%n", taken, (System.nanoTime() - start) / 1e9);
      start = System.nanoTime();
      var groups = copies.groups();
      System.out.printf(
          "groups: %s, the largest of %s articles, in %.0f s%n",
          groups.size(),
          groups.stream().mapToInt(group -> group.size()).max().orElse(0),
          (System.nanoTime() - start) / 1e9);
    }
    System.out.printf(
        "file: %s MB%n", Files.size(folder.resolve("index").resolve("copies.db")) / 1_000_000);
  }

  private static void tell(long taken, long[] last) {
    if (taken - last[1] >= STEP) {
      long now = System.nanoTime();
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          "%s: %.0f articles/s, heap %s MB%n",
          taken,
          (taken - last[1]) / ((now - last[0]) / 1e9),
          (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
      last[0] = now;
      last[1] = taken;
    }
  }
}
