/** Tests of the offsets. Nothing here loads CoreNLP's models or measures. */
@NullMarked
package org.dateline.benchmarks.corenlp;

import org.jspecify.annotations.NullMarked;
