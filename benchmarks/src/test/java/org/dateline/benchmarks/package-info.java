/** Tests of what makes the articles to measure on. Nothing here measures time. */
@NullMarked
package org.dateline.benchmarks;

import org.jspecify.annotations.NullMarked;
