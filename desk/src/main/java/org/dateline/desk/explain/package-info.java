/** Why a statement was read as it was: each decision with the words of the page that decided. */
@NullMarked
package org.dateline.desk.explain;

import org.jspecify.annotations.NullMarked;
