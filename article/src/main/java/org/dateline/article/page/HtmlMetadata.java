package org.dateline.article.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Span;
import org.dateline.article.document.Timestamp;
import org.dateline.article.page.PublicationDates.Order;
import org.jspecify.annotations.Nullable;

/** Reads a page's metadata from its head, its JSON-LD and its blocks. For one page. */
final class HtmlMetadata {
  private static final Set<String> DAY_FIRST_DOMAINS =
      Set.of("uk", "ie", "au", "nz", "in", "za", "eu", "fr", "de", "es", "it", "ua", "my", "sg");

  private static final int LONGEST_DATE = 200;

  private final Capture capture;
  private final PageHead head;
  private final String text;
  private final List<Block> blocks;
  private final List<Problem> problems;
  private final MetadataFields fields = new MetadataFields();

  HtmlMetadata(
      Capture capture, PageHead head, String text, List<Block> blocks, List<Problem> problems) {
    this.capture = capture;
    this.head = head;
    this.text = text;
    this.blocks = blocks;
    this.problems = problems;
  }

  Metadata read() {
    LinkedData data = head.data;
    fields.outlet(head.meta("og:site_name"), "open-graph");
    fields.outlet(data.publisher(), "json-ld");
    fields.outlet(head.meta("application-name", "publisher", "dc.publisher"), "meta");
    headline();
    fields.standfirst(first(BlockRole.STANDFIRST), "text");
    authors();
    fields.section(data.section(), "json-ld");
    fields.section(head.meta("article:section", "section", "parsely-section"), "meta");
    fields.url(absolute(head.canonical), "canonical");
    fields.url(absolute(head.meta("og:url")), "open-graph");
    fields.url(data.url(), "json-ld");
    fields.url(capture.known().url(), "input");
    dates();
    return fields.build();
  }

  private void headline() {
    fields.headline(first(BlockRole.HEADLINE), "text");
    fields.headline(head.data.headline(), "json-ld");
    String title = head.meta("og:title");
    fields.headline(title == null ? null : SiteSuffix.strip(title, head.siteName()), "open-graph");
    fields.headline(SiteSuffix.strip(head.title, head.siteName()), "title");
  }

  private void authors() {
    String outlet = fields.outlet();
    fields.authors(Bylines.persons(head.data.authors(), outlet), "json-ld");
    fields.authors(Bylines.persons(head.authorMetas(), outlet), "meta");
    for (Block block : blocks) {
      if (block.role() == BlockRole.BYLINE && block.kind() == null) {
        fields.authors(Bylines.names(block.span().of(text), outlet), "byline");
      }
    }
  }

  private void dates() {
    published(head.data.published(), "json-ld");
    published(
        head.meta("article:published_time", "og:article:published_time", "og:published_time"),
        "open-graph");
    published(
        head.meta(
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
            "pdate"),
        "meta");
    published(head.timeElement, "time");
    onPage();
    fields.published(PublicationDay.supplied(capture), "input");
    String modified = head.data.modified();
    fields.modified(checked(stamp(modified)), "json-ld");
    fields.modified(
        checked(
            stamp(
                head.meta(
                    "article:modified_time", "og:updated_time", "datemodified", "last-modified"))),
        "meta");
  }

  private void published(@Nullable String value, String told) {
    if (!fields.isPublishedKnown()) {
      fields.published(checked(stamp(value)), told);
    }
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
    boolean ambiguous = found != null && found.stamp() == null;
    return ambiguous ? PublicationDates.find(line, order()) : found;
  }

  private void onPage() {
    for (Block block : blocks) {
      if (block.role() != BlockRole.TIMESTAMP) {
        continue;
      }
      String line = block.span().of(text);
      PublicationDates.Found found = find(line);
      if (found == null) {
        continue;
      }
      Timestamp stamp = found.stamp();
      if (stamp == null) {
        if (!fields.isPublishedKnown()) {
          problems.add(PublicationDay.ambiguous(line.substring(found.start(), found.end())));
        }
        continue;
      }
      int start = block.span().start() + found.start();
      Span span = new Span(start, start + stamp.text().length());
      Timestamp placed =
          new Timestamp(stamp.value(), stamp.local(), stamp.precision(), stamp.text(), span);
      fields.publishedOnPage(placed);
      if (!line.toLowerCase(Locale.ROOT).contains("updated")) {
        fields.published(checked(placed), "text");
      }
      if (fields.isPublishedKnown()) {
        return;
      }
    }
  }

  /** What the page's language, locale or domain says of the order in numeric dates. */
  private Order order() {
    String locale = head.meta("og:locale");
    String language =
        ((head.language == null ? "" : head.language) + " " + (locale == null ? "" : locale))
            .replace('_', '-')
            .toLowerCase(Locale.ROOT);
    if (language.contains("en-us")) {
      return Order.MONTH_FIRST;
    }
    if (language.contains("en-") || (!language.isBlank() && !language.contains("en"))) {
      return Order.DAY_FIRST;
    }
    String url = absolute(head.canonical);
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
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private @Nullable Timestamp checked(@Nullable Timestamp stamp) {
    return PublicationDay.checked(stamp, capture, problems);
  }

  private @Nullable String first(BlockRole role) {
    for (Block block : blocks) {
      if (block.role() == role) {
        return block.span().of(text);
      }
    }
    return null;
  }

  private static @Nullable String absolute(@Nullable String url) {
    return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
  }
}
