@NullMarked
package org.dateline.desk.ingest.format;

import org.jspecify.annotations.NullMarked;
