package org.dateline.article.page;

import java.util.List;
import org.dateline.article.document.Block;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Document;
import org.dateline.article.document.Metadata;
import org.dateline.article.document.Problem;

/** Reads plain text, as copied from a page or typed. The text stays as it was decoded. */
final class TextPage {
  private TextPage() {}

  static Document read(Capture capture, String text, List<Problem> problems)
      throws UnreadablePageException {
    if (TextLines.isFlood(text)) {
      throw new UnreadablePageException(
          "too-many-lines",
          "'%s' has more than the %s lines that are read of one text; split it into articles"
              .formatted(capture.input(), TextLines.MOST_LINES));
    }
    List<Block> blocks = TextRoles.of(text);
    String language = LanguageDetector.of(null, text, blocks);
    Metadata metadata = new TextMetadata(capture, text, blocks, problems).read();
    return new Document(
        capture.input(),
        capture.id(),
        text,
        language,
        metadata,
        LanguageDetector.marked(language, text, blocks));
  }
}
