package org.dateline.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.annotation.Article;
import org.dateline.article.json.Provenance;
import org.dateline.article.page.PageModel;
import org.dateline.desk.ingest.Intake;

/**
 * What the commands put to work.
 *
 * @param reading makes what reads one article of its parts; asked only by commands that read,
 *     because it loads the language model; throws {@link IllegalArgumentException} if the user's
 *     file of places cannot be used
 * @param pages makes what reads text and blocks of one article and nothing else
 * @param json writes an article as one line of JSON
 * @param version what {@code --version} prints, line by line
 * @param places where places are known from
 * @param store where articles are kept
 * @param provenance what reads articles, as {@code json} writes it
 */
public record Services(
    Function<ReadingParts, Intake.Reading> reading,
    Function<PageModel, Intake.Reading> pages,
    Function<Article, String> json,
    List<String> version,
    PlaceFiles places,
    StoreHome store,
    Provenance provenance) {
  public Services {
    version = List.copyOf(version);
  }

  /** For what needs no store. */
  public Services(
      Function<ReadingParts, Intake.Reading> reading,
      Function<PageModel, Intake.Reading> pages,
      Function<Article, String> json,
      List<String> version,
      PlaceFiles places) {
    this(
        reading,
        pages,
        json,
        version,
        places,
        new StoreHome(Path.of("none"), () -> Instant.EPOCH, "dateline"),
        new Provenance("unknown", "unknown", "none"));
  }
}
