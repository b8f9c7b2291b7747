package org.dateline.desk.report;

import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.EntityType;
import org.dateline.article.annotation.Modality;
import org.dateline.article.annotation.Modality.Hedge;
import org.dateline.article.annotation.Modality.HedgeKind;
import org.dateline.article.annotation.Modality.Likelihood;
import org.dateline.article.annotation.Modality.Scale;
import org.dateline.article.document.Block;
import org.dateline.article.document.BlockRole;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Timestamp;

/** A report every text of which carries markup, an escape sequence and a change of direction. */
final class Hostile {
  /** The number of texts that carry it. */
  static final int FIELDS = 21;

  private Hostile() {}

  /** Text number {@code i}. */
  static String field(int i) {
    return "f" + i + "<evil id=\"x\" onload='1'>&amp;\u001b[31m\u009b2J\u202Eabc\u200b</evil>";
  }

  static Report report() {
    String marked =
        "[source1 %s] [cue1 %s] in %s [content1 %s may be %s]. tail\n%s\n"
            .formatted(field(1), field(2), field(19), field(3), field(4), field(5));
    Sample sample = Sample.of(field(6), marked);
    sample
        .with(
            new Metadata(
                field(7),
                null,
                List.of(),
                field(8),
                null,
                "https://a.example/" + field(9),
                new Timestamp("2022-03-30", "2022-03-30", Timestamp.Precision.DAY, field(10), null),
                null,
                Map.of()))
        .speaker(EntityType.PERSON, field(11), field(12), field(13), field(14), "s1")
        .said("s1", "2022-03-30", field(19))
        .figure("s1", field(3), 2L, null, field(20), field(21))
        .block("f5", block -> new Block(BlockRole.FURNITURE, block.span(), field(15), "test"))
        .with(new Problem("page", field(16), "not shown"))
        .modality(
            new Modality(
                "s1",
                true,
                true,
                true,
                true,
                true,
                List.of(
                    new Likelihood(
                        sample.span(field(4)),
                        Scale.NONE,
                        field(4),
                        null,
                        null,
                        sample.span("may be"))),
                List.of(new Hedge(sample.span("may"), HedgeKind.MODAL, sample.span("may be")))));
    return new Desk(field(17), Period.ALL).add(sample).fail(field(18), "x", field(18)).report();
  }
}
