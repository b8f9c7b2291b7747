/**
 * Files beside the store that hold what is worked out of it. Nothing is lost with them: each can be
 * deleted at any time and is made anew.
 */
@NullMarked
package org.dateline.desk.derived;

import org.jspecify.annotations.NullMarked;
