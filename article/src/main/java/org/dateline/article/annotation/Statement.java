package org.dateline.article.annotation;

import java.util.List;
import java.util.Locale;
import org.dateline.article.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * One attribution on a page: somebody's words, and how the page attributes them.
 *
 * @param id such as {@code s3}, or {@code a2} for an attitude; unique in the article
 * @param within the id of the statement in whose content this one stands
 * @param act whether something was communicated or the reporter tells a state of mind
 * @param source the noun phrase of the source; empty where there is none
 * @param cue the verb group, or "according to"
 * @param content the attributed words without enclosing quotation marks; in order, not empty
 * @param kind how much of the content stands in quotation marks
 * @param confidence the probability, 0 to 1, that the page was read right
 */
public record Statement(
    String id,
    @Nullable String within,
    Act act,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Kind kind,
    double confidence)
    implements Annotation {

  /** A communicative act (said, denied, promised), or an attitude (believes, wants). */
  public enum Act {
    STATEMENT,
    ATTITUDE
  }

  /** How much of the content stands in quotation marks: all, none, some. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED;

    /** The name in files and APIs, such as {@code direct}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if there is no content or the confidence is not within 0..1
   */
  public Statement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement must have content; got none in " + id);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "confidence must be within 0..1; got: " + confidence + " in " + id);
    }
  }

  /** The smallest span that covers source, cue and content. */
  public Span extent() {
    Span extent = content.getFirst();
    for (List<Span> part : List.of(source, cue, content)) {
      for (Span span : part) {
        extent = extent.union(span);
      }
    }
    return extent;
  }
}
