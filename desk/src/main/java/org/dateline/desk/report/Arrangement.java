package org.dateline.desk.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.article.document.Sha256;
import org.dateline.article.document.Timestamp;
import org.dateline.desk.report.ArticleLines.Draft;
import org.dateline.desk.report.Line.Within;
import org.dateline.desk.report.Report.Day;
import org.dateline.desk.report.Report.Group;
import org.jspecify.annotations.Nullable;

/** Puts verified lines in order and numbers them; the order is the same on every machine. */
final class Arrangement {
  /** Days newest first; lines without a day after all others. */
  private static final Comparator<String> NEWEST_FIRST = Comparator.reverseOrder();

  /** Institutions before persons without one, and those before the unknown; then by lines. */
  private static final Comparator<List<Draft>> LARGEST_FIRST =
      Comparator.<List<Draft>>comparingInt(lines -> groupOf(lines.getFirst()).rank())
          .thenComparing(Comparator.<List<Draft>>comparingInt(lines -> lines.size()).reversed())
          .thenComparing(lines -> groupOf(lines.getFirst()));

  private static final Comparator<Draft> IN_GROUP =
      Comparator.comparing(Arrangement::published)
          .thenComparing(
              draft -> draft.line().citation().input().getBytes(StandardCharsets.UTF_8),
              Arrays::compareUnsigned)
          .thenComparing(draft -> draft.line().citation().quotations().getFirst())
          .thenComparing(Draft::id);

  private static final String UNDATED = "";

  private final Map<Key, Integer> numbers = new HashMap<>();
  private int count;

  private record Key(Sha256 article, String statement) {}

  /** A group by name; the two groups without a name come after those with one. */
  private record GroupKey(@Nullable String institution, boolean identified)
      implements Comparable<GroupKey> {
    private static final Comparator<GroupKey> ORDER =
        Comparator.<GroupKey>comparingInt(key -> key.rank())
            .thenComparing(key -> String.valueOf(key.institution));

    private int rank() {
      return institution != null ? 0 : identified ? 1 : 2;
    }

    @Override
    public int compareTo(GroupKey other) {
      return ORDER.compare(this, other);
    }
  }

  private Arrangement() {}

  static List<Day> of(List<Draft> drafts) {
    return new Arrangement().arrange(drafts);
  }

  private List<Day> arrange(List<Draft> drafts) {
    Map<String, List<Draft>> byDay = new TreeMap<>(NEWEST_FIRST);
    drafts.forEach(draft -> byDay.computeIfAbsent(day(draft), day -> new ArrayList<>()).add(draft));
    Map<String, List<List<Draft>>> ordered = new TreeMap<>(NEWEST_FIRST);
    byDay.forEach((day, lines) -> ordered.put(day, grouped(lines)));
    ordered.values().forEach(groups -> groups.forEach(lines -> lines.forEach(this::number)));
    List<Day> days = new ArrayList<>();
    ordered.forEach(
        (day, groups) ->
            days.add(
                new Day(
                    day.equals(UNDATED) ? null : LocalDate.parse(day),
                    groups.stream().map(this::group).toList())));
    return days;
  }

  private static List<List<Draft>> grouped(List<Draft> lines) {
    Map<GroupKey, List<Draft>> groups =
        lines.stream()
            .sorted(IN_GROUP)
            .collect(Collectors.groupingBy(Arrangement::groupOf, Collectors.toList()));
    return groups.values().stream().sorted(LARGEST_FIRST).toList();
  }

  private void number(Draft draft) {
    int number = ++count;
    numbers.put(key(draft), number);
    draft.copies().forEach(copied -> numbers.put(key(copied.draft()), number));
  }

  private static Key key(Draft draft) {
    return new Key(draft.line().citation().sha256(), draft.id());
  }

  private Group group(List<Draft> drafts) {
    GroupKey key = groupOf(drafts.getFirst());
    return new Group(
        key.institution(), key.identified(), drafts.stream().map(this::numbered).toList());
  }

  private Line numbered(Draft draft) {
    Line line = draft.line();
    Sha256 article = line.citation().sha256();
    Within within = line.within();
    Integer number = numbers.get(key(draft));
    if (within != null && draft.outer() != null) {
      within = new Within(within.speaker(), numbers.get(new Key(article, draft.outer())));
    }
    List<Line.Copied> copies =
        draft.copies().stream()
            .map(copied -> new Line.Copied(copied.draft().line().citation(), copied.how()))
            .toList();
    return line.numbered(number == null ? 0 : number, copies, within);
  }

  private static GroupKey groupOf(Draft draft) {
    Line.Source source = draft.line().source();
    return new GroupKey(
        source.institution(), source.institution() != null || source.name() != null);
  }

  private static String day(Draft draft) {
    Timestamp published = draft.line().citation().published();
    String day = published == null ? null : published.day();
    return day == null ? UNDATED : day;
  }

  private static String published(Draft draft) {
    Timestamp published = draft.line().citation().published();
    return published == null ? "" : published.value();
  }
}
