package org.dateline.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.dateline.desk.search.ArticleIndex;
import org.dateline.desk.search.GazetteerNames;
import org.dateline.desk.search.IndexSnapshot;
import org.dateline.desk.search.Search;
import org.dateline.desk.search.query.Condition;
import org.dateline.desk.search.query.QueryException;
import org.dateline.desk.search.query.QueryParser;
import org.dateline.gazetteer.Gazetteer;

/**
 * Asks the index of a filled store many different questions, and prints how long the answers took,
 * from the query's text to twenty results with their highlights; and how much of that the processor
 * worked, which other programs on the machine do not change.
 */
public final class SearchLoad {
  private static final int RESULTS = 20;
  private static final LocalDate FIRST = LocalDate.of(2025, 5, 1);
  private static final String[] COMMON = {
    "river",
    "boats",
    "ministry",
    "gunmen",
    "minister",
    "barges",
    "defence",
    "border",
    "said",
    "blockade"
  };

  private final IndexSnapshot index;
  private final QueryParser parser;
  private final InventedWords words = new InventedWords();
  private final SplittableRandom random = new SplittableRandom(1);
  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Map<String, List<Double>> processor = new LinkedHashMap<>();

  private SearchLoad(IndexSnapshot index, QueryParser parser) {
    this.index = index;
    this.parser = parser;
  }

  /** Called as {@code SearchLoad STORE COUNT}: asks so many questions of each kind. */
  public static void main(String[] arguments) throws IOException, QueryException {
    try (Gazetteer gazetteer = Gazetteer.bundled();
        IndexSnapshot index =
            new ArticleIndex(Path.of(arguments[0]).resolve("index"), gazetteer).read()) {
      SearchLoad load = new SearchLoad(index, new QueryParser(new GazetteerNames(gazetteer)));
      int count = Integer.parseInt(arguments[1]);
      load.measure(Math.max(1, count / 5));
      load.out.println("warm:");
      load.measure(count);
    }
  }

  private void measure(int count) throws IOException, QueryException {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    processor.clear();
    for (int i = 0; i < count; i++) {
      for (Map.Entry<String, String> query : queries().entrySet()) {
        times
            .computeIfAbsent(query.getKey(), unused -> new ArrayList<>())
            .add(milliseconds(query.getKey(), query.getValue()));
      }
    }
    List<Double> all = new ArrayList<>();
    times.forEach(
        (kind, some) -> {
          all.addAll(some);
          tell(kind, some);
        });
    tell("all", all);
    out.println("the same in milliseconds of the processor:");
    processor.forEach(this::tell);
    tell("all", processor.values().stream().flatMap(List::stream).toList());
    tell(
        "all without facets",
        processor.entrySet().stream()
            .filter(kind -> !kind.getKey().endsWith("facets"))
            .flatMap(kind -> kind.getValue().stream())
            .toList());
  }

  private Map<String, String> queries() {
    String rare = words.draw(random);
    String other = words.draw(random);
    String common = COMMON[random.nextInt(COMMON.length)];
    LocalDate day = FIRST.plusDays(random.nextInt(1_000));
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put("article: common word", common);
    queries.put("article: two words", common + " " + rare);
    queries.put("article: either of two", rare + " OR " + other);
    queries.put("article: phrase", "\"patrol boats\"");
    queries.put("article: beginning", rare.substring(0, 4) + "*");
    queries.put("article: word, month", common + " published:" + day + ".." + day.plusDays(30));
    queries.put("article: institution", "by:\"Ministry of Defence\" " + rare);
    queries.put("article: sure", "by:ministry likelihood:0.55..1 is:forecast");
    queries.put("article: near", "near:\"45.2,28.7, 100 km\" " + common);
    queries.put("statement: word", rare);
    queries.put("statement: common word", common);
    queries.put(
        "statement: institution, month", "by:ministry published:" + day.toString().substring(0, 7));
    queries.put("statement: days told of", "event-on:" + day);
    queries.put("statement: near, direct", "near:\"45.2,28.7, 100 km\" kind:direct");
    queries.put("statement: everything", "");
    queries.put("article: common word, facets", common);
    queries.put("statement: common word, facets", common);
    return queries;
  }

  private double milliseconds(String kind, String query) throws IOException, QueryException {
    long begin = clock.getCurrentThreadCpuTime();
    long beginWall = System.nanoTime();
    ask(kind, query);
    processor
        .computeIfAbsent(kind, unused -> new ArrayList<>())
        .add((clock.getCurrentThreadCpuTime() - begin) / 1e6);
    return (System.nanoTime() - beginWall) / 1e6;
  }

  private void ask(String kind, String query) throws IOException, QueryException {
    Condition condition = parser.parse(query);
    List<Search.FacetField> facets =
        kind.endsWith("facets") ? List.of(Search.FacetField.values()) : List.of();
    Search search = new Search(condition, Search.Order.BEST, 0, RESULTS, facets);
    long total =
        kind.startsWith("article")
            ? index.articles(search).total()
            : index.statements(search).total();
    if (total < 0) {
      throw new IllegalStateException("a total cannot be negative: " + total);
    }
  }

  private void tell(String kind, List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    out.printf(
        "%-32s %6s questions, ms: median %.1f, 95 %% %.1f, 99 %% %.1f, most %.1f%n",
        kind, sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
  }

  private static double at(double[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
  }
}
