/** Stanford CoreNLP's attribution of quotations, to compare with. No part of the program. */
@NullMarked
package org.dateline.benchmarks.corenlp;

import org.jspecify.annotations.NullMarked;
