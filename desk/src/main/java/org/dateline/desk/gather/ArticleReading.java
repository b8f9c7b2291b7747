package org.dateline.desk.gather;

import java.util.function.Function;
import org.dateline.article.annotation.Article;
import org.dateline.article.json.Provenance;
import org.dateline.desk.ingest.Intake;

/**
 * How articles are read and written down.
 *
 * @param reading reads one article
 * @param json writes it as one line
 * @param provenance what read it, as {@code json} writes it
 */
public record ArticleReading(
    Intake.Reading reading, Function<Article, String> json, Provenance provenance) {}
