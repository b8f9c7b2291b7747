package org.dateline.gazetteer;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Strings that many places share, each written once. Offset 0 is the empty string. */
final class SharedStrings {
  private final ByteSink sink;
  private final Map<String, Integer> offsets = new HashMap<>();

  SharedStrings(ByteSink sink) throws IOException {
    this.sink = sink;
    int unused = offset("");
  }

  /** Where {@code text} stands; null stands where the empty string does. */
  int offset(@Nullable String text) throws IOException {
    String string = text == null ? "" : text;
    Integer known = offsets.get(string);
    if (known != null) {
      return known;
    }
    int at = Math.toIntExact(sink.written());
    sink.writeString(string);
    offsets.put(string, at);
    return at;
  }
}
