/** Measures how well the samples are read, and keeps the scores from falling. */
@NullMarked
package org.dateline.evals;

import org.jspecify.annotations.NullMarked;
