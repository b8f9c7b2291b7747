package org.dateline.desk.ingest.format;

import org.dateline.article.document.Capture;

/**
 * A page or text that was taken out of another form.
 *
 * @param known what the form tells besides
 */
public record Converted(Capture.Content content, Capture.Known known) {}
