package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.annotation.Article;
import org.dateline.article.document.Document;
import org.dateline.article.document.Problem;
import org.dateline.article.document.Sha256;
import org.dateline.desk.report.ArticleLines.Draft;
import org.dateline.desk.story.Copies;
import org.dateline.desk.story.CopyGroup;

/**
 * Makes a {@link Report} of articles that are given one by one. An article's text is not kept: its
 * lines hold their own quotations. At the end every line is verified against its capture, which is
 * read again; a line that fails is left out and listed.
 *
 * <p>Given the same articles in the same order, and captures that have not changed, the report is
 * the same. Not safe for use by several threads.
 *
 * <p>What this departs from: ICD 206 asks for a source descriptor that bears on quality; there is
 * none yet, so every line has the Admiralty grade F6.
 */
public final class ReportBuilder {
  private static final String DEFAULT_TITLE = "Reported statements";

  private final String title;
  private final Period period;
  private final Tally tally = new Tally();
  private final List<Draft> drafts = new ArrayList<>();
  private final Copies copies = new Copies();
  private final Map<Sha256, String> firstInputs = new HashMap<>();

  /** A report titled "Reported statements". */
  public ReportBuilder(Period period) {
    this(DEFAULT_TITLE, period);
  }

  /**
   * @param title what the reader asked for
   * @param period articles published outside it are only counted; those without a known day of
   *     publication are kept under a heading of their own
   */
  public ReportBuilder(String title, Period period) {
    this.title = title;
    this.period = period;
  }

  /**
   * Adds an article's statements. An article of the same bytes as one added before is counted as
   * its copy. The lines of an article that repeats another one's words stand under those that they
   * repeat.
   */
  public void add(Article article) {
    Document document = article.document();
    tally.countRead();
    String first = firstInputs.putIfAbsent(document.id(), document.input());
    if (first != null) {
      tally.countCopy(document.input(), first);
    } else if (!period.mayContain(document.metadata().published())) {
      tally.countOutside();
    } else {
      tally.count(article, new Quoter(document.text()));
      copies.add(document.id().hex(), document);
      drafts.addAll(new ArticleLines(article).drafts());
    }
  }

  /** Records an input that gave no article. */
  public void addFailure(String input, Problem problem) {
    tally.fail(input, problem);
  }

  /**
   * Verifies every line and makes the report. May be called again, to verify anew.
   *
   * @param captures reads each capture with lines once more
   * @param pages reads the page of a capture as it was read the first time
   */
  public Report build(CaptureSource captures, PageSource pages) {
    Verifier.Outcome outcome = new Verifier(captures, pages).verify(drafts);
    List<Draft> verified = outcome.verified();
    int repetitions = verified.stream().mapToInt(draft -> draft.line().repeats().size()).sum();
    List<CopyGroup> groups = copies.groups();
    List<Draft> lines = CopyLines.join(verified, groups);
    return new Report(
        title,
        period,
        Arrangement.of(lines),
        outcome.leftOut(),
        tally.coverage(
            new Coverage.Statements(
                lines.size(),
                repetitions,
                verified.size() - lines.size(),
                tally.attitudes(),
                outcome.leftOut().size()),
            groups,
            outcome.recaptures()));
  }
}
