/** Pages and feeds are invented. */
@NullMarked
package org.dateline.desk.gather;

import org.jspecify.annotations.NullMarked;
