@NullMarked
package org.dateline.desk.ingest;

import org.jspecify.annotations.NullMarked;
