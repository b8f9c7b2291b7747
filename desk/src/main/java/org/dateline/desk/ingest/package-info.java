/**
 * From paths to articles: finds the files, reads their bytes within limits, and has many read at
 * once without losing their order or, because of one bad file, the others.
 */
@NullMarked
package org.dateline.desk.ingest;

import org.jspecify.annotations.NullMarked;
