package org.dateline.desk.explain;

import java.io.IOException;

/** A form in which explanations are written. Implementations are safe for use by many threads. */
public interface ExplanationForm {
  /**
   * Writes why a statement was read as it was; ends with a line feed.
   *
   * @throws IOException if {@code out} throws it
   */
  void write(Explanation explanation, Appendable out) throws IOException;

  /**
   * Writes one of the statements that there are, in one line.
   *
   * @param input the path or address that was read
   * @throws IOException if {@code out} throws it
   */
  void write(String input, Explainer.Entry entry, Appendable out) throws IOException;
}
