/** Measures how fast articles are read: variations of the samples, and JMH benchmarks on them. */
@NullMarked
package org.dateline.benchmarks;

import org.jspecify.annotations.NullMarked;
