package org.dateline.desk.report;

import org.dateline.article.document.Sha256;

/**
 * A line that could not be verified and is therefore not printed. Its words are not repeated.
 *
 * @param input the path or address of the capture
 * @param sha256 the digest that the capture had when it was first read
 * @param start where the statement begins, in code points of the text as first read
 * @param end where it ends
 * @param reason why it was left out, in one sentence
 */
public record LeftOut(String input, Sha256 sha256, int start, int end, String reason) {}
