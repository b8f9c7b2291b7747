package org.dateline.article.page;

/**
 * The bytes cannot be read as a page or a text; the message says why and, if possible, what to do.
 */
public final class UnreadablePageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code a short name that programs can test, such as {@code binary}
   * @param message one sentence that names the value, the rule and the way out
   */
  public UnreadablePageException(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
