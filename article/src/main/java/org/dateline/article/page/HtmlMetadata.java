package org.dateline.article.page;

import java.util.List;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a page's metadata from its head, its JSON-LD and its blocks. For one page. */
final class HtmlMetadata {
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
    fields.outlet(SiteSuffix.of(head.title, fields.headline()), "title");
    fields.standfirst(first(BlockRole.STANDFIRST), "text");
    authors();
    fields.section(data.section(), "json-ld");
    fields.section(head.meta("article:section", "section", "parsely-section"), "meta");
    fields.url(absolute(head.canonical), "canonical");
    fields.url(absolute(head.meta("og:url")), "open-graph");
    fields.url(data.url(), "json-ld");
    fields.url(capture.known().url(), "input");
    new HtmlDates(capture, head, text, blocks, problems).read(fields);
    return fields.build();
  }

  private void headline() {
    String shown = first(BlockRole.HEADLINE);
    fields.headline(shown == null ? null : HeadlineMarks.withoutUpdates(shown), "text");
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
      String line = block.span().of(text);
      boolean byline = block.role() == BlockRole.BYLINE && block.kind() == null;
      // Some pages write author and date in one line.
      boolean dated = block.role() == BlockRole.TIMESTAMP && Bylines.startsWithBy(line);
      if (byline || dated) {
        fields.authors(Bylines.names(line, outlet), "byline");
      }
    }
  }

  private @Nullable String first(BlockRole role) {
    for (Block block : blocks) {
      if (block.role() == role) {
        return block.span().of(text);
      }
    }
    return null;
  }

  static @Nullable String absolute(@Nullable String url) {
    return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : null;
  }
}
