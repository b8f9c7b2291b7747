/** Who stands behind a statement, as the report and the search tell it alike. */
@NullMarked
package org.dateline.desk.attribution;

import org.jspecify.annotations.NullMarked;
