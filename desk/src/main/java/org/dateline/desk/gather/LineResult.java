package org.dateline.desk.gather;

import org.dateline.desk.ingest.CaptureWork.Result;

/**
 * What became of one line.
 *
 * @param name the file's name with the number of the line: {@code other.jsonl#12}
 */
record LineResult(String name, Result<Prepared> result) {}
