package org.dateline.desk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.document.Capture;
import org.dateline.article.document.Sha256;
import org.dateline.article.page.UnreadablePageException;
import org.dateline.desk.report.ArticleLines.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Verifies lines against the captures: each is read again, its SHA-256 must be the same, and every
 * quotation must be exactly the text at its place. A capture is read once for all of its lines, and
 * only one is held at a time.
 */
final class Verifier {
  private final CaptureSource captures;
  private final PageSource pages;

  /**
   * What came of verifying.
   *
   * @param verified in the order in which they were given
   * @param recaptures how many captures were read again
   */
  record Outcome(List<Draft> verified, List<LeftOut> leftOut, int recaptures) {}

  /** A text that was read again, or the reason why there is none. */
  private record Reread(@Nullable Quoter text, String reason) {}

  private record Place(String input, Sha256 sha256) {}

  Verifier(CaptureSource captures, PageSource pages) {
    this.captures = captures;
    this.pages = pages;
  }

  Outcome verify(List<Draft> drafts) {
    Map<Place, List<Draft>> byCapture = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Citation citation = draft.line().citation();
      byCapture
          .computeIfAbsent(
              new Place(citation.input(), citation.sha256()), place -> new ArrayList<>())
          .add(draft);
    }
    List<Draft> verified = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    byCapture.forEach((place, lines) -> verify(reread(place), lines, verified, leftOut));
    return new Outcome(verified, leftOut, byCapture.size());
  }

  private static void verify(
      Reread reread, List<Draft> lines, List<Draft> verified, List<LeftOut> leftOut) {
    for (Draft draft : lines) {
      String fault = fault(reread, draft.line());
      if (fault == null) {
        verified.add(draft);
      } else {
        leftOut.add(leftOut(draft.line().citation(), fault));
      }
    }
  }

  private static @Nullable String fault(Reread reread, Line line) {
    Quoter text = reread.text();
    if (text == null) {
      return reread.reason();
    }
    return line.evidence()
        .filter(quotation -> !text.has(quotation))
        .findFirst()
        .map(
            quotation ->
                "The page read again has other words at characters %s–%s."
                    .formatted(quotation.start(), quotation.end()))
        .orElse(null);
  }

  private static LeftOut leftOut(Citation citation, String reason) {
    return new LeftOut(
        citation.input(),
        citation.sha256(),
        citation.quotations().getFirst().start(),
        citation.quotations().getLast().end(),
        reason);
  }

  private Reread reread(Place place) {
    try {
      Capture capture = captures.read(place.input());
      if (!capture.id().equals(place.sha256())) {
        return unread("The file has changed since it was read: its SHA-256 is now " + capture.id());
      }
      return new Reread(new Quoter(pages.read(capture).document().text()), "");
    } catch (IOException e) {
      return unread("The capture could not be read again: " + e.getMessage());
    } catch (UnreadablePageException e) {
      return unread("The capture, read again, is no page: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      return unread("Reading the capture again failed: " + e);
    }
  }

  private static Reread unread(String reason) {
    return new Reread(null, reason.endsWith(".") ? reason : reason + ".");
  }
}
