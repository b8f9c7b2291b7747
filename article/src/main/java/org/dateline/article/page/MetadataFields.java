package org.dateline.article.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Timestamp;
import org.jspecify.annotations.Nullable;

/**
 * Gathers metadata with where each was told; the first that tells a field is kept. For one page.
 */
final class MetadataFields {
  private @Nullable String headline;
  private @Nullable String standfirst;
  private List<String> authors = List.of();
  private @Nullable String outlet;
  private @Nullable String section;
  private @Nullable String url;
  private @Nullable Timestamp published;
  private @Nullable Timestamp modified;
  private final Map<String, String> from = new TreeMap<>();

  void headline(@Nullable String value, String told) {
    headline = first("headline", headline, value, told);
  }

  void standfirst(@Nullable String value, String told) {
    standfirst = first("standfirst", standfirst, value, told);
  }

  void outlet(@Nullable String value, String told) {
    outlet = first("outlet", outlet, value, told);
  }

  void section(@Nullable String value, String told) {
    section = first("section", section, value, told);
  }

  void url(@Nullable String value, String told) {
    url = first("url", url, value, told);
  }

  void authors(List<String> value, String told) {
    if (authors.isEmpty() && !value.isEmpty()) {
      authors = value;
      from.put("authors", told);
    }
  }

  void published(@Nullable Timestamp value, String told) {
    if (published == null && value != null) {
      published = value;
      from.put("published", told);
    }
  }

  /** Puts the words on the page in place of the metadata's, where both name the same day. */
  void publishedOnPage(Timestamp onPage) {
    Timestamp known = published;
    if (known != null && known.day() != null && known.day().equals(onPage.day())) {
      published =
          new Timestamp(
              known.value(), known.local(), known.precision(), onPage.text(), onPage.span());
    }
  }

  void modified(@Nullable Timestamp value, String told) {
    if (modified == null && value != null) {
      modified = value;
      from.put("modified", told);
    }
  }

  @Nullable String headline() {
    return headline;
  }

  @Nullable String outlet() {
    return outlet;
  }

  boolean isPublishedKnown() {
    return published != null;
  }

  Metadata build() {
    return new Metadata(
        headline, standfirst, authors, outlet, section, url, published, modified, from);
  }

  private @Nullable String first(
      String field, @Nullable String known, @Nullable String value, String told) {
    if (known != null || value == null || value.isBlank()) {
      return known;
    }
    from.put(field, told);
    return PageHead.unescaped(value);
  }
}
