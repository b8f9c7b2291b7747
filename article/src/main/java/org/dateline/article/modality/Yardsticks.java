package org.dateline.article.modality;

import java.util.List;
import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.annotation.Speaker;
import org.dateline.article.table.ResourceTable;
import org.jspecify.annotations.Nullable;

/** Tells on which scale a speaker's words of probability are read. */
final class Yardsticks {
  private record Row(Scale scale, List<String> words) {}

  private final List<Row> rows =
      ResourceTable.rows(Yardsticks.class, "yardsticks.tsv", 2).stream()
          .map(row -> new Row(Scale.valueOf(row.get(0)), List.of(row.get(1).split(" \\+ "))))
          .toList();

  /**
   * A scale and why.
   *
   * @param bound who is bound to it; null if nobody is
   */
  record Choice(Scale scale, @Nullable String bound) {
    private static final Choice NONE = new Choice(Scale.NONE, null);

    String why() {
      return bound == null
          ? "the speaker is bound to no scale that is known"
          : scale.label() + " is the scale of " + bound;
    }
  }

  /** The scale of a speaker or of the institution that it speaks for; none for an unknown one. */
  Choice of(@Nullable Speaker speaker) {
    if (speaker == null) {
      return Choice.NONE;
    }
    for (Speaker.Link link : speaker.chain().reversed()) {
      if (link.station() == Speaker.Station.SPEAKER
          || link.station() == Speaker.Station.INSTITUTION) {
        Scale scale = of(link.name());
        if (scale != Scale.NONE) {
          return new Choice(scale, link.name());
        }
      }
    }
    String name = speaker.name();
    Scale scale = name == null ? Scale.NONE : of(name);
    return scale == Scale.NONE ? Choice.NONE : new Choice(scale, name);
  }

  private Scale of(String name) {
    return rows.stream()
        .filter(row -> row.words().stream().allMatch(name::contains))
        .map(Row::scale)
        .findFirst()
        .orElse(Scale.NONE);
  }
}
