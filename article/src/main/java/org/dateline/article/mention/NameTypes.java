package org.dateline.article.mention;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Name;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/** What the language model takes the names of an article for. */
final class NameTypes {
  private final NavigableMap<Integer, Name> names = new TreeMap<>();

  NameTypes(List<Name> names) {
    names.forEach(name -> this.names.put(name.span().start(), name));
  }

  /** The last organisation's name between two offsets; null if there is none. */
  @Nullable Span lastOrganisation(int from, int to) {
    for (Name name : names.subMap(from, true, to, false).descendingMap().values()) {
      if (name.type() == EntityType.ORGANISATION) {
        return name.span();
      }
    }
    return null;
  }

  /** The type of the name that overlaps the span, of several the last; null if there is none. */
  @Nullable EntityType of(Span span) {
    Map.Entry<Integer, Name> name = names.lowerEntry(span.end());
    return name != null && name.getValue().span().overlaps(span) ? name.getValue().type() : null;
  }
}
