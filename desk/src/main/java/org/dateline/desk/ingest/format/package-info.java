/**
 * What a file may be besides one page or one text: an archive or a feed, which hold many captures,
 * and an e-mail or another document, which is turned into one. Each form has a class that reads it;
 * {@link org.dateline.desk.ingest.format.FileForm} says by the file's name which one that is.
 */
@NullMarked
package org.dateline.desk.ingest.format;

import org.jspecify.annotations.NullMarked;
