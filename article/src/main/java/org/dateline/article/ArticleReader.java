package org.dateline.article;

import java.util.List;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Capture;
import org.dateline.article.encoder.Encoder;
import org.dateline.article.encoder.EncoderStage;
import org.dateline.article.figure.FigureStage;
import org.dateline.article.mention.Institutions;
import org.dateline.article.mention.MentionStage;
import org.dateline.article.mention.NameStage;
import org.dateline.article.modality.ModalityStage;
import org.dateline.article.page.PageReader;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.article.pipeline.Pipeline;
import org.dateline.article.place.PlaceOverrides;
import org.dateline.article.place.PlaceStage;
import org.dateline.article.statement.RepetitionStage;
import org.dateline.article.statement.SentenceStage;
import org.dateline.article.statement.SettingStage;
import org.dateline.article.statement.StatementStage;
import org.dateline.article.time.TimeStage;
import org.dateline.gazetteer.Gazetteer;

/**
 * The whole reading of one article as a function: the same capture always gives the same article.
 *
 * <p>Safe for use by many threads.
 */
public final class ArticleReader {
  private final PageReader pages;
  private final Pipeline pipeline;

  public ArticleReader(PageReader pages, Pipeline pipeline) {
    this.pages = pages;
    this.pipeline = pipeline;
  }

  /**
   * The reader as the command line, the server and every other program of Dateline use it: the page
   * reader, and all stages in the order in which they need one another.
   *
   * @param encoder the language model; stays the caller's to close
   * @param gazetteer what is known of places; stays the caller's to close
   */
  public static ArticleReader standard(Encoder encoder, Gazetteer gazetteer) {
    return standard(
        encoder,
        new PageReader(),
        new PlaceStage(gazetteer, PlaceOverrides.NONE),
        Institutions.bundled());
  }

  /** The same with another reader of pages, places read in another way, and other institutions. */
  public static ArticleReader standard(
      Encoder encoder, PageReader pages, PlaceStage places, Institutions institutions) {
    return new ArticleReader(
        pages,
        new Pipeline(
            List.of(
                new SentenceStage(),
                new EncoderStage(encoder),
                new NameStage(institutions),
                new StatementStage(),
                places,
                new MentionStage(institutions),
                new ModalityStage(),
                new RepetitionStage(),
                new TimeStage(),
                new FigureStage(),
                new SettingStage())));
  }

  /**
   * Reads a page and all that the stages find in it.
   *
   * @throws UnreadablePageException if the bytes are neither a page nor a text
   */
  public Article read(Capture capture) throws UnreadablePageException {
    return pipeline.annotate(pages.read(capture));
  }

  /** Reads the page only: text, blocks and metadata, as {@link #read} would. */
  public Article readPage(Capture capture) throws UnreadablePageException {
    return pages.read(capture);
  }
}
