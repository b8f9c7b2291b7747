package org.dateline.desk.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.document.Capture;
import org.jspecify.annotations.Nullable;

/**
 * One answer to one request, as sent.
 *
 * @param status of HTTP (RFC 9110)
 * @param headers by name in lower case
 * @param body still compressed, if it was; at most as long as was allowed
 */
record HttpAnswer(int status, Map<String, List<String>> headers, Capture.Content body) {
  HttpAnswer {
    headers = Map.copyOf(headers);
  }

  @Nullable String header(String name) {
    List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
    return values == null ? null : values.getFirst();
  }

  /** All values of a header that holds a list. */
  List<String> list(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
        .flatMap(line -> List.of(line.split(",", -1)).stream())
        .map(one -> one.strip().toLowerCase(Locale.ROOT))
        .filter(one -> !one.isEmpty())
        .toList();
  }
}
