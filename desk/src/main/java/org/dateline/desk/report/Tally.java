package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Block;
import org.dateline.article.document.Document;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Timestamp;
import org.dateline.desk.report.Coverage.Copy;
import org.dateline.desk.report.Coverage.Failure;
import org.dateline.desk.report.Coverage.NearCopy;
import org.dateline.desk.report.Coverage.SetAside;
import org.dateline.desk.report.Coverage.Statements;
import org.dateline.desk.story.CopyGroup;
import org.jspecify.annotations.Nullable;

/** Counts what a report rests on, article by article. */
final class Tally {
  private int read;
  private int outside;
  private int attitudes;
  private final List<Failure> failed = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();
  private final Map<String, Page> pages = new HashMap<>();
  private final Set<String> outlets = new HashSet<>();
  private final List<String> undated = new ArrayList<>();
  private final SortedMap<String, Integer> otherLanguages = new TreeMap<>();
  private final SortedMap<String, Integer> problems = new TreeMap<>();
  private final Map<Kind, SetAside> setAside = new TreeMap<>();

  /** An article that was counted. */
  private record Page(String input, @Nullable String outlet) {
    private static final Page UNKNOWN = new Page("", null);
  }

  private record Kind(String role, @Nullable String kind) implements Comparable<Kind> {
    private static final Comparator<Kind> ORDER =
        Comparator.comparing(Kind::role).thenComparing(kind -> String.valueOf(kind.kind));

    @Override
    public int compareTo(Kind other) {
      return ORDER.compare(this, other);
    }
  }

  void fail(String input, Problem problem) {
    failed.add(new Failure(input, problem));
  }

  void countRead() {
    read++;
  }

  void countOutside() {
    outside++;
  }

  void countCopy(String input, String of) {
    copies.add(new Copy(input, of));
  }

  private NearCopy nearCopy(org.dateline.desk.story.Copy how) {
    Page copy = pages.getOrDefault(how.article(), Page.UNKNOWN);
    Page other = pages.getOrDefault(how.of(), Page.UNKNOWN);
    return new NearCopy(copy.input(), copy.outlet(), other.input(), other.outlet(), how);
  }

  /** Counts an article of which the lines are used. */
  void count(Article article, Quoter quoter) {
    Document document = article.document();
    String outlet = document.metadata().outlet();
    pages.put(document.id().hex(), new Page(document.input(), outlet));
    if (outlet != null) {
      outlets.add(outlet);
    }
    Timestamp published = document.metadata().published();
    if (published == null || published.day() == null) {
      undated.add(document.input());
    }
    String language = document.language();
    if (language != null && !document.isReadable()) {
      otherLanguages.merge(Locale.forLanguageTag(language).getLanguage(), 1, Integer::sum);
    }
    article.problems().forEach(problem -> problems.merge(problem.code(), 1, Integer::sum));
    attitudes += article.attitudes().size();
    document.blocks().stream()
        .filter(block -> !block.role().isReadForTimesAndMentions())
        .forEach(block -> count(block, quoter.codePoints(block.span())));
  }

  private void count(Block block, int characters) {
    String role = block.role().label();
    setAside.merge(
        new Kind(role, block.kind()),
        new SetAside(role, block.kind(), 1, characters),
        (one, other) ->
            new SetAside(
                one.role(),
                one.kind(),
                one.blocks() + other.blocks(),
                one.characters() + other.characters()));
  }

  int attitudes() {
    return attitudes;
  }

  Coverage coverage(Statements statements, List<CopyGroup> groups, int recaptures) {
    return new Coverage(
        read,
        failed,
        outside,
        copies,
        groups.stream().flatMap(group -> group.copies().stream()).map(this::nearCopy).toList(),
        outlets.size(),
        undated,
        otherLanguages,
        problems,
        List.copyOf(setAside.values()),
        statements,
        recaptures);
  }
}
