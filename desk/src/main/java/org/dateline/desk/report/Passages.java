package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.annotation.Statement;
import org.dateline.article.document.Span;
import org.dateline.desk.report.ReportedForm.Join;
import org.dateline.desk.report.ReportedForm.Passage;

/** The pieces of a statement's content, and what the page has between them. */
final class Passages {
  private Passages() {}

  static List<Passage> of(Quoter quoter, Statement statement) {
    List<Passage> passages = new ArrayList<>();
    List<Span> spans = statement.content();
    for (int i = 0; i < spans.size(); i++) {
      Join join =
          i == 0
              ? Join.FIRST
              : join(quoter.text(), statement, spans.get(i - 1).end(), spans.get(i).start());
      passages.add(new Passage(join, quoter.quote(spans.get(i))));
    }
    return passages;
  }

  private static Join join(String text, Statement statement, int end, int start) {
    boolean interrupted = false;
    boolean newParagraph = false;
    for (int i = end; i < start; i++) {
      if (isIn(statement.source(), i) || isIn(statement.cue(), i)) {
        interrupted = true;
      } else if (Character.isLetterOrDigit(text.charAt(i))) {
        return Join.OMISSION;
      } else if (text.charAt(i) == '\n') {
        newParagraph = true;
      }
    }
    return newParagraph && !interrupted ? Join.PARAGRAPH : Join.CONTINUED;
  }

  private static boolean isIn(List<Span> spans, int offset) {
    return spans.stream().anyMatch(span -> span.contains(offset));
  }
}
