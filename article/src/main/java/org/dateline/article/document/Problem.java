package org.dateline.article.document;

/**
 * Something that went wrong with one article and did not stop the run.
 *
 * @param stage the part that met it, such as {@code page}
 * @param code a short name that programs can test, such as {@code date-in-future}
 * @param message one sentence that names the value, the rule and, where there is one, the way out
 */
public record Problem(String stage, String code, String message) {}
