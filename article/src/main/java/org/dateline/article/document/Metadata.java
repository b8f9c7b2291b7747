package org.dateline.article.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself. Null and empty mean that the page does not say.
 *
 * @param headline the article's title without the outlet's suffix
 * @param standfirst the sentence or two under the headline
 * @param authors persons as named in the byline, in order
 * @param outlet who publishes it
 * @param section the part of the outlet, such as {@code World}
 * @param url the canonical address
 * @param published when it was published
 * @param modified when it was last changed
 * @param from for each field that is told, where it was told, such as {@code json-ld}; sorted by
 *     field
 */
public record Metadata(
    @Nullable String headline,
    @Nullable String standfirst,
    List<String> authors,
    @Nullable String outlet,
    @Nullable String section,
    @Nullable String url,
    @Nullable Timestamp published,
    @Nullable Timestamp modified,
    Map<String, String> from) {

  /** A page that says nothing of itself. */
  public static final Metadata NONE =
      new Metadata(null, null, List.of(), null, null, null, null, null, Map.of());

  public Metadata {
    authors = List.copyOf(authors);
    from = Collections.unmodifiableMap(new TreeMap<>(from));
  }
}
