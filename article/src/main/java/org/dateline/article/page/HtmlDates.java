package org.dateline.article.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.dateline.article.page.PublicationDates.Order;
import org.jspecify.annotations.Nullable;

/**
 * Reads when a page was published and changed. Four witnesses are heard: JSON-LD, Open Graph, other
 * {@code meta} elements, and what the page shows. The first is believed, unless at least two others
 * name one other day; a day's difference is none, for metadata often count in UTC. For one page.
 */
final class HtmlDates {
  private static final int LONGEST_DATE = 200;

  private static final Set<String> DAY_FIRST_DOMAINS =
      Set.of("uk", "ie", "au", "nz", "in", "za", "eu", "fr", "de", "es", "it", "ua", "my", "sg");

  private static final String[] PUBLISHED_METAS = {
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "article.published",
    "cxenseparse:recs:publishtime",
    "dc.date.created",
    "pdate"
  };

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?:last )?(?:updated|modified|amended|edited|changed)\\b", Pattern.CASE_INSENSITIVE);

  private record Witness(Timestamp stamp, String from) {
    boolean agrees(Witness other) {
      String one = stamp.day();
      String day = other.stamp.day();
      return one == null
          || day == null
          || Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(one), LocalDate.parse(day))) <= 1;
    }
  }

  private final Capture capture;
  private final PageHead head;
  private final String text;
  private final List<Block> blocks;
  private final List<Problem> problems;

  private final List<Witness> witnesses = new ArrayList<>();
  private final List<Problem> ambiguous = new ArrayList<>();
  private @Nullable Timestamp changedOnPage;
  private @Nullable Order order;

  HtmlDates(
      Capture capture, PageHead head, String text, List<Block> blocks, List<Problem> problems) {
    this.capture = capture;
    this.head = head;
    this.text = text;
    this.blocks = blocks;
    this.problems = problems;
  }

  void read(MetadataFields fields) {
    hear(checked(stamp(head.data.published())), "json-ld");
    hear(
        checked(
            stamp(
                head.meta(
                    "article:published_time", "og:article:published_time", "og:published_time"))),
        "open-graph");
    hear(checked(stamp(head.meta(PUBLISHED_METAS))), "meta");
    Timestamp shown = shown();
    hear(shown, "text");
    Witness believed = believed();
    if (believed != null) {
      fields.published(believed.stamp, believed.from);
    }
    fields.published(checked(stamp(head.timeElement)), "time");
    if (shown != null) {
      fields.publishedOnPage(shown);
    }
    fields.published(PublicationDay.supplied(capture), "input");
    if (!fields.isPublishedKnown()) {
      problems.addAll(ambiguous);
    }
    fields.modified(checked(stamp(head.data.modified())), "json-ld");
    fields.modified(
        checked(
            stamp(
                head.meta(
                    "article:modified_time", "og:updated_time", "datemodified", "last-modified"))),
        "meta");
    fields.modified(changedOnPage, "text");
  }

  private void hear(@Nullable Timestamp stamp, String from) {
    if (stamp != null) {
      witnesses.add(new Witness(stamp, from));
    }
  }

  private @Nullable Witness believed() {
    if (witnesses.isEmpty()) {
      return null;
    }
    Witness first = witnesses.getFirst();
    for (Witness other : witnesses) {
      long others = witnesses.stream().filter(other::agrees).count();
      if (!other.agrees(first) && others >= 2 && others > supporters(first)) {
        problems.add(
            new Problem(
                PageReader.STAGE,
                "date-disagreement",
                "The page's %s says that it was published on %s, two others say %s; these were believed."
                    .formatted(first.from, first.stamp.day(), other.stamp.day())));
        return finest(other);
      }
    }
    return finest(first);
  }

  /**
   * The first of the finest that name the same day: some metadata leave out the time. Midnight is
   * what programs write where they know none.
   */
  private Witness finest(Witness believed) {
    Witness finest = believed;
    for (Witness other : witnesses) {
      boolean same =
          other.stamp.day() != null && Objects.equals(other.stamp.day(), believed.stamp.day());
      boolean finer = other.stamp.precision().compareTo(finest.stamp.precision()) < 0;
      if (same && finer && !other.stamp.local().contains("T00:00")) {
        finest = other;
      }
    }
    return finest;
  }

  private long supporters(Witness witness) {
    return witnesses.stream().filter(witness::agrees).count();
  }

  private @Nullable Timestamp stamp(@Nullable String value) {
    if (value == null || value.length() > LONGEST_DATE) {
      return null;
    }
    PublicationDates.Found found = find(value);
    return found == null ? null : found.stamp();
  }

  /** The first date; what the page shows of its order is asked only where that matters. */
  private PublicationDates.@Nullable Found find(String line) {
    PublicationDates.Found found = PublicationDates.find(line, Order.UNKNOWN);
    boolean unclear = found != null && found.stamp() == null;
    return unclear ? PublicationDates.find(line, order()) : found;
  }

  /** The first date of publication that the page shows; keeps the first date of change, too. */
  private @Nullable Timestamp shown() {
    for (Block block : blocks) {
      if (block.role() != BlockRole.TIMESTAMP) {
        continue;
      }
      String line = block.span().of(text);
      Matcher changed = CHANGED.matcher(line);
      int end = changed.find() ? changed.start() : line.length();
      if (changedOnPage == null && end < line.length()) {
        changedOnPage = checked(placed(block, line, end, line.length()));
      }
      Timestamp published = checked(placed(block, line, 0, end));
      if (published != null) {
        return published;
      }
    }
    return null;
  }

  private @Nullable Timestamp placed(Block block, String line, int from, int to) {
    PublicationDates.Found found = find(line.substring(from, to));
    if (found == null) {
      return null;
    }
    Timestamp stamp = found.stamp();
    if (stamp == null) {
      ambiguous.add(
          PublicationDay.ambiguous(line.substring(from + found.start(), from + found.end())));
      return null;
    }
    int start = block.span().start() + from + found.start();
    Span span = new Span(start, start + stamp.text().length());
    return new Timestamp(stamp.value(), stamp.local(), stamp.precision(), stamp.text(), span);
  }

  /** What the page's language, locale or domain says of the order in numeric dates. */
  private Order order() {
    Order known = order;
    if (known == null) {
      known = orderOfPage();
      order = known;
    }
    return known;
  }

  private Order orderOfPage() {
    String locale = head.meta("og:locale");
    String language =
        Letters.lower(
            ((head.language == null ? "" : head.language) + " " + (locale == null ? "" : locale))
                .replace('_', '-'));
    if (language.contains("en-us")) {
      return Order.MONTH_FIRST;
    }
    if (language.contains("en-") || (!language.isBlank() && !language.contains("en"))) {
      return Order.DAY_FIRST;
    }
    String url = HtmlMetadata.absolute(head.canonical);
    String address = url != null ? url : capture.known().url();
    if (address != null && DAY_FIRST_DOMAINS.contains(topDomain(address))) {
      return Order.DAY_FIRST;
    }
    return PublicationDates.orderShownIn(text.substring(0, Math.min(text.length(), 20_000)));
  }

  private static String topDomain(String address) {
    int host = address.indexOf("://") + 3;
    int end = address.indexOf('/', Math.max(host, 3));
    String name =
        address.substring(
            Math.min(Math.max(host, 0), address.length()), end < 0 ? address.length() : end);
    return Letters.lower(name.substring(name.lastIndexOf('.') + 1));
  }

  private @Nullable Timestamp checked(@Nullable Timestamp stamp) {
    return PublicationDay.checked(stamp, capture, problems);
  }
}
