/** Reading stored articles anew, with a newer model or program. */
@NullMarked
package org.dateline.desk.reannotation;

import org.jspecify.annotations.NullMarked;
